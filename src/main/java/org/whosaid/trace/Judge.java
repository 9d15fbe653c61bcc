package org.whosaid.trace;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.alignment.Aligner;
import org.whosaid.alignment.Alignment;
import org.whosaid.alignment.Change;
import org.whosaid.alignment.Verdict;
import org.whosaid.alignment.Word;
import org.whosaid.alignment.WordKind;
import org.whosaid.alignment.Wording;
import org.whosaid.quote.QuoteType;
import org.whosaid.text.Span;

/**
 * Decides what a statement and a candidate have to do with each other.
 *
 * <p>Shared words are evidence according to how rare they are: {@code I think it is} proves
 * nothing, {@code a lot of media words} does.
 */
final class Judge {

  /** The least share of the statement, in bits, that must stand in a candidate at all. */
  private static final double LEAST_OVERLAP = 0.3;

  /** What shared words must prove before changed words count as changed, */
  private static final double ALTERED_EVIDENCE = 12;

  /** and what more if nothing else were shared. */
  private static final double EVIDENCE_FOR_CHANGES = 20;

  /** What a word at least proves that follows its neighbour, as in the quote. */
  private static final double NEIGHBOUR_BITS = 2;

  /** What they must prove in a part. */
  private static final double PARTIAL_EVIDENCE = 10;

  private static final double REPORTED_OVERLAP = 0.6;
  private static final double REPORTED_EVIDENCE = 20;
  private static final int REPORTED_WORDS = 3;

  private final Wording statement;
  private final Aligner aligner;
  private final Optional<PersonName> by;
  private final double[] bits;
  private final double allBits;

  Judge(StatementWords words, Optional<String> by) {
    this.statement = words.statement();
    this.aligner = new Aligner(statement);
    this.by = by.map(PersonName::of);
    this.bits = new double[statement.size()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = words.bits(i);
    }
    this.allBits = Arrays.stream(bits).sum();
  }

  Optional<Finding> judge(Candidate candidate) {
    Set<String> spoken =
        candidate.wording().words().stream().map(Word::form).collect(Collectors.toSet());
    if (overlap(spoken) < LEAST_OVERLAP * allBits) {
      return Optional.empty();
    }
    Alignment alignment = aligner.align(candidate.wording());
    double evidence = evidence(alignment);
    if (isEnough(alignment, evidence)) {
      TraceVerdict wording =
          candidate.type() == QuoteType.INDIRECT
              ? TraceVerdict.REPORTED
              : TraceVerdict.valueOf(alignment.verdict().name());
      return Optional.of(
          new Finding(
              candidate, alignment, wording, alignment.score(), evidence, isAsked(candidate)));
    }
    return paraphrase(candidate, alignment);
  }

  /** The finding for another candidate of the very same words. */
  Finding judgeSame(Finding known, Candidate same) {
    boolean indirect = same.type() == QuoteType.INDIRECT;
    TraceVerdict wording =
        indirect || known.alignment().verdict() == Verdict.UNLIKE
            ? TraceVerdict.REPORTED
            : TraceVerdict.valueOf(known.alignment().verdict().name());
    return new Finding(
        same, known.alignment(), wording, known.score(), known.evidence(), isAsked(same));
  }

  private static boolean isEnough(Alignment alignment, double evidence) {
    return switch (alignment.verdict()) {
      case VERBATIM -> true;
      case PARTIAL -> evidence >= PARTIAL_EVIDENCE;
      case ALTERED -> evidence >= ALTERED_EVIDENCE + EVIDENCE_FOR_CHANGES * (1 - alignment.score());
      case UNLIKE -> false;
    };
  }

  private boolean isAsked(Candidate candidate) {
    return by.isEmpty() || candidate.speakers().isEmpty() || candidate.speakers().include(by.get());
  }

  /** The bits of the statement's words that stand anywhere in {@code spoken}. */
  private double overlap(Set<String> spoken) {
    double shared = 0;
    for (int i = 0; i < bits.length; i++) {
      if (spoken.contains(statement.form(i))) {
        shared += bits[i];
      }
    }
    return shared;
  }

  /** The bits of the statement's words that met their like. */
  private double evidence(Alignment alignment) {
    if (alignment.verdict() == Verdict.UNLIKE) {
      return 0;
    }
    boolean[] changed = new boolean[bits.length];
    for (Change change : alignment.changes()) {
      Span span = change.statement().span();
      for (int i = 0; i < bits.length && !span.isEmpty(); i++) {
        changed[i] |= span.contains(statement.words().get(i).span());
      }
    }
    double evidence = 0;
    for (int i = 0; i < bits.length; i++) {
      boolean follows = i > 0 && !changed[i - 1];
      evidence += changed[i] ? 0 : follows ? Math.max(bits[i], NEIGHBOUR_BITS) : bits[i];
    }
    return evidence;
  }

  /** Other words, but most of the rare ones are there. */
  private Optional<Finding> paraphrase(Candidate candidate, Alignment alignment) {
    Set<String> spoken = new HashSet<>();
    candidate.wording().words().forEach(word -> spoken.add(stem(word.form())));
    double all = 0;
    double shared = 0;
    Set<String> sharedWords = new HashSet<>();
    List<Word> asked = statement.words();
    for (int i = 0; i < bits.length; i++) {
      if (asked.get(i).kind() == WordKind.FUNCTION) {
        continue;
      }
      all += bits[i];
      if (spoken.contains(stem(asked.get(i).form()))) {
        shared += bits[i];
        sharedWords.add(asked.get(i).form());
      }
    }
    boolean shares =
        all > 0
            && shared / all >= REPORTED_OVERLAP
            && shared >= REPORTED_EVIDENCE
            && sharedWords.size() >= REPORTED_WORDS;
    return shares
        ? Optional.of(
            new Finding(
                candidate,
                alignment,
                TraceVerdict.REPORTED,
                0.9 * shared / all,
                shared,
                isAsked(candidate)))
        : Optional.empty();
  }

  /** A word without the endings of number and tense. */
  private static String stem(String form) {
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (form.endsWith(ending) && form.length() > ending.length() + 3) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    return form;
  }
}
