package org.whosaid.spec;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Phrase;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Span;

/**
 * Compares what was found in an example with what it expects, by the rule at the head of spec.md.
 */
final class Comparison {

  private final Example example;
  private final List<String> differences = new ArrayList<>();

  private Comparison(Example example) {
    this.example = example;
  }

  /** What differs, a line each; empty if all is as expected. */
  static List<String> differences(Example example, Extraction found) {
    Comparison comparison = new Comparison(example);
    comparison.compare(found.quotes());
    return List.copyOf(comparison.differences);
  }

  /** A pair of an expected and a found quote that share {@code shared} of their letters. */
  private record Pair(ExpectedQuote expected, Quote found, double shared) {}

  private void compare(List<Quote> found) {
    List<ExpectedQuote> missing = new ArrayList<>(example.quotes());
    List<Quote> surplus = new ArrayList<>(found);
    Stream<Pair> pairs =
        example.quotes().stream()
            .flatMap(e -> found.stream().map(f -> new Pair(e, f, shared(e.content(), f.spans()))))
            .filter(pair -> pair.shared > 0)
            .sorted(Comparator.comparingDouble(Pair::shared).reversed());
    for (Pair pair : pairs.toList()) {
      if (missing.contains(pair.expected) && surplus.contains(pair.found)) {
        missing.remove(pair.expected);
        surplus.remove(pair.found);
        compare(pair.expected, pair.found);
      }
    }
    missing.forEach(quote -> differences.add("not found: " + words(quote.content())));
    surplus.forEach(quote -> differences.add("not a quote: " + words(quote.spans())));
  }

  private void compare(ExpectedQuote expected, Quote found) {
    if (shared(expected.content(), found.spans()) < 1) {
      differs("content", words(expected.content()), words(found.spans()));
    }
    if (expected.type() != found.type()) {
      differs("type", expected.type().label(), found.type().label());
    }
    if (expected.act() != found.act()) {
      differs("act", expected.act().label(), found.act().label());
    }
    compareVerbatim(expected, found);
    compareSpeakers(expected, found);
    if (expected.cue().isPresent() && !holds(found.cue(), expected.cue().get())) {
      differs("cue", words(List.of(expected.cue().get())), phrase(found.cue()));
    }
    if (expected.source().isPresent()
        && found.source().filter(s -> s.span().overlaps(expected.source().get())).isEmpty()) {
      differs("source", words(List.of(expected.source().get())), phrase(found.source()));
    }
  }

  private void compareVerbatim(ExpectedQuote expected, Quote found) {
    String wanted =
        expected.type() == QuoteType.DIRECT && expected.verbatim().isEmpty()
            ? words(expected.content())
            : String.join(" … ", expected.verbatim());
    String got = words(found.quotedSpans());
    if (!letters(wanted).equals(letters(got))) {
      differs("verbatim words", wanted, got);
    }
  }

  private void compareSpeakers(ExpectedQuote expected, Quote found) {
    boolean same = expected.speakers().size() == found.speakers().size();
    for (int i = 0; same && i < expected.speakers().size(); i++) {
      same = isCalled(found.speakers().get(i), expected.speakers().get(i));
    }
    if (!same) {
      String names =
          found.speakers().stream().map(Speaker::name).collect(Collectors.joining(" + "));
      differs(
          "speaker",
          expected.speakers().isEmpty() ? "nobody" : String.join(" + ", expected.speakers()),
          names.isEmpty() ? "nobody" : names);
    }
    if (expected.via().isPresent()
        && found.via().filter(via -> isCalled(via, expected.via().get())).isEmpty()) {
      differs("via", expected.via().get(), found.via().map(Speaker::name).orElse("nobody"));
    }
  }

  /**
   * A name must be the same but for its article; a phrase in lower case may be part of a longer.
   */
  private static boolean isCalled(Speaker speaker, String name) {
    String wanted = withoutArticle(name);
    String got = withoutArticle(speaker.name());
    if (Character.isLowerCase(name.charAt(0))) {
      return speaker.kind() != SpeakerKind.PERSON
          && got.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }
    return got.equals(wanted);
  }

  private static String withoutArticle(String name) {
    return name.replaceFirst("^(?i:the|a|an) ", "");
  }

  /** The share of letters and digits that two contents have in common: intersection over union. */
  private double shared(List<Span> expected, List<Span> found) {
    BitSet both = letters(expected);
    BitSet either = letters(expected);
    both.and(letters(found));
    either.or(letters(found));
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }

  /** The offsets of the letters and digits in {@code spans}. */
  private BitSet letters(List<Span> spans) {
    BitSet letters = new BitSet();
    for (Span span : spans) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(example.text().charAt(i))) {
          letters.set(i);
        }
      }
    }
    return letters;
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean holds(Optional<Phrase> found, Span expected) {
    return found.filter(phrase -> phrase.span().contains(expected)).isPresent();
  }

  private void differs(String what, String expected, String found) {
    differences.add(what + " should be [" + expected + "], is [" + found + "]");
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.in(example.text())).collect(Collectors.joining(" … "));
  }

  private static String phrase(Optional<Phrase> phrase) {
    return phrase.map(Phrase::text).orElse("nothing");
  }
}
