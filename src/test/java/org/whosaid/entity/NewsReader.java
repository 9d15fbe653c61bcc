package org.whosaid.entity;

import java.util.List;
import org.whosaid.learn.Ranker;
import org.whosaid.learn.RankerSettings;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/** Reads lines of {@link TaggedNews} for tests, without a trained model: the nearest that fits. */
final class NewsReader {

  private static final EntityFinder FINDER =
      new EntityFinder(Ranker.train(List.of(), RankerSettings.standard(1)));

  private final Document document;
  private final Entities entities;

  private NewsReader(Document document, Entities entities) {
    this.document = document;
    this.entities = entities;
  }

  static NewsReader read(String news) {
    Document document = TaggedNews.read(news);
    return new NewsReader(document, FINDER.find(document, List.of()));
  }

  static EntityFinder finder() {
    return FINDER;
  }

  Entities entities() {
    return entities;
  }

  /** The names of all entities of people, in the order of the text. */
  List<String> people() {
    return entities.entities().stream()
        .filter(entity -> entity.kind() == org.whosaid.quote.SpeakerKind.PERSON)
        .map(Entity::name)
        .toList();
  }

  /** The words of all mentions. */
  List<String> mentions() {
    return entities.mentions().stream().map(m -> document.words(m.tokens())).toList();
  }

  /** The mention whose words are {@code words}, the {@code nth} such from 0. */
  Mention mention(String words, int nth) {
    return entities.mentions().stream()
        .filter(
            m -> document.words(m.tokens()).equals(words) || document.words(m.core()).equals(words))
        .skip(nth)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention \"" + words + "\" in " + mentions()));
  }

  Entity entity(String words) {
    return entity(words, 0);
  }

  Entity entity(String words, int nth) {
    return entities
        .resolve(mention(words, nth))
        .orElseThrow(() -> new AssertionError("\"" + words + "\" stands for nobody"))
        .entity();
  }

  /** The name behind the words; a dash if they stand for nobody. */
  String who(String words) {
    return who(words, 0);
  }

  String who(String words, int nth) {
    return entities.resolve(mention(words, nth)).map(r -> r.entity().name()).orElse("-");
  }

  TokenRange tokens(String words) {
    return mention(words, 0).tokens();
  }
}
