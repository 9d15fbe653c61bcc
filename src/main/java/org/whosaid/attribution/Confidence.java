package org.whosaid.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.learn.Calibration;

/**
 * How far the probability of a speaker can be trusted, learned apart for names, for nouns, for
 * pronouns, and for nobody at all, and for each of them apart for quotations and for words without
 * marks: a pronoun misleads more often than a name, and a report is sooner none than a quotation.
 * Immutable.
 */
final class Confidence {

  private static final int NOBODY = 3;
  private static final int SOURCES = 4;
  private static final int KINDS = 2 * SOURCES;

  private final List<Calibration> calibrations;

  private Confidence(List<Calibration> calibrations) {
    this.calibrations = List.copyOf(calibrations);
  }

  /** Probabilities taken as they are. */
  static Confidence raw() {
    return new Tally().confidence();
  }

  private static int kind(Verdict verdict) {
    int source =
        verdict.entity() < 0
            ? NOBODY
            : Codes.of(verdict.source().orElseThrow().mention.mention.kind());
    return verdict.isQuotation() ? source : SOURCES + source;
  }

  /** The probability that a verdict is right. */
  double of(Verdict verdict) {
    return calibrations.get(kind(verdict)).of(verdict.score());
  }

  void write(DataOutputStream out) throws IOException {
    for (Calibration calibration : calibrations) {
      calibration.write(out);
    }
  }

  static Confidence read(DataInputStream in) throws IOException {
    List<Calibration> calibrations = new ArrayList<>();
    for (int i = 0; i < KINDS; i++) {
      calibrations.add(Calibration.read(in));
    }
    return new Confidence(calibrations);
  }

  /** Collects verdicts whose truth is known. Not safe for several threads. */
  static final class Tally {

    private final List<List<Calibration.Answer>> answers = new ArrayList<>();

    Tally() {
      for (int i = 0; i < KINDS; i++) {
        answers.add(new ArrayList<>());
      }
    }

    void add(Verdict verdict, boolean right) {
      answers.get(kind(verdict)).add(new Calibration.Answer(verdict.score(), right));
    }

    Confidence confidence() {
      return new Confidence(answers.stream().map(Calibration::fit).toList());
    }
  }
}
