package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.quote.SpeakerKind;

/** The figures of one document, each with its number. */
final class Figures {

  private final List<Figure> all = new ArrayList<>();

  Figure add(SpeakerKind kind) {
    Figure figure = new Figure(all.size(), kind);
    all.add(figure);
    return figure;
  }

  Figure get(int index) {
    return all.get(index);
  }

  int size() {
    return all.size();
  }
}
