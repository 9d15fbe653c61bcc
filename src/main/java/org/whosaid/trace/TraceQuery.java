package org.whosaid.trace;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of a {@link TraceIndex}.
 *
 * <pre>{@code
 * TraceQuery.of("I see it, except only in words").by("Zelenskyy").since(LocalDate.of(2024, 1, 1))
 * }</pre>
 *
 * @param statement the statement to trace
 * @param by who is said to have said it
 * @param since the first day of publication that counts
 * @param until the last day of publication that counts
 * @param top the most hits to give
 * @param minScore the least score of a hit, from 0 to 1
 */
public record TraceQuery(
    String statement,
    Optional<String> by,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    int top,
    double minScore) {

  /** The number of hits that is given unless asked otherwise. */
  public static final int DEFAULT_TOP = 5;

  /** The least score of a hit unless asked otherwise. */
  public static final double DEFAULT_MIN_SCORE = 0.4;

  public TraceQuery {
    if (statement.isBlank()) {
      throw new IllegalArgumentException("the statement is blank");
    }
    if (top < 1) {
      throw new IllegalArgumentException("top " + top + " must be at least 1");
    }
    if (!(minScore >= 0 && minScore <= 1)) {
      throw new IllegalArgumentException("minScore " + minScore + " must be between 0 and 1");
    }
  }

  public static TraceQuery of(String statement) {
    return new TraceQuery(
        statement,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DEFAULT_TOP,
        DEFAULT_MIN_SCORE);
  }

  public TraceQuery by(String name) {
    return new TraceQuery(statement, Optional.of(name), since, until, top, minScore);
  }

  public TraceQuery since(LocalDate day) {
    return new TraceQuery(statement, by, Optional.of(day), until, top, minScore);
  }

  public TraceQuery until(LocalDate day) {
    return new TraceQuery(statement, by, since, Optional.of(day), top, minScore);
  }

  public TraceQuery top(int hits) {
    return new TraceQuery(statement, by, since, until, hits, minScore);
  }

  public TraceQuery minScore(double score) {
    return new TraceQuery(statement, by, since, until, top, score);
  }
}
