package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.entity.Entity;
import org.whosaid.entity.Mention;
import org.whosaid.text.TokenRange;

/**
 * Finds everybody whom a source names: {@code Burton and Nick replied} has two speakers, whether
 * the choice fell on the two together or on one of them.
 */
final class SeveralSpeakers {

  private static final int FARTHEST = 30;

  private final Scene scene;

  SeveralSpeakers(Scene scene) {
    this.scene = scene;
  }

  /**
   * The speakers that a source joins.
   *
   * @param words the words of the source, all of those joined
   * @param entities who they are, in order of place; empty if the source names one alone
   */
  record Joined(TokenRange words, List<Entity> entities) {}

  Joined of(Mention source) {
    Mention whole = whole(source);
    List<Entity> entities = new ArrayList<>();
    for (int part : whole.parts()) {
      scene
          .entities
          .resolve(scene.entities.mentions().get(part))
          .map(reading -> reading.entity())
          .filter(entity -> !entities.contains(entity))
          .ifPresent(entities::add);
    }
    return entities.size() > 1
        ? new Joined(whole.tokens(), List.copyOf(entities))
        : new Joined(source.tokens(), List.of());
  }

  /** The mention that joins the source with others; the source itself if none does. */
  private Mention whole(Mention source) {
    if (!source.parts().isEmpty()) {
      return source;
    }
    int from = Math.max(0, source.tokens().begin() - FARTHEST);
    TokenRange around = new TokenRange(from, source.tokens().begin() + 1);
    return scene.entities.beginningIn(around).stream()
        .filter(mention -> mention.parts().contains(source.index()))
        .findFirst()
        .orElse(source);
  }
}
