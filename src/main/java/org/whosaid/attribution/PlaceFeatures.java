package org.whosaid.attribution;

import org.whosaid.text.Document;
import org.whosaid.text.Paragraph;
import org.whosaid.text.ParagraphKind;

/** Where the candidate stands, and what it is. */
final class PlaceFeatures {

  private final Scene scene;

  PlaceFeatures(Scene scene) {
    this.scene = scene;
  }

  void addPosition(Candidate c, FeatureList out) {
    Document document = scene.document;
    int place = c.place();
    int shape = c.speech.shape;
    int distance = Buckets.distance(c.distance());
    int side = c.sideCode();
    int first = c.speech.hull.begin();
    int head = c.mention.head();
    boolean paragraphStart =
        document.paragraphs().get(c.speech.firstParagraph).tokens().begin() >= first - 1;
    boolean opensSentence = document.sentenceAround(head).begin() >= c.mention.tokens().begin() - 1;
    Paragraph paragraph = document.paragraphs().get(document.paragraphOf(head));
    boolean opensParagraph = paragraph.tokens().begin() >= c.mention.tokens().begin() - 1;
    out.add(100, place);
    out.add(101, place, shape);
    out.add(102, side, distance);
    out.add(103, side, distance, shape);
    out.add(104, place, Codes.of(c.speech.type), paragraphStart ? 1 : 0);
    out.add(105, place, opensSentence ? 1 : 0, opensParagraph ? 1 : 0);
    out.add(106, place, Codes.of(paragraph.kind()), c.speech.bare ? 1 : 0);
    out.add(107, c.mention.type, place, c.speech.bare ? 1 : 0);
    out.add(108, c.mention.subject ? 1 : 0, place, shape);
    if (paragraph.kind() != ParagraphKind.BODY) {
      out.add(109, Codes.of(paragraph.kind()), c.paragraphs == 0 ? 1 : 0);
    }
    out.close(Ground.POSITION);
  }

  void addType(Candidate c, FeatureList out) {
    Document document = scene.document;
    MentionView mention = c.mention;
    int head = mention.head();
    int first = mention.tokens().begin();
    out.add(120, mention.type);
    out.add(121, mention.type, Codes.of(c.speech.type));
    out.add(122, document.tag(head).hashCode(), Codes.of(document.name(head)));
    out.add(123, Codes.of(mention.mention.kind()), Math.min(4, mention.mention.core().size()));
    out.add(124, document.tag(first).hashCode(), mention.type);
    if (mention.mention.kind() != org.whosaid.entity.MentionKind.NAME) {
      out.add(125, document.lemma(head).hashCode());
      out.add(126, document.lemma(head).hashCode(), Codes.of(c.speech.type));
      out.add(127, document.cluster(head), document.tag(first).hashCode());
    }
    out.add(128, Buckets.probability(mention.entityProbability), mention.entity < 0 ? 0 : 1);
    out.add(129, mention.relation.hashCode(), Codes.of(mention.mention.kind()));
    out.close(Ground.TYPE);
  }
}
