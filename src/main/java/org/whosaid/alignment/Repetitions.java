package org.whosaid.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Repetition;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Article;

/**
 * Finds the quotes of one article that repeat another: the headline's in the body, a repeated one
 * its first telling.
 *
 * <p>Under the headline {@code Lee: 'We won twice'} the body's {@code "We have won twice," Lee
 * said.} makes the headline's quote an altered repetition of the body's.
 *
 * <p>A quote repeats the fuller of the two, or else the earlier one; a headline repeats the body.
 */
public final class Repetitions {

  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_CONTENT_WORDS = 2;
  private static final int MOST_SHARING = 40;
  private static final double ALTERED_SCORE = 0.6;
  private static final int LONGEST_HEADLINE = 250;

  private final int headlineEnd;
  private final List<Quote> quotes;
  private final List<Wording> wordings;

  private Repetitions(Article article, List<Quote> quotes) {
    this.headlineEnd = headlineEnd(article.text());
    this.quotes = quotes;
    this.wordings = quotes.stream().map(quote -> Wording.of(quote.text())).toList();
  }

  /** The same quotes, those that repeat another one saying so. */
  public static List<Quote> withRepetitions(Article article, List<Quote> quotes) {
    return new Repetitions(article, quotes).mark();
  }

  /** Offset after the first line, if it reads like a headline; else 0. */
  private static int headlineEnd(String text) {
    int begin = 0;
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    int end = text.indexOf('\n', begin);
    if (end < 0 || end - begin > LONGEST_HEADLINE) {
      return 0;
    }
    return text.substring(begin, end).stripTrailing().endsWith(".") ? 0 : end;
  }

  private List<Quote> mark() {
    Map<String, List<Integer>> places = new HashMap<>();
    Map<Integer, Repetition> found = new HashMap<>();
    for (int later = 0; later < quotes.size(); later++) {
      for (int earlier : candidates(later, places)) {
        compare(earlier, later, found);
      }
    }
    List<Quote> marked = new ArrayList<>(quotes);
    found.forEach((quote, repeats) -> marked.set(quote, marked.get(quote).repeating(repeats)));
    return marked;
  }

  /** The earlier quotes that share two neighbouring words with a quote, in order. */
  private List<Integer> candidates(int quote, Map<String, List<Integer>> places) {
    Wording wording = wordings.get(quote);
    Set<Integer> sharing = new HashSet<>();
    for (int i = 0; i + 1 < wording.size(); i++) {
      List<Integer> places1 =
          places.computeIfAbsent(
              wording.form(i) + ' ' + wording.form(i + 1), pair -> new ArrayList<>(1));
      if (places1.size() <= MOST_SHARING) {
        sharing.addAll(places1);
        places1.add(quote);
      }
    }
    sharing.remove(quote);
    return sharing.stream().sorted().limit(MOST_SHARING).toList();
  }

  private void compare(int earlier, int later, Map<Integer, Repetition> found) {
    boolean earlierRepeats = isInHeadline(earlier) && !isInHeadline(later);
    boolean fuller = wordings.get(later).size() > wordings.get(earlier).size();
    int repeating = earlierRepeats || fuller ? earlier : later;
    int repeated = repeating == earlier ? later : earlier;
    if (found.containsKey(repeating) || found.containsKey(repeated)) {
      return;
    }
    verdict(repeating, repeated)
        .ifPresent(
            verdict ->
                found.put(repeating, new Repetition(quotes.get(repeated).id(), verdict.label())));
  }

  private Optional<Verdict> verdict(int repeating, int repeated) {
    if (!mayRepeat(wordings.get(repeating), wordings.get(repeated))) {
      return Optional.empty();
    }
    Alignment alignment = new Aligner(wordings.get(repeating)).align(wordings.get(repeated));
    boolean enough =
        alignment.matched() >= FEWEST_WORDS && alignment.matchedContent() >= FEWEST_CONTENT_WORDS;
    if (!enough || alignment.verdict() == Verdict.UNLIKE) {
      return Optional.empty();
    }
    boolean altered = alignment.verdict() == Verdict.ALTERED;
    boolean likely = alignment.score() >= ALTERED_SCORE && sameSpeaker(repeating, repeated);
    return altered && !likely ? Optional.empty() : Optional.of(alignment.verdict());
  }

  /**
   * Whether enough words of one wording stand anywhere in the other. If not, no alignment of theirs
   * reaches {@link #ALTERED_SCORE}, and laying them side by side, which takes long, is spared.
   */
  private static boolean mayRepeat(Wording repeating, Wording repeated) {
    Set<String> forms = new HashSet<>();
    for (Word word : repeated.words()) {
      forms.add(word.form());
    }
    int shared = 0;
    int sharedContent = 0;
    int weight = 0;
    int sharedWeight = 0;
    for (int i = 0; i < Math.min(repeating.size(), Aligner.LONGEST); i++) {
      int content = repeating.words().get(i).kind() == WordKind.FUNCTION ? 0 : 1;
      weight += 1 + content;
      if (forms.contains(repeating.form(i))) {
        shared++;
        sharedContent += content;
        sharedWeight += 1 + content;
      }
    }
    return shared >= FEWEST_WORDS
        && sharedContent >= FEWEST_CONTENT_WORDS
        && (double) sharedWeight / weight >= ALTERED_SCORE;
  }

  private boolean isInHeadline(int quote) {
    return quotes.get(quote).spans().get(0).begin() < headlineEnd;
  }

  private boolean sameSpeaker(int one, int other) {
    Optional<Speaker> first = quotes.get(one).speaker();
    Optional<Speaker> second = quotes.get(other).speaker();
    return first.isEmpty() || second.isEmpty() || first.get().id().equals(second.get().id());
  }
}
