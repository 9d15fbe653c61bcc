package org.whosaid.corpus;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.text.Span;

/**
 * A gold attribution made ready to compare with.
 *
 * @param relation the attribution
 * @param told whether a reader can tell the speaker
 * @param keys the speaker's names as comparable keys
 * @param content places of the content's characters, trimmed
 * @param source places of the source's characters, trimmed
 * @param pronoun whether the source is a pronoun or missing
 */
record GoldSide(
    GoldRelation relation,
    boolean told,
    Set<String> keys,
    BitSet content,
    BitSet source,
    boolean pronoun) {

  private static final Set<String> PRONOUNS =
      Set.of(
          ("he she they it i we his her their him them who himself herself themselves this that"
                  + " which")
              .split(" "));

  static GoldSide of(GoldRelation relation, String text, Marks marks) {
    String source =
        relation.source().stream()
            .map(span -> span.in(text))
            .collect(Collectors.joining(" "))
            .strip()
            .toLowerCase(Locale.ROOT);
    return new GoldSide(
        relation,
        relation.isTold(),
        relation.speaker().map(GoldSpeaker::keys).orElse(Set.of()),
        marks.characters(relation.content()),
        marks.characters(relation.source()),
        source.isEmpty() || PRONOUNS.contains(source));
  }

  boolean isPerson() {
    return relation.speaker().filter(s -> s.kind() == GoldKind.PERSON).isPresent();
  }

  /** A named speaker must be named right; of anybody else the words must be found. */
  boolean isSpeakerRight(PredictedQuote given) {
    Optional<GoldSpeaker> speaker = relation.speaker();
    if (speaker.isPresent() && speaker.get().kind().isNamed()) {
      return given.speaker().isPresent() && keys.contains(NameKey.of(given.speaker().get()));
    }
    return given.source().isPresent() && overlapsSource(given.source().get());
  }

  boolean overlapsSource(Span span) {
    int next = source.nextSetBit(span.begin());
    return next >= 0 && next < span.end();
  }

  /** Whether the source is found, or both agree that there is none. */
  boolean isSourceRight(PredictedQuote given) {
    return given.source().map(this::overlapsSource).orElse(source.isEmpty());
  }

  static List<GoldSide> of(GoldArticle article, Marks marks) {
    return article.relations().stream().map(r -> of(r, article.text(), marks)).toList();
  }
}
