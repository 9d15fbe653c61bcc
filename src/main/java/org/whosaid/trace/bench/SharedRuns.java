package org.whosaid.trace.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.alignment.Word;
import org.whosaid.alignment.Wording;

/** Knows which runs of words stand in which quotes, to tell quotes that nobody else has. */
final class SharedRuns {

  private final int length;
  private final Map<String, String> ownerOfRun = new HashMap<>();

  private static final String SEVERAL = "";

  SharedRuns(int length) {
    this.length = length;
  }

  void add(RealQuote quote) {
    forEachRun(quote.wording(), run -> ownerOfRun.merge(run, quote.key(), SharedRuns::sameOwner));
  }

  private static String sameOwner(String one, String other) {
    return one.equals(other) ? one : SEVERAL;
  }

  /** Whether another quote than this one has a run of its words. */
  boolean sharedByOther(RealQuote quote) {
    boolean[] shared = {false};
    forEachRun(
        quote.wording(),
        run -> shared[0] |= !ownerOfRun.getOrDefault(run, quote.key()).equals(quote.key()));
    return shared[0];
  }

  private void forEachRun(Wording wording, java.util.function.Consumer<String> use) {
    for (int i = 0; i + length <= wording.size(); i++) {
      use.accept(
          wording.words().subList(i, i + length).stream()
              .map(Word::form)
              .collect(Collectors.joining(" ")));
    }
  }
}
