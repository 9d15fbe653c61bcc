package org.whosaid.trace.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.trace.TraceQuery;

/**
 * The questions of a bench. Some articles are kept out of the index: strangers come from them.
 *
 * <p>Only quotes of eight words or more are asked for of which no other real quote has six words in
 * a row: of a quote told twice, more than one answer would be right.
 *
 * @param indexed the quotes for the index
 * @param asked the trials
 */
record Trials(List<RealQuote> indexed, List<Trial> asked) {

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 150;
  private static final int RUN = 6;
  private static final int KEPT_OUT = 12;

  static Trials make(List<Extraction> real, int statements, int strangers, Random random) {
    List<RealQuote> indexed = new ArrayList<>();
    List<RealQuote> keptOut = new ArrayList<>();
    SharedRuns runs = new SharedRuns(RUN);
    for (Extraction extraction : real) {
      List<RealQuote> side = random.nextInt(KEPT_OUT) == 0 ? keptOut : indexed;
      extraction.quotes().forEach(quote -> side.add(RealQuote.of(extraction, quote)));
    }
    indexed.forEach(runs::add);
    List<Trial> asked = new ArrayList<>();
    List<RealQuote> sources =
        new ArrayList<>(indexed.stream().filter(q -> isFit(q) && !runs.sharedByOther(q)).toList());
    Collections.shuffle(sources, random);
    addKnown(sources, statements, random, asked);
    Collections.shuffle(keptOut, random);
    keptOut.stream()
        .filter(quote -> isFit(quote) && !runs.sharedByOther(quote))
        .limit(strangers)
        .map(q -> new Trial(TrialKind.STRANGER, TraceQuery.of(q.quote().text()), q))
        .forEach(asked::add);
    return new Trials(List.copyOf(indexed), List.copyOf(asked));
  }

  private static boolean isFit(RealQuote quote) {
    return quote.wording().size() >= FEWEST_WORDS && quote.wording().size() <= MOST_WORDS;
  }

  private static void addKnown(
      List<RealQuote> sources, int statements, Random random, List<Trial> asked) {
    List<String> vocabulary =
        sources.stream()
            .flatMap(quote -> quote.wording().words().stream())
            .map(word -> word.form())
            .filter(form -> form.length() > 1 && form.charAt(0) != '\'')
            .toList();
    StatementEdits edits = new StatementEdits(random, vocabulary);
    int each = statements / TrialKind.known().size();
    for (TrialKind kind : TrialKind.known()) {
      int made = 0;
      for (int i = 0; i < sources.size() && made < each; i++) {
        RealQuote quote = sources.get((i + 97 * made) % sources.size());
        Optional<Trial> trial = trial(kind, quote, sources, edits, random);
        if (trial.isPresent()) {
          asked.add(trial.get());
          made++;
        }
      }
    }
  }

  private static Optional<Trial> trial(
      TrialKind kind,
      RealQuote quote,
      List<RealQuote> sources,
      StatementEdits edits,
      Random random) {
    boolean indirect = quote.quote().type() == QuoteType.INDIRECT;
    boolean direct = quote.quote().type() == QuoteType.DIRECT;
    if (kind == TrialKind.INDIRECT_AS_IT_IS ? !indirect : !direct) {
      return Optional.empty();
    }
    Optional<TraceQuery> query = edits.edit(kind, quote).map(TraceQuery::of);
    if (kind == TrialKind.WRONG_SPEAKER) {
      Optional<String> other = person(sources.get(random.nextInt(sources.size())));
      Optional<String> own = person(quote);
      query =
          own.isEmpty() || other.isEmpty() || shareWord(own.get(), other.get())
              ? Optional.empty()
              : query.map(asked -> asked.by(other.get()));
    }
    return query.map(asked -> new Trial(kind, asked, quote));
  }

  private static Optional<String> person(RealQuote quote) {
    return quote.quote().speaker().filter(s -> s.kind() == SpeakerKind.PERSON).map(Speaker::name);
  }

  private static boolean shareWord(String one, String other) {
    return List.of(one.split(" ", -1)).stream().anyMatch(List.of(other.split(" ", -1))::contains);
  }
}
