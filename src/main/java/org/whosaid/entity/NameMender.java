package org.whosaid.entity;

import java.util.Locale;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.TokenRange;

/**
 * Mends the runs of the name finder: titles are cut off, a missed given name, {@code Jr.}, {@code
 * van der} or the adjective of a party's name taken in.
 */
final class NameMender {

  private final Document document;
  private final EntityWords words;
  private final NameTokens tokens;
  private final int[] coreOf;

  /**
   * Ready to mend.
   *
   * @param coreOf for each token the name it is part of, or -1, as far as they have been found
   */
  NameMender(Document document, EntityWords words, int[] coreOf) {
    this.document = document;
    this.words = words;
    this.tokens = new NameTokens(document);
    this.coreOf = coreOf;
  }

  /** The run without an article before it and a possessive behind it. */
  TokenRange mend(TokenRange run) {
    int begin = run.begin();
    while (begin < run.end() && document.tag(begin).equals("DT")) {
      begin++;
    }
    int end = run.end();
    while (end > begin && document.tag(end - 1).equals("POS")) {
      end--;
    }
    return new TokenRange(begin, Math.max(begin, end));
  }

  /**
   * The run of a body with the words of its name that the name finder left out: {@code Liberal}
   * before {@code Democrats}. A word that a sentence begins with may have its capital from that.
   */
  TokenRange mendBody(TokenRange run, TokenRange sentence) {
    TokenRange plain = mend(run);
    int begin = plain.begin();
    while (begin - 1 > sentence.begin()
        && Character.isLetterOrDigit(document.form(begin - 2).codePointAt(0))
        && isOfBody(begin - 1, plain)) {
      begin--;
    }
    return new TokenRange(begin, plain.end());
  }

  /**
   * Whether a word is part of the name of the body behind it. A nationality is not that of one word
   * that is no noun for a body: {@code German Siemens}, but {@code British Parliament}.
   */
  private boolean isOfBody(int token, TokenRange body) {
    String tag = document.tag(token);
    boolean word = tag.equals("JJ") || (tag.startsWith("NNP") && !isKnownNoun(token));
    return word
        && coreOf[token] < 0
        && document.name(token) == NameType.NONE
        && tokens.isUpper(token)
        && document.head(token) > token
        && document.head(token) < body.end()
        && !words.isTitle(tokens.plain(token))
        && (words.countryOf(tokens.plain(token)) == null
            || body.size() > 1
            || isBodyNoun(body.last()));
  }

  private boolean isBodyNoun(int token) {
    return words.isOrganizationNoun(document.lemma(token))
        || words.isOrganizationWord(tokens.plain(token));
  }

  /** The run of a person, without titles, with what the name finder left out of it. */
  TokenRange mendPerson(TokenRange run, TokenRange sentence) {
    TokenRange plain = mend(run);
    int begin = withoutTitles(plain);
    int end = withoutHonours(begin, plain.end());
    if (begin == end) {
      return new TokenRange(begin, end);
    }
    while (begin - 1 >= sentence.begin() && takesInBefore(begin, end)) {
      begin--;
    }
    while (end < sentence.end() && takesInBehind(begin, end, sentence.end())) {
      end++;
    }
    return withoutVerb(new TokenRange(begin, end), sentence);
  }

  /** The run without the verb that a sentence begins with: {@code Said Lee: "We won."} */
  private TokenRange withoutVerb(TokenRange run, TokenRange sentence) {
    boolean inverted =
        run.size() > 1
            && run.begin() == sentence.begin()
            && run.end() < sentence.end()
            && document.form(run.end()).equals(":")
            && isSayingVerb(document.lower(run.begin()));
    return inverted ? new TokenRange(run.begin() + 1, run.end()) : run;
  }

  private static boolean isSayingVerb(String lower) {
    return switch (lower) {
      case "said", "says", "added", "adds", "asked", "asks", "wrote", "writes" -> true;
      default -> false;
    };
  }

  /** The end of the name without {@code QC} or {@code MBE} behind it. */
  private int withoutHonours(int begin, int runEnd) {
    int end = runEnd;
    while (end - begin > 2
        && words.isPostNominal(tokens.plain(end - 1).replace(".", ""))
        && document.form(end - 1).equals(document.form(end - 1).toUpperCase(Locale.ROOT))) {
      end--;
    }
    return end;
  }

  private int withoutTitles(TokenRange run) {
    int begin = run.begin();
    while (begin < run.last()
        && (words.isTitle(tokens.plain(begin)) || isRoleNoun(begin))
        && !(words.isGivenName(tokens.plain(begin)) && !document.form(begin).endsWith("."))) {
      begin++;
    }
    return begin;
  }

  private boolean isRoleNoun(int token) {
    return words.isPersonNoun(document.lower(token)) && !words.isGivenName(tokens.plain(token));
  }

  /** A given name, an initial or a particle that the name finder left out. */
  private boolean takesInBefore(int begin, int end) {
    int before = begin - 1;
    if (coreOf[before] >= 0) {
      return false;
    }
    if (document.form(before).equals("-") && tokens.isGlued(before) && tokens.isGlued(begin)) {
      return before > 0
          && (tokens.isUpper(before - 1) || words.isParticle(tokens.plain(before - 1)));
    }
    if (document.form(begin).equals("-")) {
      return tokens.isGlued(begin);
    }
    if (words.isParticle(document.form(before))) {
      return before > 0 && coreOf[before - 1] < 0 && isGivenName(before - 1, end);
    }
    if (isSyllabic(begin)) {
      return tokens.isCapitalised(before)
          && !words.isTitle(tokens.plain(before))
          && !isKnownNoun(before);
    }
    return isGivenName(before, end)
        || (tokens.isCapitalised(before)
            && tokens.isInitial(before)
            && !isKnownNoun(before)
            && !words.isTitle(tokens.plain(before)));
  }

  /** Whether a given name of two syllables begins here, behind its surname: {@code Moo-sik}. */
  private boolean isSyllabic(int token) {
    return token + 2 < document.size()
        && document.form(token + 1).equals("-")
        && tokens.isGlued(token + 1)
        && tokens.isGlued(token + 2)
        && !tokens.isUpper(token + 2)
        && document.name(token + 2) == NameType.PERSON;
  }

  /**
   * Whether a token is a given name. The tagger may take it for another word, but then no noun
   * follows the name that ends at {@code end}: {@code Young Sanders supporters}.
   */
  private boolean isGivenName(int token, int end) {
    String plain = tokens.plain(token);
    boolean noun = end < document.size() && document.tag(end).startsWith("NN");
    boolean tagged =
        document.tag(token).startsWith("NNP")
            || (!noun && (document.tag(token).equals("NN") || document.tag(token).equals("JJ")));
    return tagged && tokens.isUpper(token) && words.isGivenName(plain) && !words.isTitle(plain);
  }

  private boolean takesInBehind(int begin, int end, int sentenceEnd) {
    String plain = tokens.plain(end);
    if (isSuffix(plain)) {
      return true;
    }
    if (plain.equals(",") && end + 1 < sentenceEnd && isSuffix(tokens.plain(end + 1))) {
      return true;
    }
    boolean glued = tokens.isGlued(end);
    if (document.form(end).equals("-") || document.form(end - 1).equals("-")) {
      return glued
          && (!document.form(end).equals("-")
              || (end + 1 < sentenceEnd && tokens.isGlued(end + 1) && tokens.isUpper(end + 1)));
    }
    boolean behindParticle = words.isParticle(document.form(end - 1)) && end - begin > 1;
    if (words.isParticle(document.form(end)) && end + 1 < sentenceEnd) {
      return tokens.isUpper(end + 1) && (behindParticle || !document.tag(end).equals("DT"));
    }
    if (behindParticle) {
      return tokens.isUpper(end);
    }
    return document.name(end) == NameType.NONE
        && tokens.isCapitalised(end)
        && end - begin == 1
        && words.isGivenName(tokens.plain(begin))
        && !words.isTitle(plain)
        && !isKnownNoun(end);
  }

  static boolean isSuffix(String plain) {
    return switch (plain) {
      case "jr", "jr.", "sr", "sr.", "ii", "iii", "iv" -> true;
      default -> false;
    };
  }

  private boolean isKnownNoun(int token) {
    String lemma = document.lemma(token);
    return words.isPersonNoun(lemma)
        || words.isOrganizationNoun(lemma)
        || words.isDocumentNoun(lemma)
        || words.isSilent(lemma);
  }
}
