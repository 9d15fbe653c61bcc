package org.whosaid.entity;

import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.TokenRange;

/**
 * Tells where a name that begins at a token ends: what the name finder parted is put together, what
 * it took for one name taken apart.
 *
 * <pre>
 * P. V. Subba Reddy      the People's Daily      the Diocese of Norwich      Manny "Thunder" Castillo
 * Liverpool striker | Ann Lee
 * </pre>
 */
final class NameExtent {

  private final Document document;
  private final EntityWords words;
  private final NameTokens tokens;

  NameExtent(Document document, EntityWords words, NameTokens tokens) {
    this.document = document;
    this.words = words;
    this.tokens = tokens;
  }

  /** The end of the name that begins at a token that the name finder took for part of one. */
  int known(int token, TokenRange sentence) {
    boolean initials = isLetter(token);
    int end = token + 1;
    while (end < sentence.end() && !isRoleWithin(end, sentence) && !isDash(end)) {
      boolean goesOn =
          document.name(end) == document.name(token)
              || (initials && isLetter(end))
              || ownsAsPlural(end, sentence)
              || (end - 1 > token && ownsAsPlural(end - 1, sentence));
      if (!goesOn) {
        break;
      }
      initials &= isLetter(end);
      end++;
    }
    return document.name(token) == NameType.ORGANIZATION ? withPlace(end, sentence) : end;
  }

  /** Whether a token is a dash, which no name goes on behind: {@code Rob Lee - Marley's agent}. */
  boolean isDash(int token) {
    return switch (document.form(token)) {
      case "—", "--" -> true;
      case "-", "–" -> !tokens.isGlued(token);
      default -> false;
    };
  }

  /** The end of the run of capitalised words that begins at a token without a name. */
  int unknown(int token, TokenRange sentence) {
    int end = token + 1;
    while (end < sentence.end()
        && document.name(end) == NameType.NONE
        && (tokens.isCapitalised(end) || joins(end, sentence.end()))) {
      end++;
    }
    return end;
  }

  /**
   * The end of the name of an institution with what it is of: {@code the Diocese of Norwich}.
   *
   * @param of where the name seems to end
   */
  int withPlace(int of, TokenRange sentence) {
    boolean named =
        of + 1 < sentence.end()
            && document.lower(of).equals("of")
            && words.isOrganizationNoun(document.lemma(of - 1))
            && tokens.isCapitalised(of + 1)
            && (document.name(of + 1) == NameType.LOCATION
                || document.name(of + 1) == NameType.ORGANIZATION);
    int end = of;
    if (named) {
      end = of + 2;
      while (end < sentence.end()
          && tokens.isCapitalised(end)
          && (document.name(end) == document.name(of + 1)
              || words.isOrganizationNoun(document.lemma(end)))) {
        end++;
      }
    }
    return end;
  }

  /** Whether a token is a single letter, as of {@code J. K. Rowling}. */
  private boolean isLetter(int token) {
    String form = document.form(token);
    return tokens.isInitial(token) && (form.length() == 1 || form.charAt(1) == '.');
  }

  /**
   * Whether a plural without an s owns what follows within a name: {@code the People's Daily}; one
   * with an s more often is a body of its own, {@code the Democrats' Senate campaign}.
   */
  private boolean ownsAsPlural(int possessive, TokenRange sentence) {
    int owner = possessive - 1;
    int owned = possessive + 1;
    return owned < sentence.end()
        && (document.tag(owner).equals("NNPS") || document.tag(owner).equals("NNS"))
        && !document.lower(owner).endsWith("s")
        && document.name(owner) == NameType.ORGANIZATION
        && (document.name(owned) == NameType.ORGANIZATION || isBodyOfOneWord(owned, sentence))
        && document.tag(possessive).equals("POS");
  }

  /** Whether a word that the name finder passed by is a noun for a body and stands alone. */
  private boolean isBodyOfOneWord(int token, TokenRange sentence) {
    return document.name(token) == NameType.NONE
        && tokens.isCapitalised(token)
        && words.isOrganizationNoun(document.lemma(token))
        && (token + 1 == sentence.end() || !tokens.isUpper(token + 1));
  }

  /** The end of a name with a nickname in it: {@code Manny "Pac-Man" Pacquiao}; -1 if none. */
  int nicknamed(int token, TokenRange sentence) {
    if (!tokens.isCapitalised(token) || !words.isGivenName(tokens.plain(token))) {
      return -1;
    }
    int open = token + 1;
    while (open < sentence.end() && open - token < 3 && tokens.isCapitalised(open)) {
      open++;
    }
    int close = Nicknames.close(document, open, sentence);
    if (close < 0 || close + 1 >= sentence.end() || !tokens.isCapitalised(close + 1)) {
      return -1;
    }
    int end = close + 1;
    while (end < sentence.end()
        && tokens.isCapitalised(end)
        && document.name(end) != NameType.LOCATION
        && !words.isSilent(document.lemma(end))) {
      end += isHyphenated(end, sentence.end()) ? 3 : 1;
    }
    return end > close + 1 ? end : -1;
  }

  /**
   * Whether a role stands within what the name finder took for one name, between a body and its
   * member: {@code Liverpool striker Ann Lee}.
   */
  boolean isRoleWithin(int token, TokenRange sentence) {
    NameType type = document.name(token);
    return type != NameType.NONE
        && token > sentence.begin()
        && token + 1 < sentence.end()
        && document.name(token - 1) == type
        && document.name(token + 1) == type
        && !tokens.isUpper(token)
        && tokens.isUpper(token + 1)
        && words.isPersonNoun(document.lower(token));
  }

  /**
   * The end of a name without the given names and initials of the person whose surname follows,
   * which the name finder took for something else.
   */
  int withoutGivenName(int begin, int end, TokenRange sentence) {
    int surname = end;
    while (surname < sentence.end()
        && document.name(surname) == NameType.NONE
        && words.isParticle(document.form(surname))) {
      surname++;
    }
    if (surname >= sentence.end() || document.name(surname) != NameType.PERSON) {
      return end;
    }
    int last = end;
    if (last - begin > 1 && document.form(last - 1).equals("-") && tokens.isGlued(end)) {
      last -= 2;
    }
    while (last > begin
        && (words.isGivenName(tokens.plain(last - 1))
            || tokens.isInitial(last - 1)
            || words.isParticle(document.form(last - 1)))) {
      last--;
    }
    while (last < end && words.isParticle(document.form(last))) {
      last++; // a particle alone is no given name
    }
    return last;
  }

  /** Whether a hyphen and another name stand behind the token: {@code Salcedo-Reyes}. */
  private boolean isHyphenated(int token, int end) {
    return token + 2 < end
        && document.form(token + 1).equals("-")
        && tokens.isGlued(token + 1)
        && tokens.isGlued(token + 2)
        && tokens.isUpper(token + 2);
  }

  /** A word that ties the parts of a name: {@code Bed & Breakfast}, {@code Coca-Cola}. */
  private boolean joins(int token, int end) {
    String form = document.form(token);
    return (form.equals("&")
            || (form.equals("-") && tokens.isGlued(token) && tokens.isGlued(token + 1)))
        && token + 1 < end
        && document.name(token + 1) == NameType.NONE
        && tokens.isCapitalised(token + 1);
  }
}
