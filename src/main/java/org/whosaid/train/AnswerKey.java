package org.whosaid.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whosaid.attribution.Answer;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.corpus.GoldRelation;
import org.whosaid.entity.Entities;
import org.whosaid.entity.Entity;
import org.whosaid.entity.Mention;
import org.whosaid.quote.Act;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.text.Document;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * The right answers to who says each speech that was found in a gold article.
 *
 * <p>Quotation marks that the gold does not count are no proof that nobody speaks: a verbatim
 * speech is somebody's if most of it lies in a gold content.
 */
final class AnswerKey {

  private static final double MOST = 0.7;
  private static final double HALF = 0.5;
  private static final double HARDLY = 0.25;

  /** From so many spaces on, words with a capital and a full stop are a whole sentence. */
  private static final int SENTENCE_SPACES = 3;

  private final Document document;
  private final Entities entities;
  private final boolean attitudes;
  private final List<GoldRelation> relations;
  private final List<BitSet> contents;

  /**
   * Answers from an article.
   *
   * @param attitudes whether attitudes are annotated in it; if not, one that is found is not known
   *     to be nothing
   */
  AnswerKey(GoldArticle gold, Document document, Entities entities, boolean attitudes) {
    this.attitudes = attitudes;
    this.document = document;
    this.entities = entities;
    this.relations = gold.relations();
    this.contents = relations.stream().map(r -> letters(r.content())).toList();
  }

  /** The answers, one for each speech. */
  List<Answer> answers(List<ReportedSpeech> speeches) {
    return speeches.stream().map(this::answer).toList();
  }

  private Answer answer(ReportedSpeech speech) {
    BitSet words = letters(speech.content());
    int size = words.cardinality();
    int best = -1;
    int mostShared = 0;
    for (int i = 0; i < contents.size(); i++) {
      int shared = shared(words, contents.get(i));
      if (shared > mostShared) {
        mostShared = shared;
        best = i;
      }
    }
    if (best < 0 || size == 0) {
      return outsideGold(speech);
    }
    int union = size + contents.get(best).cardinality() - mostShared;
    boolean verbatim = !speech.verbatim().isEmpty();
    boolean found = mostShared >= HALF * union || (verbatim && mostShared >= MOST * size);
    if (found) {
      return answer(relations.get(best), verbatim);
    }
    return mostShared < HARDLY * size ? outsideGold(speech) : new Answer.Untold();
  }

  /**
   * No speech, but for whole sentences in quotation marks that look like speech: annotators pass
   * over those now and then, more often than newspapers quote sentences that nobody said.
   */
  private Answer outsideGold(ReportedSpeech speech) {
    if (!attitudes && speech.act() == Act.ATTITUDE) {
      return new Answer.Untold();
    }
    if (speech.probability() < HALF) {
      return new Answer.NoSpeech();
    }
    for (Span span : speech.verbatim()) {
      String words = span.in(document.text()).strip();
      boolean sentence =
          words.chars().filter(c -> c == ' ').count() >= SENTENCE_SPACES
              && Character.isUpperCase(words.charAt(0))
              && ".?!,".indexOf(words.charAt(words.length() - 1)) >= 0;
      if (sentence) {
        return new Answer.Untold();
      }
    }
    return new Answer.NoSpeech();
  }

  private Answer answer(GoldRelation relation, boolean verbatim) {
    Set<Integer> speakers = new HashSet<>();
    if (relation.isNamed()) {
      for (Entity entity : entities.entities()) {
        if (relation.speaker().orElseThrow().isCalled(entity.name())) {
          speakers.add(entity.index());
        }
      }
    }
    if (!relation.source().isEmpty()) {
      Answer.Judge judge =
          relation.isNamed()
              ? Answer.Judge.NAME
              : relation.isTold() ? Answer.Judge.WORDS : Answer.Judge.NOBODY;
      return new Answer.SaidBy(mentions(relation, speakers), speakers, judge);
    }
    if (!speakers.isEmpty() && verbatim) {
      return new Answer.SaidBy(mentionsOf(speakers), speakers, Answer.Judge.NAME);
    }
    boolean nobody = relation.speaker().isPresent() && !relation.isTold();
    return verbatim && !nobody ? new Answer.Untold() : new Answer.Unsourced();
  }

  /** The mentions within the gold source that head it, or that name the speaker. */
  private Set<Integer> mentions(GoldRelation relation, Set<Integer> speakers) {
    Set<Integer> right = new HashSet<>();
    List<Mention> sharing = new ArrayList<>();
    for (Span span : relation.source()) {
      TokenRange source = document.tokens(span);
      int head = head(source);
      for (Mention mention : entities.mentions()) {
        if (mention.tokens().overlaps(source)) {
          sharing.add(mention);
          boolean heads = mention.head() == head;
          boolean names = source.contains(mention.head()) && isAnyOf(mention, speakers);
          if (heads || names) {
            right.add(mention.index());
          }
        }
      }
    }
    if (right.isEmpty() && !sharing.isEmpty()) {
      right.add(widest(sharing));
    }
    return right;
  }

  private static int widest(List<Mention> mentions) {
    Mention widest = mentions.get(0);
    for (Mention mention : mentions) {
      if (mention.tokens().size() > widest.tokens().size()) {
        widest = mention;
      }
    }
    return widest.index();
  }

  private Set<Integer> mentionsOf(Set<Integer> speakers) {
    Set<Integer> mentions = new HashSet<>();
    for (Mention mention : entities.mentions()) {
      if (isAnyOf(mention, speakers)) {
        mentions.add(mention.index());
      }
    }
    return mentions;
  }

  private boolean isAnyOf(Mention mention, Set<Integer> speakers) {
    return entities.resolve(mention).filter(r -> speakers.contains(r.entity().index())).isPresent();
  }

  /** The first token of the range that depends on none within it. */
  private int head(TokenRange tokens) {
    for (int t = tokens.begin(); t < tokens.end(); t++) {
      if (!tokens.contains(document.head(t))) {
        return t;
      }
    }
    return -1;
  }

  /** The places of all letters and digits of the spans. */
  private BitSet letters(List<Span> spans) {
    BitSet letters = new BitSet();
    for (Span span : spans) {
      for (int i = span.begin(); i < span.end(); i++) {
        letters.set(i, Character.isLetterOrDigit(document.text().charAt(i)));
      }
    }
    return letters;
  }

  private static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }
}
