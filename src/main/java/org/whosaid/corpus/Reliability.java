package org.whosaid.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Whether confidence can be trusted: how often answers of about one confidence are right, and how
 * often the surest answers are.
 */
final class Reliability {

  private static final double[] LIMITS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001};
  private static final int[] COVERAGES = {80, 90, 100};

  private final List<SpanOutcome> answers;

  /** The answers that name somebody, where a speaker is asked for or the gold has no speech. */
  Reliability(List<SpanOutcome> outcomes) {
    this.answers =
        outcomes.stream()
            .filter(o -> o.given().isPresent() && o.given().get().speaker().isPresent())
            .filter(o -> o.isAsked() || o.gold().isEmpty())
            .sorted(Comparator.comparingDouble(o -> -o.given().orElseThrow().confidence()))
            .toList();
  }

  private static double confidence(SpanOutcome answer) {
    return answer.given().orElseThrow().confidence();
  }

  /** A line for each step of confidence: answers, mean confidence, share of them right. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < LIMITS.length; i++) {
      double low = LIMITS[i];
      double high = LIMITS[i + 1];
      List<SpanOutcome> within =
          answers.stream().filter(a -> confidence(a) >= low && confidence(a) < high).toList();
      double mean = within.stream().mapToDouble(Reliability::confidence).average().orElse(0);
      lines.add(
          String.format(
              Locale.ROOT,
              "%.2f-%.2f        %6d      %5s   %5s",
              low,
              Math.min(1, high),
              within.size(),
              Counts.percent(mean),
              Counts.percent(Counts.ratio(right(within), within.size()))));
    }
    return lines;
  }

  /** A line for each coverage: the share right of the surest answers. */
  List<String> coverage() {
    List<String> lines = new ArrayList<>();
    for (int percent : COVERAGES) {
      List<SpanOutcome> surest = answers.subList(0, answers.size() * percent / 100);
      lines.add(
          String.format(
              Locale.ROOT,
              "surest %3d %%      %6d              %5s",
              percent,
              surest.size(),
              Counts.percent(Counts.ratio(right(surest), surest.size()))));
    }
    return lines;
  }

  private static int right(List<SpanOutcome> answers) {
    return (int) answers.stream().filter(SpanOutcome::right).count();
  }
}
