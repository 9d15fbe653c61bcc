package org.whosaid.parse;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.NameType;
import org.whosaid.text.Sentence;
import org.whosaid.text.TokenRange;

/**
 * Completes names of which the name finder took only a part of a hyphenated word, since the
 * tokenizer takes such words apart.
 *
 * <pre>
 * Jan-/NONE Albert/PERSON Smit       all one person
 * Yang Moo/PERSON -sik/NONE          the second syllable of a given name
 * Jamaat/ORGANIZATION -i-Islami      all one organisation
 * Ada/PERSON Udeh-/LOCATION Bello     one person, if neither stands alone elsewhere
 * a pro-/NONE Clinton/PERSON rally   pro- is no part of a name
 * </pre>
 *
 * <p>Changes the types in place. Linear in the number of tokens. Not for several threads.
 */
final class HyphenatedNames {

  private static final NameType ORGANIZATION = NameType.ORGANIZATION;

  /** What stands before a name with a hyphen and is no part of it. */
  private static final Set<String> PREFIXES =
      Set.of(
          "pro", "anti", "ex", "non", "pre", "post", "mid", "un", "co", "vice", "then", "half",
          "trans", "inter", "intra", "sub", "all", "self", "semi", "like", "neo", "counter");

  /** What a name with a hyphen behind it describes, in capitals too: {@code Oscar-Winning}. */
  private static final Set<String> PARTICIPLES =
      Set.of(
          "winning",
          "backed",
          "led",
          "based",
          "style",
          "era",
          "born",
          "run",
          "owned",
          "elect",
          "trained",
          "like",
          "friendly",
          "funded",
          "appointed",
          "nominated",
          "supporting",
          "area");

  /** English words that look like a syllable. */
  private static final Set<String> WORDS =
      Set.of(
          "run", "hit", "shot", "cut", "fan", "men", "man", "to", "on", "up", "at", "off", "in",
          "out", "so", "no", "by", "do", "it");

  private static final Lexicon GIVEN_NAMES = Lexicon.read("given-names");

  /** What ties the parts of an Arabic, Persian, Urdu or French name. */
  private static final Set<String> TIES =
      Set.of("i", "e", "o", "al", "el", "ul", "ur", "us", "ud", "de", "en", "sur", "la", "le");

  /** One syllable in Latin letters, as of Korean and Chinese given names. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|ts|kw|gw|hw|ss|kk|tt|pp)?[yw]?"
              + "(?:a|e|i|o|u|ae|ai|ao|ee|eo|eu|eui|ia|ie|io|iu|oe|oo|ou|ua|ue|ui|uo)"
              + "(?:[bhklmnprt]|ng|ck)?");

  private final Tokens tokens;
  private final NameType[] types;

  /** Words that stand without a hyphen somewhere; made when first asked for. */
  private @Nullable Set<String> apart;

  private HyphenatedNames(Tokens tokens, NameType[] types) {
    this.tokens = tokens;
    this.types = types;
  }

  /** Completes the names in {@code types} over the sentences of an article. */
  static void complete(Tokens tokens, NameType[] types, Iterable<Sentence> sentences) {
    HyphenatedNames names = new HyphenatedNames(tokens, types);
    for (Sentence sentence : sentences) {
      names.complete(sentence.tokens());
    }
  }

  private void complete(TokenRange sentence) {
    for (int dash = sentence.begin() + 1; dash + 1 < sentence.end(); dash++) {
      if (isHyphen(dash)) {
        boolean tied =
            dash + 3 < sentence.end()
                && isHyphen(dash + 2)
                && TIES.contains(tokens.form(dash + 1))
                && isUpper(dash + 3);
        if (tied && isUpper(dash - 1)) {
          unite(dash - 1, dash + 3);
          dash += 2;
        } else if (isUpper(dash - 1) && isUpper(dash + 1)) {
          completePair(dash, sentence);
        } else if (isUpper(dash - 1) && isGivenName(dash, sentence)) {
          fill(dash - 2, dash + 1, NameType.PERSON);
        }
      }
    }
  }

  private boolean isHyphen(int token) {
    return tokens.form(token).equals("-") && tokens.isGlued(token) && tokens.isGlued(token + 1);
  }

  private boolean isUpper(int token) {
    return Character.isUpperCase(tokens.form(token).codePointAt(0));
  }

  /**
   * Two capitalised parts, of which one was passed by, or the hyphen between two given names:
   * {@code Kelly-Anne Stubbs}.
   */
  private void completePair(int dash, TokenRange sentence) {
    boolean first = types[dash - 1] != NameType.NONE;
    boolean second = types[dash + 1] != NameType.NONE;
    boolean given =
        types[dash - 1] == NameType.PERSON
            && types[dash + 1] == NameType.PERSON
            && dash + 2 < sentence.end()
            && types[dash + 2] == NameType.PERSON
            && !tokens.isGlued(dash + 2)
            && GIVEN_NAMES.contains(tokens.form(dash - 1).toLowerCase(Locale.ROOT));
    boolean compound =
        PREFIXES.contains(tokens.form(dash - 1).toLowerCase(Locale.ROOT))
            || PARTICIPLES.contains(tokens.form(dash + 1).toLowerCase(Locale.ROOT));
    if ((first != second || given) && !compound) {
      unite(dash - 1, dash + 1);
    } else if (first && second && !compound && isSplitName(dash, sentence)) {
      fill(dash - 1, dash + 1, isGivenBefore(dash, sentence) ? NameType.PERSON : ORGANIZATION);
    }
  }

  /**
   * Whether one name was taken for two of different kinds: both parts are one word long, neither is
   * named alone, and one is a body's or a given name stands before.
   */
  private boolean isSplitName(int dash, TokenRange sentence) {
    boolean alone =
        (dash - 2 < sentence.begin() || types[dash - 2] != types[dash - 1])
            && (dash + 2 >= sentence.end() || types[dash + 2] != types[dash + 1]);
    boolean body = types[dash - 1] == ORGANIZATION || types[dash + 1] == ORGANIZATION;
    boolean place = types[dash - 1] == NameType.LOCATION || types[dash + 1] == NameType.LOCATION;
    return types[dash - 1] != types[dash + 1]
        && alone
        && (isGivenBefore(dash, sentence) || (body && !place))
        && areOneWord(dash);
  }

  /** Whether a person's name leads up to the first part: {@code Chioma Udeh-Bello}. */
  private boolean isGivenBefore(int dash, TokenRange sentence) {
    return dash - 2 >= sentence.begin()
        && types[dash - 2] == NameType.PERSON
        && types[dash - 1] != NameType.PERSON
        && !tokens.isGlued(dash - 1);
  }

  /** Whether neither part of a hyphenated word is named without the other in the article. */
  private boolean areOneWord(int dash) {
    if (apart == null) {
      apart = new HashSet<>();
      for (int token = 0; token < types.length; token++) {
        boolean tied = isHyphenAt(token - 1) || isHyphenAt(token + 1);
        if (!tied && isUpper(token)) {
          apart.add(tokens.form(token));
        }
      }
    }
    return !apart.contains(tokens.form(dash - 1)) && !apart.contains(tokens.form(dash + 1));
  }

  private boolean isHyphenAt(int token) {
    return token > 0 && token + 1 < types.length && isHyphen(token);
  }

  /** Whether a second syllable of a given name stands behind the hyphen, with a surname before. */
  private boolean isGivenName(int dash, TokenRange sentence) {
    return dash - 2 >= sentence.begin()
        && types[dash - 1] == types[dash - 2]
        && (types[dash - 1] == NameType.PERSON || isBodyOfSyllables(dash))
        && isUpper(dash - 2)
        && !tokens.isGlued(dash - 1)
        && !WORDS.contains(tokens.form(dash + 1))
        && SYLLABLE.matcher(tokens.form(dash + 1)).matches();
  }

  /**
   * Whether a surname and a syllable were taken for a body: {@code Park Myung} before the hyphen.
   */
  private boolean isBodyOfSyllables(int dash) {
    return types[dash - 1] == ORGANIZATION
        && SYLLABLE.matcher(tokens.form(dash - 1).toLowerCase(Locale.ROOT)).matches()
        && !WORDS.contains(tokens.form(dash - 1).toLowerCase(Locale.ROOT));
  }

  /** Gives all tokens from one to another, inclusive, the type that one end of them has. */
  private void unite(int from, int to) {
    NameType type = types[from] != NameType.NONE ? types[from] : types[to];
    fill(from, to, type);
  }

  private void fill(int from, int to, NameType type) {
    for (int token = from; token <= to; token++) {
      types[token] = type;
    }
  }
}
