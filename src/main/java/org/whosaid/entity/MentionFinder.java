package org.whosaid.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.Sentence;
import org.whosaid.text.TokenRange;

/**
 * Finds the words that refer to somebody or something that could speak: names, noun phrases,
 * pronouns, and several of them joined.
 *
 * <pre>
 * [Labour MP {Khalid Mahmood}] and [his wife] told [[{the BBC}]'s reporter] ...
 * </pre>
 */
final class MentionFinder {

  private final Document document;
  private final Syntax syntax;
  private final EntityWords words;
  private final NounDrafts nouns;
  private final Offices offices;
  private final NounChunker chunker;
  private final PhraseExtent extent;
  private final NameCoreFinder.Found names;
  private final List<Draft> drafts = new ArrayList<>();

  private MentionFinder(
      Document document, Syntax syntax, EntityWords words, NameCoreFinder.Found names) {
    this.document = document;
    this.syntax = syntax;
    this.words = words;
    this.nouns = new NounDrafts(document, syntax, words);
    this.offices = new Offices(document, words, names);
    this.chunker = new NounChunker(document, syntax, words, persons(names));
    this.extent = new PhraseExtent(document, syntax);
    this.names = names;
  }

  private static BitSet persons(NameCoreFinder.Found names) {
    BitSet persons = new BitSet();
    for (int i = 0; i < names.cores().size(); i++) {
      persons.set(i, names.cores().get(i).type() == NameType.PERSON);
    }
    return persons;
  }

  /** All mentions, in order of their first token, the longer first. */
  static List<Draft> find(
      Document document, Syntax syntax, EntityWords words, NameCoreFinder.Found names) {
    MentionFinder finder = new MentionFinder(document, syntax, words, names);
    for (Sentence sentence : document.sentences()) {
      finder.findIn(sentence.tokens());
    }
    finder.drafts.sort(
        Comparator.comparingInt((Draft draft) -> draft.tokens().begin())
            .thenComparing(draft -> -draft.tokens().end())
            .thenComparing(draft -> -draft.partHeads().size()));
    return finder.drafts;
  }

  private void findIn(TokenRange sentence) {
    List<Draft> plain = new ArrayList<>();
    int pronounsFrom = sentence.begin();
    for (TokenRange chunk : offices.join(chunker.chunks(sentence, names.coreOf()))) {
      addPronouns(new TokenRange(pronounsFrom, chunk.begin()));
      pronounsFrom = chunk.end();
      addChunk(chunk, sentence, plain);
    }
    addPronouns(new TokenRange(pronounsFrom, sentence.end()));
    drafts.addAll(JoinedMentions.find(document, syntax, sentence, plain));
  }

  private void addPronouns(TokenRange tokens) {
    for (int token = tokens.begin(); token < tokens.end(); token++) {
      addPronoun(token);
    }
  }

  private void addPronoun(int token) {
    String tag = document.tag(token);
    if (!tag.startsWith("PRP") && !tag.startsWith("W")) {
      return;
    }
    Pronouns.Sense sense = Pronouns.of(document.lower(token));
    if (sense != null) {
      TokenRange one = TokenRange.of(token);
      drafts.add(
          new Draft(
              one,
              one,
              token,
              MentionKind.PRONOUN,
              NameType.NONE,
              sense.kind(),
              sense.gender(),
              one,
              false,
              List.of()));
    }
  }

  /** A chunk holds a phrase for each possessive in it, and one for the whole. */
  private void addChunk(TokenRange chunk, TokenRange sentence, List<Draft> plain) {
    int segment = chunk.begin();
    for (int token = chunk.begin(); token < chunk.end(); token++) {
      if (document.tag(token).startsWith("PRP$") || document.tag(token).equals("WP$")) {
        addPronoun(token);
      }
      if (PlainLetters.isPossessive(document, token)
          && token > segment
          && names.coreOf()[token] < 0) {
        addPhrase(chunk.begin(), segment, token, true, sentence, plain);
        segment = token + 1;
      }
    }
    if (segment < chunk.end()) {
      addPhrase(chunk.begin(), segment, chunk.end(), false, sentence, plain);
    }
  }

  private void addPhrase(
      int begin, int segment, int end, boolean owner, TokenRange sentence, List<Draft> plain) {
    int head = headOf(segment, end);
    if (!isWord(head)) {
      return;
    }
    if (head > segment && follows(head) && names.coreOf()[head - 1] >= 0) {
      head--;
    }
    int core = names.coreOf()[head];
    addModifiers(segment, head, core);
    TokenRange chunk = new TokenRange(begin, end);
    Optional<Draft> draft =
        core >= 0 && names.cores().get(core).tokens().begin() >= segment
            ? Optional.of(name(chunk, head, names.cores().get(core)))
            : nouns.of(chunk, head);
    if (draft.isPresent()) {
      TokenRange tokens = owner ? new TokenRange(begin, end + 1) : extent.of(chunk, head, sentence);
      Draft whole = draft.get().withTokens(tokens);
      drafts.add(whole);
      if (!owner) {
        plain.add(whole);
      }
    }
  }

  /** Whether a word behind a name does not head the phrase: {@code the China Daily newspaper}. */
  private boolean follows(int token) {
    return switch (document.lower(token)) {
      case "newspaper", "magazine", "website", "tabloid", "broadcaster" -> true;
      default ->
          names.coreOf()[token] < 0
              && words.isPostNominal(PlainLetters.of(document.form(token)).replace(".", ""));
    };
  }

  private int headOf(int segment, int end) {
    int head = end - 1;
    while (head > segment
        && (!isWord(head) || (!isHeadTag(document.tag(head)) && names.coreOf()[head] < 0))) {
      head--;
    }
    return head;
  }

  private boolean isWord(int token) {
    return document.form(token).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isHeadTag(String tag) {
    return tag.startsWith("NN") || tag.equals("CD") || tag.startsWith("JJ");
  }

  /** Names that describe the head: {@code CBI} in {@code CBI chief economist Ian McCafferty}. */
  private void addModifiers(int segment, int head, int headCore) {
    int token = segment;
    while (token < head) {
      int index = names.coreOf()[token];
      if (index < 0 || index == headCore) {
        token++;
        continue;
      }
      NameCore core = names.cores().get(index);
      TokenRange tokens = core.tokens();
      drafts.add(
          new Draft(
              tokens,
              tokens,
              tokens.last(),
              MentionKind.NAME,
              core.type(),
              kindOf(core.type()),
              Gender.UNKNOWN,
              tokens,
              true,
              List.of()));
      token = tokens.end();
    }
  }

  private static SpeakerKind kindOf(NameType type) {
    return type == NameType.PERSON ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
  }

  private static Draft name(TokenRange chunk, int head, NameCore core) {
    return new Draft(
        chunk.hull(core.tokens()),
        core.tokens(),
        Math.min(head, core.tokens().last()),
        MentionKind.NAME,
        core.type(),
        kindOf(core.type()),
        Gender.UNKNOWN,
        chunk.hull(core.tokens()),
        false,
        List.of());
  }
}
