package org.whosaid.trace;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.alignment.Aligner;
import org.whosaid.alignment.Alignment;
import org.whosaid.alignment.Verdict;
import org.whosaid.alignment.Wording;

/** Findings that are one utterance, told in several places. The best comes first. */
final class Utterance {

  private static final double SAME_SCORE = 0.7;
  private static final int SAME_WORDS = 4;

  private final List<Finding> findings = new ArrayList<>();

  Utterance(Finding best) {
    findings.add(best);
  }

  Finding best() {
    return findings.get(0);
  }

  List<Finding> findings() {
    return findings;
  }

  /** Adds a finding if it is the same utterance. */
  boolean take(Finding finding) {
    if (!isSame(best().candidate().wording(), finding.candidate().wording())) {
      return false;
    }
    findings.add(finding);
    return true;
  }

  /** Whether the shorter wording is in the longer, nearly word for word. */
  private static boolean isSame(Wording one, Wording other) {
    Wording shorter = one.size() <= other.size() ? one : other;
    Alignment alignment = new Aligner(shorter).align(shorter == one ? other : one);
    return switch (alignment.verdict()) {
      case VERBATIM -> true;
      case PARTIAL -> alignment.matched() >= SAME_WORDS;
      case ALTERED -> alignment.score() >= SAME_SCORE && alignment.matched() >= SAME_WORDS;
      case UNLIKE -> false;
    };
  }

  /** Whether the best finding needs nothing but other documents of the same words. */
  boolean has(Candidate candidate) {
    return findings.stream().anyMatch(f -> f.candidate().document() == candidate.document());
  }

  /** Whether the statement's words are the utterance's own. */
  boolean isWorded() {
    return best().alignment().verdict() != Verdict.UNLIKE;
  }
}
