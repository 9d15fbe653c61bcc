package org.whosaid.entity;

import java.util.List;

/**
 * The readings of a mention while figures are still being gathered, most probable first.
 *
 * @param figures numbers of the figures
 * @param probabilities of each
 */
record Readings(List<Integer> figures, List<Double> probabilities) {

  static final Readings NONE = new Readings(List.of(), List.of());

  Readings {
    figures = List.copyOf(figures);
    probabilities = List.copyOf(probabilities);
  }

  static Readings of(Figure figure, double probability) {
    return new Readings(List.of(figure.index()), List.of(probability));
  }

  /** The most probable figure, or -1. */
  int first() {
    return figures.isEmpty() ? -1 : figures.get(0);
  }
}
