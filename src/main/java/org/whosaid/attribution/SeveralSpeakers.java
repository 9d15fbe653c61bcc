package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.entity.Entity;
import org.whosaid.entity.Mention;
import org.whosaid.entity.MentionKind;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * Finds everybody whom a source names: {@code Burton and Nick replied} has two speakers.
 *
 * <p>Names count if only commas and {@code and} stand between them, and if they are joined as
 * equals in the grammar, so that {@code the Department of Health and Human Services} stays one.
 */
final class SeveralSpeakers {

  private final Scene scene;

  SeveralSpeakers(Scene scene) {
    this.scene = scene;
  }

  /**
   * The names joined with the source.
   *
   * @param words the words of the source, the joined names included
   * @param entities their entities in order of place; at least two, or none
   */
  record Joined(TokenRange words, List<Entity> entities) {}

  Joined of(Mention source) {
    TokenRange words = source.tokens();
    List<Entity> entities = new ArrayList<>();
    Mention last = null;
    int from = Math.max(0, source.tokens().begin() - 12);
    int to = Math.min(scene.document.size(), source.tokens().end() + 12);
    for (Mention mention : scene.entities.beginningIn(new TokenRange(from, to))) {
      if (!isName(mention) || !isJoined(mention, source)) {
        continue;
      }
      if (last != null && !isJoint(last, mention)) {
        if (mention.tokens().begin() > source.tokens().begin()) {
          break;
        }
        entities.clear();
        words = source.tokens();
      }
      scene.entities.resolve(mention).ifPresent(r -> addOnce(entities, r.entity()));
      words = words.hull(mention.tokens());
      last = mention;
    }
    return entities.size() > 1
        ? new Joined(words, List.copyOf(entities))
        : new Joined(source.tokens(), List.of());
  }

  private static void addOnce(List<Entity> entities, Entity entity) {
    if (!entities.contains(entity)) {
      entities.add(entity);
    }
  }

  private boolean isName(Mention mention) {
    return mention.kind() == MentionKind.NAME && !scene.isQuoted(mention.head());
  }

  /** Whether the grammar makes the mention the source's equal, or the source joins it. */
  private boolean isJoined(Mention mention, Mention source) {
    return mention.equals(source)
        || top(mention.head()) == top(source.head())
        || (source.tokens().contains(mention.tokens()) && isListed(mention, source));
  }

  /** Climbs from a name joined to another to the first of them. */
  private int top(int token) {
    Document document = scene.document;
    int top = token;
    for (int i = 0; i < 6 && document.relation(top).equals("conj"); i++) {
      int head = document.head(top);
      if (head < 0) {
        break;
      }
      top = head;
    }
    return top;
  }

  private boolean isListed(Mention mention, Mention source) {
    return scene.document.head(mention.head()) == source.head()
        && scene.document.relation(mention.head()).equals("conj");
  }

  /** Whether only commas and a joining word stand between the two. */
  private boolean isJoint(Mention left, Mention right) {
    int from = left.tokens().end();
    int to = right.tokens().begin();
    if (to <= from || to - from > 3) {
      return false;
    }
    for (int t = from; t < to; t++) {
      String word = scene.document.lower(t);
      if (!word.equals("and") && !word.equals(",") && !word.equals("&") && !word.equals("or")) {
        return false;
      }
    }
    return true;
  }
}
