package org.whosaid.entity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.whosaid.learn.FeatureHash;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.TokenRange;

/**
 * What is looked at to tell whom a pronoun or a role noun stands for: the same in training and in
 * use. Not safe for several threads; one to each {@link Resolver}.
 *
 * <p>Features after the usual ones of pronoun resolution (recency, subject, parallelism: Lappin and
 * Leass, Computational Linguistics 1994), and those of news: who has been speaking, whose role it
 * is, who is named inside the quotation.
 */
final class ResolverFeatures {

  private final Document document;
  private final Discourse discourse;
  private final Speaking speaking;
  private final OwnWords own;
  private final BitSet quoted;
  private int[] buffer = new int[64];
  private int size;
  private int quest;

  private static final int BODY = code(Quest.BODY_NOUN);
  private static final int THING = code(Quest.THING_PRONOUN);

  // the mention at hand
  private Draft draft;
  private int sentence;
  private int paragraph;
  private boolean subject;
  private boolean speaks;
  private boolean inQuote;
  private int opening;
  private String headWord = "";
  private NounClue noun = NounClue.NONE;

  ResolverFeatures(
      Document document, Discourse discourse, Speaking speaking, OwnWords own, BitSet quoted) {
    this.document = document;
    this.discourse = discourse;
    this.speaking = speaking;
    this.own = own;
    this.quoted = quoted;
    this.draft = NO_DRAFT;
  }

  private static final Draft NO_DRAFT =
      new Draft(
          TokenRange.of(0),
          TokenRange.of(0),
          0,
          MentionKind.PRONOUN,
          NameType.NONE,
          SpeakerKind.PERSON,
          Gender.UNKNOWN,
          TokenRange.of(0),
          false,
          List.of());

  /** Turns to a mention. */
  void begin(Draft mention, Quest kind, NounClue clue) {
    draft = mention;
    quest = code(kind);
    noun = clue;
    own.begin(mention);
    int head = mention.head();
    sentence = document.sentenceOf(head);
    paragraph = document.paragraphOf(head);
    subject = speaking.isSubject(mention);
    speaks = speaking.speaks(mention);
    inQuote = quoted.get(head);
    opening = Math.min(2, mention.tokens().begin() - document.sentenceAround(head).begin());
    headWord = mention.kind() == MentionKind.PRONOUN ? document.lower(head) : document.lemma(head);
  }

  /** Features of the candidate at {@code rank}, counted by recency. */
  int[] of(List<Figure> candidates, int rank) {
    Figure figure = candidates.get(rank);
    int rivals = candidates.size();
    size = 0;
    Discourse.Trace trace = discourse.trace(figure.index());
    Discourse.Memory last = trace.last(inQuote);
    int distance = bucket(sentence - last.sentence);
    int place = Math.min(rank, 5);
    int as = (last.subject ? 1 : 0) + (last.modifier ? 2 : 0) + 4 * code(last.kind);
    int situation = (subject ? 1 : 0) + (speaks ? 2 : 0) + (inQuote ? 4 : 0);
    int unheard = !inQuote && trace.outside.token < 0 ? 1 : 0;
    add(1, distance, unheard);
    add(2, place, unheard);
    add(3, place, distance);
    add(4, distance, as);
    add(5, as, situation);
    add(6, bucket(paragraph - last.paragraph), opening);
    add(7, place, Math.min(rivals, 4));
    add(8, last == trace.inside ? 1 : 0, inQuote ? 1 : 0, distance);
    add(9, code(figure.kind()), code(last.kind));
    add(10, bucket(trace.mentions), place == 0 ? 1 : 0);
    add(11, bucket(figure.mentions()));
    add(12, trace.inHeadline ? 1 : 0);
    int gender = figure.gender() == draft.gender() ? 1 : figure.gender() == Gender.UNKNOWN ? 2 : 3;
    add(13, gender);
    add(16, gender, place);
    if (quest == BODY || quest == THING) {
      add(14, figure.isPlace() ? 1 : 0, headWord.hashCode());
      add(15, figure.isPlace() ? 1 : 0, place);
    }
    speaker(figure, trace, situation, distance);
    same(figure, trace, last, situation);
    nounClues(figure, trace, place);
    passage(figure, trace, last, place);
    return Arrays.copyOf(buffer, size);
  }

  private void speaker(Figure figure, Discourse.Trace trace, int situation, int distance) {
    int was =
        discourse.lastSpeaker() == figure.index()
            ? 2
            : discourse.speakerBefore() == figure.index() ? 1 : trace.spoken > 0 ? 3 : 0;
    add(20, was, situation);
    add(21, was, distance);
    int ago = trace.spokeToken < 0 ? -1 : sentence - document.sentenceOf(trace.spokeToken);
    add(22, ago < 0 ? -1 : bucket(ago), situation);
    add(23, bucket(trace.spoken), speaks ? 1 : 0);
    add(24, discourse.lastSubject() == figure.index() ? 1 : 0, situation, opening);
    int subjectAgo =
        trace.subjectToken < 0 ? -1 : bucket(sentence - document.sentenceOf(trace.subjectToken));
    add(25, subjectAgo, subject ? 1 : 0);
  }

  private void same(Figure figure, Discourse.Trace trace, Discourse.Memory last, int situation) {
    if (draft.kind() == MentionKind.PRONOUN) {
      boolean before = discourse.lastBehind(draft.gender()) == figure.index();
      int distance = bucket(sentence - last.sentence);
      add(30, before ? 1 : 0, distance);
      add(31, before ? 1 : 0, situation);
      add(32, headWord.hashCode(), distance, last.subject ? 1 : 0);
      add(33, headWord.hashCode(), code(figure.kind()));
    }
    boolean besides = !inQuote && trace.inside.token >= 0 && draft.head() - trace.inside.token < 40;
    boolean onlyThere = besides && trace.outside.sentence < sentence - 1;
    add(34, (besides ? 1 : 0) + (onlyThere ? 2 : 0), speaks ? 1 : 0);
    if (last.sentence == sentence) {
      add(35, bucket(draft.head() - last.token), situation, last.subject ? 1 : 0);
    }
  }

  /** What the passage is about, and what the mention itself says. */
  private void passage(Figure figure, Discourse.Trace trace, Discourse.Memory last, int place) {
    int named = own.name(figure.index()) ? 1 : 0;
    int verbatim = own.areVerbatim() ? 1 : 0;
    int third = own.speakOf(draft.gender()) ? 1 : 0;
    add(70, named, verbatim, speaks ? 1 : 0);
    add(71, third, named, place);
    add(72, third, last.subject ? 1 : 0, last.reported ? 1 : 0);
    int topic = trace.topicParagraph < 0 ? -1 : bucket(paragraph - trace.topicParagraph);
    add(73, topic, opening);
    add(74, topic, speaks ? 1 : 0);
    int as = (last.reported ? 1 : 0) + (last.described ? 2 : 0) + 4 * code(last.kind);
    add(75, as, speaks ? 1 : 0);
    add(76, as, bucket(sentence - last.sentence), last.subject ? 1 : 0);
    add(77, as, bucket(trace.mentions), place);
    boolean reporter =
        trace.spokeToken >= 0 && document.sentenceOf(trace.spokeToken) == last.sentence;
    add(78, reporter ? 1 : 0, bucket(sentence - last.sentence), last.reported ? 1 : 0);
  }

  private void nounClues(Figure figure, Discourse.Trace trace, int place) {
    if (draft.kind() != MentionKind.NOUN) {
      return;
    }
    NounClue.Match match = noun.match(figure);
    int head = match.head() ? 1 : 0;
    add(40, head, Math.min(noun.bearers(), 3));
    add(41, head, match.share());
    add(42, head, place);
    add(43, headWord.hashCode(), head);
    add(44, headWord.hashCode(), code(figure.kind()));
    add(45, match.named() ? 1 : 0, head, place);
    add(46, match.before() ? 1 : 0, head);
    add(47, headWord.hashCode(), match.lastWord());
    add(48, noun.determiner(), head);
    add(49, noun.determiner(), place, match.named() ? 1 : 0);
    add(50, headWord.hashCode(), place);
    add(51, match.own() ? 1 : 0);
    add(52, match.missing(), head);
    add(53, bucket(trace.mentions), head, speaks ? 1 : 0);
    add(54, match.kind(), head, place);
    add(55, match.kind(), match.share(), noun.determiner());
    add(56, match.age(), head, place);
    add(57, noun.contrast(), head, place);
    add(58, noun.contrast(), figure.hasRoleWord("former") ? 1 : 0, match.kind());
  }

  /** Features of nobody that has been met: somebody new, or no speaker at all. */
  int[] ofNobody(int rivals, boolean borne) {
    size = 0;
    add(60, 0);
    add(61, headWord.hashCode());
    add(62, Math.min(rivals, 4));
    add(63, noun.determiner());
    add(64, noun.determiner(), borne ? 1 : 0);
    add(65, speaks ? 1 : 0, subject ? 1 : 0);
    add(66, inQuote ? 1 : 0);
    add(67, noun.words(), borne ? 1 : 0);
    add(68, opening);
    add(69, Math.min(noun.bearers(), 3));
    return Arrays.copyOf(buffer, size);
  }

  /** A number for a constant that stays the same in every run. */
  private static int code(Enum<?> constant) {
    return constant.name().hashCode();
  }

  private void add(int template, int value) {
    push(FeatureHash.mix(template * 31 + quest, value));
  }

  private void add(int template, int one, int two) {
    push(FeatureHash.mix(template * 31 + quest, one, two));
  }

  private void add(int template, int one, int two, int three) {
    push(FeatureHash.mix(template * 31 + quest, one, two, three));
  }

  private void push(int feature) {
    if (size == buffer.length) {
      buffer = Arrays.copyOf(buffer, size * 2);
    }
    buffer[size++] = feature;
  }

  /** 0, 1, 2, 3, then 3-4, 5-8, 9-16, more. */
  private static int bucket(int count) {
    return count <= 3 ? Math.max(count, 0) : count <= 5 ? 4 : count <= 9 ? 5 : count <= 20 ? 6 : 7;
  }
}
