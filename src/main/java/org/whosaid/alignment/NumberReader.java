package org.whosaid.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Span;

/**
 * Reads numbers in whatever spelling as digits: {@code twenty-five}, {@code 2.5 million}, {@code
 * $5m}, {@code five per cent}, {@code twenty-first}.
 */
final class NumberReader {

  private final String text;
  private final List<Word> words;
  private final List<Word> read = new ArrayList<>();
  private int at;

  private NumberReader(String text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  static List<Word> read(String text, List<Word> words) {
    NumberReader reader = new NumberReader(text, words);
    while (reader.at < words.size()) {
      reader.step();
    }
    return reader.read;
  }

  private void step() {
    Word word = words.get(at);
    if (isCurrencySign(word) && at + 1 < words.size() && startsNumber(at + 1)) {
      at++;
      number(at);
      read.add(word);
    } else if (startsNumber(at)) {
      number(at);
    } else if (word.form().equals("per") && formAt(at + 1).equals("cent")) {
      Span span = word.span().hull(words.get(at + 1).span());
      read.add(new Word("percent", WordKind.CONTENT, span, word.afterElision()));
      at += 2;
    } else {
      read.add(word);
      at++;
    }
  }

  private String formAt(int index) {
    return index < words.size() ? words.get(index).form() : "";
  }

  private static boolean isCurrencySign(Word word) {
    return word.span().length() == 1 && word.form().length() > 4 && !word.form().equals("percent");
  }

  private boolean startsNumber(int index) {
    String form = formAt(index);
    if (form.equals("a")) {
      return scale(formAt(index + 1)).isPresent();
    }
    String value = WordLists.number(form);
    return Character.isDigit(form.charAt(0)) || (value != null && !value.startsWith("*"));
  }

  /** Reads one number from word {@code begin} on. */
  private void number(int begin) {
    BigDecimal total = BigDecimal.ZERO;
    @Nullable BigDecimal part = null;
    String ending = "";
    while (at < words.size() && ending.isEmpty() && (at == begin || isJoined(at))) {
      String form = formAt(at);
      Optional<BigDecimal> scale = part == null ? Optional.empty() : scale(form);
      Digits digits = Digits.of(form);
      if (scale.isPresent()) {
        part = part.multiply(scale.get());
        if (scale.get().intValue() != 100) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
      } else if (digits != null && fits(part, total, digits, at > begin)) {
        part = (part == null ? BigDecimal.ZERO : part).add(digits.value());
        ending = digits.ending();
      } else if (form.equals("a") && at == begin) {
        part = BigDecimal.ONE;
      } else if (!(form.equals("and") && continues(part, total))) {
        break;
      }
      at++;
    }
    if (at == begin) {
      read.add(words.get(at++));
      return;
    }
    add(begin, total.add(part == null ? BigDecimal.ZERO : part), ending);
  }

  /** Whether nothing but a space or hyphen parts a word from the one before it. */
  private boolean isJoined(int index) {
    int end = words.get(index).span().begin();
    for (int i = words.get(index - 1).span().end(); i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-' && c != '‑') {
        return false;
      }
    }
    return true;
  }

  private void add(int begin, BigDecimal value, String ending) {
    Word first = words.get(begin);
    Span span = first.span().hull(words.get(at - 1).span());
    String form = value.stripTrailingZeros().toPlainString() + ending;
    read.add(new Word(form, WordLists.kind(form), span, first.afterElision()));
  }

  /** Whether the digits go on with the number: {@code twenty} + {@code five}, not {@code 3} + 4. */
  private static boolean fits(
      @Nullable BigDecimal part, BigDecimal total, Digits digits, boolean follows) {
    if (part == null) {
      return true;
    }
    if (!digits.spelled() || !follows) {
      return false;
    }
    if (part.signum() == 0) {
      return total.signum() > 0 && digits.value().compareTo(new BigDecimal(1000)) < 0;
    }
    int lastTwo = part.remainder(new BigDecimal(100)).intValue();
    int value = digits.value().intValue();
    boolean afterTens = lastTwo >= 20 && lastTwo % 10 == 0 && value > 0 && value < 10;
    boolean afterHundreds = lastTwo == 0 && value > 0 && value < 100;
    return (afterTens || afterHundreds) && part.scale() <= 0;
  }

  /** Whether {@code and} stands within a number: {@code two hundred and five}. */
  private boolean continues(@Nullable BigDecimal part, BigDecimal total) {
    Digits next = Digits.of(formAt(at + 1));
    boolean round =
        part != null
            && (part.signum() == 0
                ? total.signum() > 0
                : part.remainder(new BigDecimal(100)).signum() == 0);
    return round && next != null && next.spelled() && next.value().intValue() < 100;
  }

  private static Optional<BigDecimal> scale(String form) {
    String value = form.isEmpty() ? null : WordLists.number(form);
    return value != null && value.startsWith("*")
        ? Optional.of(new BigDecimal(value.substring(1)))
        : Optional.empty();
  }
}
