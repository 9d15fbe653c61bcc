package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whosaid.text.Paragraph;
import org.whosaid.text.Sentence;
import org.whosaid.text.TokenRange;

/**
 * Who could have said it: the mentions around a speech, outside quotation marks and outside its own
 * words, the nearest ones.
 */
final class Candidates {

  private static final int PARAGRAPHS_BACK = 4;
  private static final int SENTENCES_BACK = 3;
  private static final int MOST_FOR_QUOTATIONS = 45;
  private static final int MOST_FOR_REPORTS = 25;

  private Candidates() {}

  /** The candidates of a speech in order of place. */
  static List<Candidate> of(Scene scene, int speechIndex) {
    SpeechView speech = scene.speeches.get(speechIndex);
    List<Candidate> candidates = new ArrayList<>();
    for (MentionView mention : scene.mentionsAmong(window(scene, speech))) {
      if (!speech.contains(mention.head())) {
        candidates.add(new Candidate(scene, speechIndex, mention));
      }
    }
    int most = speech.isVerbatim() ? MOST_FOR_QUOTATIONS : MOST_FOR_REPORTS;
    if (candidates.size() > most) {
      candidates.sort(Comparator.comparingInt(Candidate::distance));
      candidates.subList(most, candidates.size()).clear();
      candidates.sort(Comparator.comparingInt(c -> c.mention.mention.index()));
    }
    addEchoSource(scene, speechIndex, candidates);
    return candidates;
  }

  /** Whoever says below what a headline has may be the only one to name its speaker. */
  private static void addEchoSource(Scene scene, int speechIndex, List<Candidate> candidates) {
    int source = scene.echoSource(speechIndex);
    boolean isNew =
        source >= 0 && candidates.stream().noneMatch(c -> c.mention.mention.index() == source);
    if (isNew && !scene.speeches.get(speechIndex).contains(scene.mentions[source].head())) {
      candidates.add(new Candidate(scene, speechIndex, scene.mentions[source]));
    }
  }

  private static TokenRange window(Scene scene, SpeechView speech) {
    if (speech.isVerbatim()) {
      List<Paragraph> paragraphs = scene.document.paragraphs();
      Paragraph first = paragraphs.get(Math.max(0, speech.firstParagraph - PARAGRAPHS_BACK));
      Paragraph last = paragraphs.get(Math.min(paragraphs.size() - 1, speech.lastParagraph + 1));
      int from = Math.max(first.tokens().begin(), speech.hull.begin() - 400);
      int to = Math.min(last.tokens().end(), speech.hull.end() + 150);
      return new TokenRange(from, to);
    }
    List<Sentence> sentences = scene.document.sentences();
    Sentence first = sentences.get(Math.max(0, speech.firstSentence - SENTENCES_BACK));
    Sentence last = sentences.get(Math.min(sentences.size() - 1, speech.lastSentence + 1));
    return new TokenRange(
        Math.max(first.tokens().begin(), speech.hull.begin() - 150),
        Math.min(last.tokens().end(), speech.hull.end() + 80));
  }
}
