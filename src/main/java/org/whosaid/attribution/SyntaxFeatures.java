package org.whosaid.attribution;

import org.whosaid.learn.FeatureHash;
import org.whosaid.text.Document;

/** The grammar between the candidate and the words said, and between it and the cue. */
final class SyntaxFeatures {

  private static final int FARTHEST = 6;

  private final Scene scene;

  SyntaxFeatures(Scene scene) {
    this.scene = scene;
  }

  void add(Candidate c, FeatureList out) {
    MentionView mention = c.mention;
    int governor = mention.governor;
    int relation = mention.relation.hashCode();
    int near = Math.min(1, Math.abs(c.sentences)) * 8 + c.sideCode();
    if (governor < 0) {
      out.add(400, near);
    } else {
      int cue = scene.cueClass[governor];
      out.add(401, relation, cue, near);
      out.add(402, relation, scene.document.lemma(governor).hashCode());
      out.add(403, scene.document.lemma(governor).hashCode(), near);
      out.add(404, relation, cue, FeatureHash.mix(near, c.speech.shape));
      if (c.sentences == 0) {
        int link = link(governor, c.speech);
        out.add(405, link, relation, cue);
        out.add(406, link, near, cue);
      }
    }
    addCue(c, out);
    out.close(Ground.SYNTAX);
  }

  /** How the governor and the words said hang together. */
  private int link(int governor, SpeechView speech) {
    Document document = scene.document;
    if (speech.contains(governor)) {
      return 1;
    }
    int relation = speech.relationTo(governor);
    if (relation != 0) {
      return FeatureHash.mix(2, relation);
    }
    int above = document.head(governor);
    if (above >= 0 && speech.contains(above)) {
      return FeatureHash.mix(3, document.relation(governor).hashCode());
    }
    return above < 0 ? 4 : 5;
  }

  /** The way from the candidate's head to the head of the cue. */
  private void addCue(Candidate c, FeatureList out) {
    int cue = c.speech.cueHead;
    if (cue < 0) {
      out.add(420, c.mention.type);
      return;
    }
    Document document = scene.document;
    int head = c.mention.head();
    int type = Codes.of(c.mention.mention.kind());
    int lemma = document.lemma(cue).hashCode();
    int path = document.sentenceOf(head) == document.sentenceOf(cue) ? path(head, cue) : 1;
    out.add(421, path);
    out.add(422, path, type);
    out.add(423, path, scene.cueClass[cue], document.tag(cue).hashCode());
    out.add(424, path, lemma);
    int side = head < cue ? 0 : 1;
    int from = side == 0 ? c.mention.tokens().end() : cue + 1;
    int to = side == 0 ? cue : c.mention.tokens().begin();
    int distance = Math.min(Buckets.distance(Math.max(0, to - from)), 7) * 2 + side;
    boolean contained = c.mention.tokens().contains(cue);
    int same = document.sentenceOf(head) - document.sentenceOf(cue);
    out.add(425, contained ? -2 : distance, Buckets.clamp(same, 3));
    out.add(426, contained ? -2 : distance, document.tag(cue).hashCode(), type);
    out.add(
        427, distance, Math.min(3, scene.mentionsIn(Math.min(from, to), Math.max(from, to))), type);
    out.add(
        428,
        side,
        Math.min(2, scene.subjectsIn(Math.min(from, to), Math.max(from, to))),
        c.mention.subject ? 1 : 0);
    out.add(429, lemma, c.mention.relation.hashCode(), side);
    if (Math.abs(to - from) <= 6 && same == 0) {
      int words = side;
      for (int t = Math.min(from, to); t < Math.max(from, to); t++) {
        words = FeatureHash.mix(words, scene.wordClass[t]);
      }
      out.add(430, words, type);
      out.add(431, words, scene.cueClass[cue], document.tag(cue).hashCode());
    }
  }

  /** The relations climbed from one token to the other, or a mark that there is no short way. */
  private int path(int from, int to) {
    Document document = scene.document;
    int up = 7;
    int at = from;
    for (int i = 0; i < FARTHEST && at >= 0; i++) {
      int down = 11;
      int other = to;
      for (int j = 0; j < 4 && other >= 0; j++) {
        if (other == at) {
          return FeatureHash.mix(up, down);
        }
        down = FeatureHash.mix(down, document.relation(other).hashCode());
        other = document.head(other);
      }
      up = FeatureHash.mix(up, document.relation(at).hashCode());
      at = document.head(at);
    }
    return 2;
  }
}
