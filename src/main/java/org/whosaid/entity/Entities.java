package org.whosaid.entity;

import java.util.List;
import java.util.Optional;
import org.whosaid.text.TokenRange;

/**
 * Who is there: the mentions of a document and the entities they refer to. Immutable.
 *
 * @param mentions all mentions, in order of their first token; {@code mentions.get(i).index() == i}
 * @param entities all entities, in order of first mention; {@code entities.get(i).index() == i}
 * @param resolutions for each mention its readings, most probable first; empty where it refers to
 *     nobody that can be told
 */
public record Entities(
    List<Mention> mentions, List<Entity> entities, List<List<Resolution>> resolutions) {

  public Entities {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    resolutions = resolutions.stream().map(List::copyOf).toList();
    if (resolutions.size() != mentions.size()) {
      throw new IllegalArgumentException(
          resolutions.size() + " resolutions for " + mentions.size() + " mentions");
    }
  }

  /** The most probable reading of a mention. */
  public Optional<Resolution> resolve(Mention mention) {
    return resolutions.get(mention.index()).stream().findFirst();
  }

  /** The mentions that begin within {@code tokens}, in order. */
  public List<Mention> beginningIn(TokenRange tokens) {
    int from = firstAtOrAfter(tokens.begin());
    int to = from;
    while (to < mentions.size() && mentions.get(to).tokens().begin() < tokens.end()) {
      to++;
    }
    return mentions.subList(from, to);
  }

  /** Index of the first mention that begins at {@code token} or later. */
  private int firstAtOrAfter(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).tokens().begin() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
