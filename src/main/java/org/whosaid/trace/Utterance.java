package org.whosaid.trace;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.alignment.Aligner;
import org.whosaid.alignment.Alignment;
import org.whosaid.alignment.Verdict;
import org.whosaid.alignment.Wording;

/** Findings that are one utterance, told in several places. The best comes first. */
final class Utterance {

  private static final double SAME_SCORE = 0.75;
  private static final int SAME_WORDS = 4;

  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> sameWords = new ArrayList<>();

  Utterance(Finding best) {
    findings.add(best);
    sameWords.add(best);
  }

  Finding best() {
    return findings.get(0);
  }

  List<Finding> findings() {
    return findings;
  }

  /** Those that have the words of the best, or a part of them, unchanged. */
  List<Finding> sameWords() {
    return sameWords;
  }

  /** Adds a finding if it is the same utterance. */
  boolean take(Finding finding) {
    Alignment sameness = compare(best().candidate().wording(), finding.candidate().wording());
    boolean same =
        switch (sameness.verdict()) {
          case VERBATIM -> true;
          case PARTIAL -> sameness.matched() >= SAME_WORDS;
          case ALTERED -> sameness.score() >= SAME_SCORE && sameness.matched() >= SAME_WORDS;
          case UNLIKE -> false;
        };
    if (same) {
      findings.add(finding);
      if (sameness.verdict() != Verdict.ALTERED) {
        sameWords.add(finding);
      }
    }
    return same;
  }

  /** Adds one that has the very words of one that was taken. */
  void takeSame(Finding known, Finding same) {
    findings.add(same);
    if (sameWords.contains(known)) {
      sameWords.add(same);
    }
  }

  private static Alignment compare(Wording one, Wording other) {
    Wording shorter = one.size() <= other.size() ? one : other;
    return new Aligner(shorter).align(shorter == one ? other : one);
  }

  /** Whether that very quote was taken. */
  boolean has(Candidate candidate) {
    return findings.stream().anyMatch(f -> f.candidate().document() == candidate.document());
  }
}
