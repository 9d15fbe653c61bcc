package org.whosaid.attribution;

import java.util.BitSet;
import org.whosaid.entity.Mention;
import org.whosaid.entity.MentionKind;
import org.whosaid.text.TokenRange;

/** How much the article is about the candidate, how often they speak, and who else is near. */
final class StandingFeatures {

  private final Scene scene;

  /** Entities named within the speech that was read last, and its index. */
  private final BitSet namedInside = new BitSet();

  private int readSpeech = -1;

  StandingFeatures(Scene scene) {
    this.scene = scene;
  }

  void addStanding(Candidate c, FeatureList out) {
    int entity = c.mention.entity;
    int kind = Codes.of(c.mention.mention.kind());
    if (entity >= 0) {
      int near = Math.min(1, Math.abs(c.sentences));
      int speaks = Buckets.count(scene.speechesOf[entity]);
      out.add(300, Buckets.count(scene.mentionsOf[entity]), kind, near);
      out.add(301, speaks, kind, near);
      out.add(302, scene.inHeadline[entity] ? 1 : 0, kind, near);
      out.add(303, scene.firstMentionOf[entity] == c.mention.mention.index() ? 1 : 0, kind, near);
      out.add(304, speaks, c.speech.shape, near);
      out.add(305, isNamedInside(c) ? 1 : 0, kind, near);
      addNeighbour(310, c, c.speechIndex - 1, out);
      addNeighbour(320, c, c.speechIndex + 1, out);
      addEcho(c, kind, out);
    } else {
      out.add(306, kind);
    }
    out.close(Ground.STANDING);
  }

  /** Whether the candidate says below what the headline has. */
  private void addEcho(Candidate c, int kind, FeatureList out) {
    if (c.speech.inHeadline) {
      int source = scene.echoSource(c.speechIndex);
      int whose = source < 0 ? 0 : scene.mentions[source].entity == c.mention.entity ? 1 : 2;
      int sameWords = source == c.mention.mention.index() ? 1 : 0;
      int away = Math.min(2, Math.abs(c.paragraphs));
      out.add(330, whose, kind, away);
      out.add(331, whose * 2 + sameWords, away, c.speech.cueHead >= 0 ? 1 : 0);
    }
  }

  /** Whether the words said speak of the candidate by name. */
  private boolean isNamedInside(Candidate c) {
    if (c.speechIndex != readSpeech) {
      readSpeech = c.speechIndex;
      namedInside.clear();
      for (TokenRange part : c.speech.parts) {
        for (Mention mention : scene.entities.beginningIn(part)) {
          int entity = scene.mentions[mention.index()].entity;
          if (mention.kind() == MentionKind.NAME && entity >= 0) {
            namedInside.set(entity);
          }
        }
      }
    }
    return namedInside.get(c.mention.entity);
  }

  /** Whether the speech before or after this one seems to be the candidate's. */
  private void addNeighbour(int template, Candidate c, int other, FeatureList out) {
    if (other < 0 || other >= scene.speeches.size()) {
      return;
    }
    SpeechView neighbour = scene.speeches.get(other);
    int source = scene.sourceOf[other];
    int gap =
        other < c.speechIndex
            ? c.speech.firstParagraph - neighbour.lastParagraph
            : neighbour.firstParagraph - c.speech.lastParagraph;
    int whose = source < 0 ? 0 : scene.mentions[source].entity == c.mention.entity ? 1 : 2;
    int sameWords = source == c.mention.mention.index() ? 1 : 0;
    int own = (c.speech.cueHead >= 0 ? 2 : 0) + (scene.sourceOf[c.speechIndex] >= 0 ? 1 : 0);
    out.add(template, whose * 2 + sameWords, Buckets.clamp(gap, 3));
    out.add(template + 1, whose * 2 + sameWords, Buckets.clamp(gap, 3), own);
    out.add(template + 2, whose * 2 + sameWords, Buckets.clamp(gap, 3), c.speech.shape);
  }

  void addRivals(Candidate c, FeatureList out) {
    int side = c.sideCode();
    int from = c.gap.begin();
    int to = c.gap.end();
    int mentions = Buckets.count(scene.mentionsIn(from, to));
    int subjects = Math.min(3, scene.subjectsIn(from, to));
    int cueSubjects = Math.min(3, scene.cueSubjectsIn(from, to));
    int speeches = Math.min(3, scene.speechesStartingIn(from, to));
    int type = Codes.of(c.mention.mention.kind()) * 2 + (c.mention.subject ? 1 : 0);
    out.add(350, mentions, side);
    out.add(351, subjects, side, type);
    out.add(352, cueSubjects, side, type);
    out.add(353, speeches, side, Buckets.clamp(c.paragraphs, 2));
    out.add(354, cueSubjects * 4 + subjects, side, c.speech.shape);
    out.add(355, speeches * 4 + cueSubjects, scene.isCueSubject(c.mention) ? 1 : 0, side);
    out.close(Ground.RIVALS);
  }
}
