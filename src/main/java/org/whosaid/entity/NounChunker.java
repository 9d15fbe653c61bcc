package org.whosaid.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * Cuts a sentence's noun phrases out by their tags, without what follows the head: {@code the
 * mayor} and {@code Bristol} in {@code the mayor of Bristol}; {@code Clinton's campaign} in one
 * piece.
 */
final class NounChunker {

  /** How many tokens a chunk has at most: no phrase of the news is longer, endless texts are. */
  private static final int LONGEST = 50;

  private final Document document;
  private final Syntax syntax;
  private final EntityWords words;
  private final BitSet persons;

  /**
   * A chunker.
   *
   * @param persons which of the names are those of persons, by index
   */
  NounChunker(Document document, Syntax syntax, EntityWords words, BitSet persons) {
    this.persons = persons;
    this.document = document;
    this.syntax = syntax;
    this.words = words;
  }

  /**
   * The chunks of a sentence, in order.
   *
   * @param coreOf for each token the index of the name it is part of, or -1; names are never cut
   */
  List<TokenRange> chunks(TokenRange sentence, int[] coreOf) {
    List<TokenRange> chunks = new ArrayList<>();
    int token = sentence.begin();
    while (token < sentence.end()) {
      if (!begins(token, sentence.end(), coreOf)) {
        token++;
        continue;
      }
      int end = token + 1;
      while (end < sentence.end()
          && (end - token < LONGEST || (coreOf[end] >= 0 && coreOf[end] == coreOf[end - 1]))
          && continues(token, end, sentence.end(), coreOf)) {
        end++;
      }
      end = withoutTail(token, end, coreOf);
      chunks.add(new TokenRange(token, end));
      token = end;
    }
    return chunks;
  }

  private boolean begins(int token, int end, int[] coreOf) {
    if (coreOf[token] >= 0) {
      return true;
    }
    return switch (document.tag(token)) {
      case "DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "$", "WP$" ->
          true;
      case "RB", "RBR", "IN" -> countsFrom(token, end);
      case "VBN", "VBG" -> token + 1 < end && isNoun(token + 1) && modifies(token);
      default -> false;
    };
  }

  /** Whether a participle hangs on a noun right behind it: {@code retired officers}. */
  private boolean modifies(int token) {
    return syntax.isParsed() && document.relation(token).equals("amod");
  }

  /** {@code nearly 10 percent}, {@code at least 30 people}, {@code more than half}. */
  private boolean countsFrom(int token, int end) {
    String tag = document.tag(token);
    if (tag.equals("IN")) {
      String lower = document.lower(token);
      return (lower.equals("about") || lower.equals("around") || lower.equals("over"))
          && token + 1 < end
          && document.tag(token + 1).equals("CD");
    }
    return token + 1 < end && document.tag(token + 1).equals("CD");
  }

  private boolean continues(int begin, int token, int end, int[] coreOf) {
    if (coreOf[token] >= 0) {
      return coreOf[token] == coreOf[token - 1] || admitsName(begin, token, coreOf);
    }
    String before = document.tag(token - 1);
    boolean afterNoun = before.startsWith("NN") || coreOf[token - 1] >= 0;
    if (PlainLetters.isPossessive(document, token)) {
      return afterNoun;
    }
    return switch (document.tag(token)) {
      case "NN", "NNS", "NNP", "NNPS" ->
          !afterNoun || (joinsNoun(token - 1, end, coreOf) && mayBear(token - 1, token, coreOf));
      case "JJ", "JJR", "JJS" -> !afterNoun || modifiesAhead(token, end);
      case "VBN", "VBG" ->
          !afterNoun && token + 1 < end && (isNoun(token + 1) || isAdjective(token + 1));
      case "CD" -> !afterNoun;
      case "DT", "PRP$" -> before.equals("PDT") || document.lower(token - 1).equals("all");
      case "HYPH" -> token + 1 < end && isGlued(token) && isGlued(token + 1);
      case "CC" -> isAdjective(token - 1) && joinsAdjectives(token, end);
      case "RB", "RBS" -> !afterNoun && token + 1 < end && isAdjective(token + 1);
      case "," -> isAdjective(token - 1) && joinsAdjectives(token, end);
      default -> before.equals("HYPH") && document.tag(token).startsWith("V") && isGlued(token);
    };
  }

  /** Whether a name may follow within the chunk: {@code the economist Ian McCafferty}. */
  private boolean admitsName(int begin, int token, int[] coreOf) {
    if (coreOf[token - 1] >= 0) {
      return joinsNoun(token - 1, token + 1, coreOf);
    }
    if (persons.get(coreOf[token])
        && document.tag(token - 1).startsWith("NN")
        && !namesPerson(token - 1)
        && !describes(token - 1, token, coreOf)) {
      return false;
    }
    String before = document.tag(token - 1);
    return !before.startsWith("NN")
        || before.equals("NNP")
        || joinsNoun(token - 1, token + 1, coreOf)
        || token - begin == 0;
  }

  /** Whether the parser makes the noun part of the name behind it: {@code lock Paul O'Connell}. */
  private boolean describes(int noun, int name, int[] coreOf) {
    int head = document.head(noun);
    return document.relation(noun).equals("compound")
        && document.tag(noun).equals("NN")
        && head > noun
        && coreOf[head] == coreOf[name]
        && !words.isSilent(document.lemma(noun));
  }

  /** Whether the noun before belongs to one ahead; without syntax, whether it may. */
  private boolean joinsNoun(int noun, int end, int[] coreOf) {
    if (!syntax.isParsed()) {
      return (!document.tag(noun).equals("NNS") && !document.tag(noun).equals("NNPS"))
          || coreOf[noun] >= 0;
    }
    if (coreOf[noun] >= 0 && coreOf[noun + 1] < 0 && isBearer(noun + 1)) {
      return true;
    }
    int head = document.head(noun);
    return head > noun
        || (coreOf[noun] >= 0 && head >= 0 && coreOf[head] == coreOf[noun])
        || end < 0;
  }

  /** A noun that a name may describe whatever the parser says: {@code the Sanders campaign}. */
  private boolean isBearer(int token) {
    String lemma = document.lemma(token);
    return isNoun(token)
        && Character.isLowerCase(document.form(token).codePointAt(0))
        && (words.isPersonNoun(lemma)
            || words.isOrganizationNoun(lemma)
            || words.isDocumentNoun(lemma));
  }

  /** Whether a form of address may follow: {@code election chief Mr Lee}, not {@code it Mr Lee}. */
  private boolean mayBear(int noun, int token, int[] coreOf) {
    return coreOf[noun] >= 0
        || !isAddress(token)
        || !Character.isUpperCase(document.form(token).codePointAt(0))
        || namesPerson(noun);
  }

  /** {@code Mr}, {@code Mrs}, {@code Sir}: it begins a name, and ends what stands before. */
  private boolean isAddress(int token) {
    EntityWords.Title title = words.titleOf(PlainLetters.of(document.form(token)));
    return title != null && title.office().isEmpty() && title.gender() != Gender.UNKNOWN;
  }

  private boolean namesPerson(int noun) {
    return document.tag(noun).startsWith("NNP")
        || words.isTitle(PlainLetters.of(document.form(noun)))
        || words.isPersonNoun(document.lemma(noun))
        || NounSenses.soundsLikePerson(document.lemma(noun));
  }

  private boolean modifiesAhead(int token, int end) {
    return token + 1 < end
        && isNoun(token + 1)
        && (!syntax.isParsed() || document.head(token - 1) > token);
  }

  private boolean joinsAdjectives(int token, int end) {
    return token + 2 < end
        && isAdjective(token + 1)
        && (isNoun(token + 2) || isAdjective(token + 2))
        && !document.tag(token + 1).equals("CD");
  }

  /** Drops a day or an adverbial noun from the end: {@code the party today}. */
  private int withoutTail(int begin, int end, int[] coreOf) {
    int last = end;
    while (last - begin > 1 && coreOf[last - 1] < 0 && isTail(last - 1, coreOf)) {
      last--;
    }
    return last;
  }

  private boolean isTail(int token, int[] coreOf) {
    boolean behindNoun = document.tag(token - 1).startsWith("NN") || coreOf[token - 1] >= 0;
    return switch (document.lower(token)) {
      case "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight" ->
          behindNoun;
      default -> document.tag(token).equals("HYPH") || document.tag(token).equals("CC");
    };
  }

  private boolean isNoun(int token) {
    return document.tag(token).startsWith("NN");
  }

  private boolean isAdjective(int token) {
    String tag = document.tag(token);
    return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG");
  }

  private boolean isGlued(int token) {
    return document.begin(token) == document.end(token - 1);
  }
}
