package org.whosaid.attribution;

import java.util.Optional;
import org.whosaid.entity.Entities;
import org.whosaid.entity.Mention;
import org.whosaid.entity.Resolution;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/** One mention with its grammar: what it depends on, seen through names and appositions. */
final class MentionView {

  final Mention mention;

  /** Index of the most probable entity, -1 for none. */
  final int entity;

  final double entityProbability;

  /** The word that governs the mention, -1 for none. */
  final int governor;

  /** The relation to {@link #governor}. */
  final String relation;

  final boolean subject;

  /** What the mention is, as one number: kind, speaker kind, gender. */
  final int type;

  MentionView(Document document, Entities entities, Mention mention) {
    this.mention = mention;
    Optional<Resolution> resolution = entities.resolve(mention);
    this.entity = resolution.map(r -> r.entity().index()).orElse(-1);
    this.entityProbability = resolution.map(Resolution::probability).orElse(0.0);
    int top = top(document, mention);
    this.governor = document.head(top);
    this.relation = document.relation(top);
    this.subject = relation.startsWith("nsubj") || relation.startsWith("csubj");
    this.type =
        (Codes.of(mention.kind()) * 8 + Codes.of(mention.speakerKind())) * 8
            + Codes.of(mention.gender());
  }

  /** The head of the noun phrase, climbing from an apposition or a part of a name to its whole. */
  private static int top(Document document, Mention mention) {
    int top = mention.head();
    for (int step = 0; step < 4; step++) {
      String relation = document.relation(top);
      int head = document.head(top);
      boolean climbs =
          head >= 0
              && (mention.tokens().contains(head)
                  || relation.equals("appos")
                  || relation.startsWith("flat")
                  || relation.equals("conj"));
      if (!climbs) {
        break;
      }
      top = head;
    }
    return top;
  }

  TokenRange tokens() {
    return mention.tokens();
  }

  int head() {
    return mention.head();
  }
}
