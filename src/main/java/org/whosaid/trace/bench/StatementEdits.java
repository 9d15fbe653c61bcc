package org.whosaid.trace.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.whosaid.alignment.Word;
import org.whosaid.alignment.WordKind;
import org.whosaid.text.Span;

/** Makes statements from a quote as people do who retell it badly. For one thread. */
final class StatementEdits {

  private static final int MIDDLE_WORDS = 8;

  private final Random random;
  private final List<String> vocabulary;

  StatementEdits(Random random, List<String> vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  /** The statement; empty if the quote does not lend itself to it. */
  Optional<String> edit(TrialKind kind, RealQuote quote) {
    int size = quote.wording().size();
    return switch (kind) {
      case AS_IT_IS, WRONG_SPEAKER, INDIRECT_AS_IT_IS, STRANGER ->
          Optional.of(quote.quote().text());
      case FIRST_OR_LAST_HALF -> half(quote);
      case MIDDLE_PART -> middle(quote);
      case TWO_PARTS_AND_ELLIPSIS -> ellipsis(quote);
      case TENTH_REPLACED -> replaced(quote, Math.max(1, (size + 5) / 10));
      case QUARTER_REPLACED -> replaced(quote, Math.max(1, size / 4));
      case FIFTH_DROPPED -> dropped(quote, Math.max(1, size / 5));
      case NEGATION_REMOVED -> withoutNegation(quote);
      case NUMBER_CHANGED -> otherNumber(quote);
    };
  }

  /** The words {@code [begin, end)} as they stand in the quote, contractions whole. */
  private static String part(RealQuote quote, int begin, int end) {
    List<Word> words = quote.wording().words();
    String text = quote.wording().text();
    int from = words.get(begin).span().begin();
    while (from > 0 && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    int to = words.get(end - 1).span().end();
    while (to < text.length() && isWordPart(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
  }

  private Optional<String> half(RealQuote quote) {
    int size = quote.wording().size();
    if (size < 2 * MIDDLE_WORDS) {
      return Optional.empty();
    }
    return Optional.of(
        random.nextBoolean() ? part(quote, 0, (size + 1) / 2) : part(quote, size / 2, size));
  }

  private Optional<String> middle(RealQuote quote) {
    int size = quote.wording().size();
    if (size < MIDDLE_WORDS + 2) {
      return Optional.empty();
    }
    int length = MIDDLE_WORDS + random.nextInt(size - MIDDLE_WORDS - 1);
    int begin = 1 + random.nextInt(size - length - 1);
    return Optional.of(part(quote, begin, begin + length));
  }

  private Optional<String> ellipsis(RealQuote quote) {
    int size = quote.wording().size();
    if (size < 12) {
      return Optional.empty();
    }
    int left = 4 + random.nextInt(size / 2 - 5);
    int right = size / 2 + 1 + random.nextInt(size / 2 - 5);
    String[] marks = {" ... ", "… ", " [...] "};
    return Optional.of(
        part(quote, 0, left) + marks[random.nextInt(marks.length)] + part(quote, right, size));
  }

  /** Different places of words, in order. */
  private List<Integer> places(int size, int many) {
    TreeSet<Integer> places = new TreeSet<>();
    while (places.size() < Math.min(size, many)) {
      places.add(random.nextInt(size));
    }
    return new ArrayList<>(places);
  }

  private Optional<String> replaced(RealQuote quote, int many) {
    StringBuilder text = new StringBuilder(quote.wording().text());
    List<Integer> places = places(quote.wording().size(), many);
    for (int i = places.size() - 1; i >= 0; i--) {
      Word word = quote.wording().words().get(places.get(i));
      String other = vocabulary.get(random.nextInt(vocabulary.size()));
      while (other.equals(word.form())) {
        other = vocabulary.get(random.nextInt(vocabulary.size()));
      }
      exchange(text, word.span(), other);
    }
    return Optional.of(text.toString());
  }

  /** Writes another word in a word's place, on its own even where it was part of a contraction. */
  private static void exchange(StringBuilder text, Span span, String other) {
    boolean joined = span.begin() > 0 && Character.isLetterOrDigit(text.charAt(span.begin() - 1));
    boolean joins =
        span.end() < text.length()
            && (Character.isLetterOrDigit(text.charAt(span.end()))
                || text.charAt(span.end()) == '\'');
    text.replace(
        span.begin(),
        span.end(),
        (joined ? " " : "") + other + (joins && !other.isEmpty() ? " " : ""));
  }

  /** Drops words, at least one of them from between words that stay. */
  private Optional<String> dropped(RealQuote quote, int many) {
    int size = quote.wording().size();
    List<Integer> places = places(size, many);
    boolean within = false;
    for (int i = 0; i < places.size(); i++) {
      boolean afterKept = places.get(i) > i;
      boolean beforeKept = places.get(i) < size - (places.size() - i);
      within |= afterKept && beforeKept;
    }
    if (!within) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(quote.wording().text());
    for (int i = places.size() - 1; i >= 0; i--) {
      exchange(text, quote.wording().words().get(places.get(i)).span(), "");
    }
    return Optional.of(text.toString());
  }

  /** {@code don't} becomes {@code do}, {@code can't} {@code can}, {@code will not} {@code will}. */
  private Optional<String> withoutNegation(RealQuote quote) {
    List<Word> words = quote.wording().words();
    for (int i = 1; i < words.size() - 1; i++) {
      if (words.get(i).form().equals("not") || words.get(i).form().equals("never")) {
        StringBuilder text = new StringBuilder(quote.wording().text());
        Span span = words.get(i).span();
        boolean contracted = Character.isLetterOrDigit(text.charAt(span.begin() - 1));
        if (contracted) {
          Span base = words.get(i - 1).span();
          text.replace(base.begin(), span.end(), words.get(i - 1).form());
        } else {
          text.delete(span.begin(), span.end());
        }
        return Optional.of(text.toString());
      }
    }
    return Optional.empty();
  }

  private Optional<String> otherNumber(RealQuote quote) {
    for (Word word : quote.wording().words()) {
      boolean number = word.kind() == WordKind.NUMBER && word.form().matches("[0-9]+");
      if (number && !word.form().equals("1")) {
        StringBuilder text = new StringBuilder(quote.wording().text());
        long other = Long.parseLong(word.form()) + 1 + random.nextInt(20);
        text.replace(word.span().begin(), word.span().end(), Long.toString(other));
        return Optional.of(text.toString());
      }
    }
    return Optional.empty();
  }
}
