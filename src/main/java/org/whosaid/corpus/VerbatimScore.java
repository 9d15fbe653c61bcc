package org.whosaid.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.quote.QuoteType;
import org.whosaid.text.Span;

/** Compares the verbatim spans of one article: were they found, and was the speaker right? */
final class VerbatimScore {

  private static final double FOUND = 0.5;

  private final String article;
  private final Marks marks;
  private final List<GoldSpan> gold = new ArrayList<>();
  private final List<GivenSpan> given = new ArrayList<>();
  private final Map<Integer, Integer> givenFor = new HashMap<>();
  private final Map<Integer, Integer> goldFor = new HashMap<>();
  private final BitSet idle = new BitSet();

  private record GoldSpan(Span span, GoldSide side) {}

  private record GivenSpan(Span span, PredictedQuote quote) {}

  VerbatimScore(String article, Marks marks, List<GoldSide> sides, List<PredictedQuote> quotes) {
    this.article = article;
    this.marks = marks;
    for (GoldSide side : sides) {
      for (Span span : marks.quotedParts(side.relation().content())) {
        gold.add(new GoldSpan(span, side));
      }
    }
    for (PredictedQuote quote : quotes) {
      for (Span span : quote.quotedSpans()) {
        marks.trim(span).ifPresent(trimmed -> given.add(new GivenSpan(trimmed, quote)));
      }
    }
    for (Pairing.Pair pair : Pairing.best(overlaps())) {
      givenFor.put(pair.gold(), pair.given());
      goldFor.put(pair.given(), pair.gold());
    }
    findIdle(marks, sides);
  }

  private List<Pairing.Pair> overlaps() {
    List<Pairing.Pair> overlaps = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        double share = intersectionOverUnion(gold.get(i).span(), given.get(j).span());
        if (share >= FOUND) {
          overlaps.add(new Pairing.Pair(share, i, j));
        }
      }
    }
    return overlaps;
  }

  private static double intersectionOverUnion(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    return shared <= 0 ? 0 : (double) shared / a.hull(b).length();
  }

  /** A span in single marks within a gold content is neither right nor wrong. */
  private void findIdle(Marks marks, List<GoldSide> sides) {
    BitSet inside = new BitSet();
    sides.forEach(side -> inside.or(side.content()));
    for (int j = 0; j < given.size(); j++) {
      Span span = given.get(j).span();
      if (!goldFor.containsKey(j) && marks.inSingleMarks(span) && inside.get(span.begin())) {
        idle.set(j);
      }
    }
  }

  Counts quoted() {
    return new Counts(givenFor.size(), given.size() - idle.cardinality(), gold.size());
  }

  /** Spans whose gold speaker cannot be told are left out on both sides. */
  Counts quotedWho() {
    int answers = 0;
    for (int j = 0; j < given.size(); j++) {
      Integer paired = goldFor.get(j);
      if (given.get(j).quote().speaker().isPresent()
          && !idle.get(j)
          && (paired == null || gold.get(paired).side().told())) {
        answers++;
      }
    }
    int right = 0;
    int told = 0;
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).side().told()) {
        told++;
        right += isRight(i) ? 1 : 0;
      }
    }
    return new Counts(right, answers, told);
  }

  /** Over the spans of named persons, all of them or only those with a pronoun for a source. */
  Counts persons(boolean pronounsOnly) {
    Counts counts = Counts.NONE;
    for (int i = 0; i < gold.size(); i++) {
      GoldSide side = gold.get(i).side();
      if (side.isPerson() && (side.pronoun() || !pronounsOnly)) {
        counts = counts.plus(new Counts(isRight(i) ? 1 : 0, givenFor.containsKey(i) ? 1 : 0, 1));
      }
    }
    return counts;
  }

  private boolean isRight(int i) {
    Integer paired = givenFor.get(i);
    return paired != null && gold.get(i).side().isSpeakerRight(given.get(paired).quote());
  }

  List<SpanOutcome> outcomes() {
    List<SpanOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      outcomes.add(outcome(i));
    }
    for (int j = 0; j < given.size(); j++) {
      if (!goldFor.containsKey(j) && !idle.get(j)) {
        outcomes.add(beyondGold(given.get(j)));
      }
    }
    return outcomes;
  }

  private SpanOutcome outcome(int i) {
    GoldSide side = gold.get(i).side();
    Optional<PredictedQuote> quote =
        Optional.ofNullable(givenFor.get(i)).map(j -> given.get(j).quote());
    return new SpanOutcome(
        article,
        gold.get(i).span(),
        marks.type(side.relation().content()),
        Optional.of(side.relation()),
        side.pronoun(),
        quote,
        quote.filter(side::isSourceRight).isPresent(),
        isRight(i));
  }

  private SpanOutcome beyondGold(GivenSpan span) {
    return new SpanOutcome(
        article,
        span.span(),
        QuoteType.MIXED,
        Optional.empty(),
        false,
        Optional.of(span.quote()),
        false,
        false);
  }
}
