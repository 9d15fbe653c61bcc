package org.whosaid.attribution;

import java.util.Optional;
import org.whosaid.text.TokenRange;

/** What the search for speech made of it: its own choice of source. */
final class ReportFeatures {

  private final Scene scene;

  ReportFeatures(Scene scene) {
    this.scene = scene;
  }

  void add(Candidate c, FeatureList out) {
    Optional<TokenRange> source = c.speech.speech.source();
    int probability = Buckets.probability(c.speech.speech.probability()) / 2;
    int type = Codes.of(c.speech.type);
    int fit = source.map(tokens -> fit(c.mention, tokens)).orElse(0);
    int chosen = scene.sourceOf[c.speechIndex] == c.mention.mention.index() ? 1 : 0;
    out.add(500, fit * 2 + chosen, type);
    out.add(501, fit * 2 + chosen, type, probability);
    out.add(502, fit * 2 + chosen, c.mention.type, type);
    out.add(
        503, fit * 2 + chosen, c.mention.relation.hashCode(), Math.min(1, Math.abs(c.sentences)));
    out.add(504, fit * 2 + chosen, c.speech.cueHead >= 0 ? 1 : 0, Codes.of(c.speech.speech.act()));
    if (fit == 1) {
      out.add(505, sameEntity(c) ? 1 : 0, type);
    }
    out.close(Ground.REPORT);
  }

  /** 0 no source, 1 elsewhere, 2 shares words, 3 its head lies within, 4 the same words. */
  private static int fit(MentionView mention, TokenRange source) {
    if (mention.tokens().equals(source)) {
      return 4;
    }
    if (source.contains(mention.head())) {
      return 3;
    }
    return mention.tokens().overlaps(source) ? 2 : 1;
  }

  private boolean sameEntity(Candidate c) {
    int source = scene.sourceOf[c.speechIndex];
    return source >= 0
        && c.mention.entity >= 0
        && scene.mentions[source].entity == c.mention.entity;
  }
}
