package org.whosaid.attribution;

import java.util.Optional;
import org.whosaid.entity.Entity;
import org.whosaid.entity.Mention;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.speech.Cue;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * Finds who passes words on for somebody else.
 *
 * <p>{@code Sky reported that Johnson had told friends "..."}: Johnson speaks, Sky passes it on.
 * {@code Yonhap, quoting KCNA, said}: KCNA speaks, Yonhap passes it on.
 */
final class SecondHand {

  private static final int FARTHEST = 4;
  private static final int REACH = 60;

  private final Scene scene;

  SecondHand(Scene scene) {
    this.scene = scene;
  }

  /**
   * Who speaks where the source only passes on: the one it quotes.
   *
   * @return the mention behind {@code quoting}, {@code citing}, in an aside to the source
   */
  Optional<MentionView> quotedBy(MentionView source) {
    Document document = scene.document;
    TokenRange sentence = document.sentenceAround(source.head());
    int from = source.mention.core().end();
    int to = Math.min(sentence.end(), from + 4);
    for (int t = from; t < to; t++) {
      if (isQuoting(document.lower(t))) {
        return firstMention(new TokenRange(t + 1, Math.min(sentence.end(), t + 8)));
      }
      if (!isAsideStart(document.lower(t))) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Who passes on what the source said: {@code Yonhap} in {@code Yonhap, quoting KCNA}. */
  Optional<Entity> quoterOf(MentionView source) {
    Document document = scene.document;
    int verb = source.tokens().begin() - 1;
    if (verb < 1 || !isQuoting(document.lower(verb))) {
      return Optional.empty();
    }
    int end = isAsideStart(document.lower(verb - 1)) ? verb - 1 : verb;
    int from = Math.max(document.sentenceAround(verb).begin(), end - REACH);
    TokenRange before = new TokenRange(Math.min(from, end), end);
    return scene.entities.beginningIn(before).stream()
        .filter(mention -> mention.tokens().end() == end)
        .map(mention -> scene.mentions[mention.index()])
        .findFirst()
        .flatMap(this::entity);
  }

  private static boolean isQuoting(String word) {
    return word.equals("quoting") || word.equals("citing");
  }

  private static boolean isAsideStart(String word) {
    return word.equals(",")
        || word.equals("(")
        || word.equals("-")
        || word.equals("–")
        || word.equals("—");
  }

  private Optional<MentionView> firstMention(TokenRange tokens) {
    return scene.entities.beginningIn(tokens).stream()
        .map(m -> scene.mentions[m.index()])
        .filter(m -> m.entity >= 0)
        .findFirst();
  }

  /**
   * Who passes it on, told behind the words: {@code ..., Les Echos reported}, {@code was quoted as
   * saying by Radio Dabanga}.
   */
  Optional<Entity> reporterBehind(MentionView source, SpeechView speech) {
    Document document = scene.document;
    int end = Math.max(speech.hull.end(), speech.speech.cue().map(c -> c.tokens().end()).orElse(0));
    TokenRange sentence = document.sentenceAround(Math.min(end, document.size()) - 1);
    int from = end;
    while (from < sentence.end() && isPunctuation(document.form(from))) {
      from++;
    }
    boolean by = from < sentence.end() && document.lower(from).equals("by") && isQuoted(speech);
    int first = by ? from + 1 : from;
    return scene
        .entities
        .beginningIn(new TokenRange(first, Math.min(sentence.end(), first + 2)))
        .stream()
        .map(mention -> scene.mentions[mention.index()])
        .filter(mention -> mention.entity != source.entity && mention.entity >= 0)
        .filter(mention -> by || isReporting(mention, sentence))
        .findFirst()
        .flatMap(this::entity);
  }

  /**
   * Who speaks where the source is the one that quotes them: {@code the commander was quoted as
   * saying by Radio Dabanga}.
   */
  Optional<MentionView> quotedSubject(MentionView source, SpeechView speech) {
    int by = source.tokens().begin() - 1;
    if (by < 0 || !scene.document.lower(by).equals("by") || !isQuoted(speech)) {
      return Optional.empty();
    }
    TokenRange cue = speech.speech.cue().orElseThrow().tokens();
    for (int t = cue.begin(); t < cue.end(); t++) {
      Optional<MentionView> subject = subjectOf(t).filter(m -> m.entity >= 0);
      if (subject.isPresent() && subject.get().entity != source.entity) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** Somebody's own words, with the cue that reports them. */
  record Original(MentionView source, Cue cue) {}

  /**
   * Who speaks where the source closes the sentence as the one that reports it: {@code Le Maire
   * said France would tax them, Les Echos reported}.
   */
  Optional<Original> originalOf(MentionView source, SpeechView speech) {
    Document document = scene.document;
    TokenRange sentence = document.sentenceAround(source.head());
    int verb = speech.hull.begin() - 1;
    if (verb >= 0 && document.lower(verb).equals("that")) {
      verb--;
    }
    if (source.tokens().begin() < speech.hull.end()
        || !isReporting(source, sentence)
        || verb <= sentence.begin()
        || scene.cueClass[verb] < 2) {
      return Optional.empty();
    }
    Cue cue = new Cue(TokenRange.of(verb), verb);
    return subjectOf(verb)
        .filter(m -> m.entity >= 0 && m.entity != source.entity)
        .map(subject -> new Original(subject, cue));
  }

  private static boolean isPunctuation(String form) {
    return form.isEmpty() || !Character.isLetterOrDigit(form.charAt(0));
  }

  private boolean isQuoted(SpeechView speech) {
    TokenRange cue = speech.speech.cue().map(c -> c.tokens()).orElse(new TokenRange(0, 0));
    for (int t = cue.begin(); t < cue.end(); t++) {
      if (scene.document.lower(t).equals("quoted") || scene.document.lower(t).equals("cited")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the mention is an organisation, and a cue behind it ends the sentence. */
  private boolean isReporting(MentionView mention, TokenRange sentence) {
    int verb = mention.tokens().end();
    return mention.mention.speakerKind() == SpeakerKind.ORGANIZATION
        && verb < sentence.end()
        && scene.cueClass[verb] >= 2
        && sentence.end() - verb <= 2;
  }

  /** Who reports that the source said something: the subject of a cue above the source's own. */
  Optional<Entity> reporterOf(MentionView source, SpeechView speech) {
    Document document = scene.document;
    int verb = source.governor >= 0 ? source.governor : speech.cueHead;
    for (int step = 0; step < FARTHEST && verb >= 0; step++) {
      String relation = document.relation(verb);
      int above = document.head(verb);
      if (above < 0
          || !(relation.equals("ccomp") || relation.equals("conj") || relation.equals("xcomp"))) {
        return Optional.empty();
      }
      if (relation.equals("ccomp") && scene.cueClass[above] >= 2) {
        return subjectOf(above).filter(m -> m.entity != source.entity).flatMap(this::entity);
      }
      verb = above;
    }
    return Optional.empty();
  }

  private Optional<MentionView> subjectOf(int verb) {
    TokenRange sentence = scene.document.sentenceAround(verb);
    int from = Math.max(sentence.begin(), verb - REACH);
    int to = Math.min(sentence.end(), verb + REACH);
    for (Mention mention : scene.entities.beginningIn(new TokenRange(from, to))) {
      MentionView view = scene.mentions[mention.index()];
      if (view.governor == verb && view.subject && !scene.isQuoted(view.head())) {
        return Optional.of(view);
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> entity(MentionView mention) {
    return mention.entity < 0
        ? Optional.empty()
        : Optional.of(scene.entities.entities().get(mention.entity));
  }
}
