package org.whosaid.parse;

import org.whosaid.learn.FeatureHash;

/**
 * The words of one sentence as the learned models see them: each word hashed once, by form, ends
 * and shape, for tagger, name finder and parser alike.
 *
 * <p>Every column has {@link #PAD} places before the first word and behind the last, so that a look
 * at a neighbour needs no check: word {@code i} of the sentence stands at {@code i + PAD}. A
 * buffer, filled again for each sentence. Not for several threads.
 */
final class SentenceWords {

  static final int PAD = 3;

  static final int CAPITAL = 1;
  static final int ALL_CAPITALS = 2;
  static final int DIGIT = 4;
  static final int HYPHEN = 8;
  static final int LETTER = 16;
  static final int DOT = 32;
  static final int FIRST = 64;

  private static final int EDGE = 0x51ED270B;
  private static final int START = 0x811C9DC5;

  int size;

  /** How the sentence is set: 0 as usual, 1 Like a Headline, 2 IN CAPITALS. */
  int style;

  int[] form = {};
  int[] lower = {};
  int[] shape = {};
  int[] flags = {};
  int[] cluster = {};

  /** Which tags the word takes, as a number; 0 for a word not known. See {@link TagDictionary}. */
  int[] ambiguity = {};

  final int[][] prefix = new int[4][0];
  final int[][] suffix = new int[5][0];

  /** Tags as indices into {@link Tags}, filled in by the {@link Tagger}. */
  int[] tag = {};

  /** Numbers of {@link NameFinder#TYPES}, filled in by the {@link NameFinder}. */
  int[] name = {};

  /** Takes in the words {@code forms[begin]} to {@code forms[end - 1]}. */
  void fill(String[] forms, int begin, int end, WordClusters clusters) {
    reserve(end - begin);
    for (int i = 0; i < size; i++) {
      word(forms[begin + i], i + PAD, clusters);
    }
    flags[PAD] |= FIRST;
    if (size > 1 && (flags[PAD] & LETTER) == 0) {
      flags[PAD + 1] |= FIRST;
    }
    style = style();
  }

  private void reserve(int words) {
    size = words;
    int room = words + 2 * PAD;
    if (form.length < room) {
      int most = room + room / 2;
      form = new int[most];
      lower = new int[most];
      shape = new int[most];
      flags = new int[most];
      cluster = new int[most];
      ambiguity = new int[most];
      tag = new int[most];
      name = new int[most];
      for (int k = 1; k < suffix.length; k++) {
        suffix[k] = new int[most];
      }
      for (int k = 1; k < prefix.length; k++) {
        prefix[k] = new int[most];
      }
    }
    for (int i = 0; i < PAD; i++) {
      edge(i);
      edge(words + PAD + i);
    }
  }

  private void edge(int at) {
    int hash = EDGE + (at < PAD ? 0 : 1);
    form[at] = hash;
    lower[at] = hash;
    shape[at] = hash;
    flags[at] = 0;
    cluster[at] = 0;
    ambiguity[at] = 0;
    tag[at] = Tags.EDGE;
    name[at] = 0;
    for (int k = 1; k < suffix.length; k++) {
      suffix[k][at] = hash;
    }
    for (int k = 1; k < prefix.length; k++) {
      prefix[k][at] = hash;
    }
  }

  private void word(String word, int at, WordClusters clusters) {
    String letters = standardMark(word);
    int length = letters.length();
    int exact = START;
    int folded = START;
    int outline = START;
    int last = 0;
    int upper = 0;
    int lowerCase = 0;
    int traits = 0;
    for (int i = 0; i < length; i++) {
      char c = letters.charAt(i);
      char small = fold(c);
      exact = step(exact, c);
      folded = step(folded, small);
      if (i < 3) {
        prefix[i + 1][at] = folded;
      }
      int kind = kind(c);
      if (kind != last) {
        outline = step(outline, kind);
        last = kind;
      }
      traits |= trait(kind, c);
      upper += kind == 1 ? 1 : 0;
      lowerCase += kind == 2 ? 1 : 0;
    }
    for (int k = length + 1; k < 4; k++) {
      prefix[k][at] = folded + k;
    }
    int ending = START;
    for (int k = 1; k < suffix.length; k++) {
      ending = step(ending, k <= length ? fold(letters.charAt(length - k)) : 0);
      suffix[k][at] = ending;
    }
    form[at] = spread(exact);
    lower[at] = spread(folded);
    shape[at] = outline;
    if (kind(letters.charAt(0)) == 1) {
      traits |= CAPITAL;
    }
    if (upper > 1 && lowerCase == 0) {
      traits |= ALL_CAPITALS;
    }
    flags[at] = traits;
    cluster[at] = clusters.of(lower[at]);
  }

  /** The hash of a word as {@link #form} gives it. */
  static int formHash(String word) {
    String letters = standardMark(word);
    int hash = START;
    for (int i = 0; i < letters.length(); i++) {
      hash = step(hash, letters.charAt(i));
    }
    return spread(hash);
  }

  /** The hash of a word as {@link #lower} gives it. */
  static int lowerHash(String word) {
    int hash = START;
    for (int i = 0; i < word.length(); i++) {
      hash = step(hash, fold(word.charAt(i)));
    }
    return spread(hash);
  }

  private static int step(int hash, int c) {
    return (hash ^ c) * 0x01000193;
  }

  private static int spread(int hash) {
    return FeatureHash.mix(hash, START);
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '9' : c;
    }
    return Character.toLowerCase(c);
  }

  /** 1 upper case, 2 lower case, 3 digit, else the character itself. */
  private static int kind(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' ? 2 : c >= 'A' && c <= 'Z' ? 1 : c >= '0' && c <= '9' ? 3 : c;
    }
    if (Character.isUpperCase(c)) {
      return 1;
    }
    return Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : 0x80;
  }

  private static int trait(int kind, char c) {
    return switch (kind) {
      case 1, 2 -> LETTER;
      case 3 -> DIGIT;
      default -> c == '-' ? HYPHEN : c == '.' ? DOT : 0;
    };
  }

  /** Marks of one use under one form, whatever the typography: {@code “} as {@code ``}. */
  private static String standardMark(String word) {
    if (word.length() > 2) {
      return word;
    }
    return switch (word) {
      case "“", "‟", "„", "«", "``" -> "``";
      case "”", "»", "''" -> "''";
      case "‘", "`" -> "`";
      case "’" -> "'";
      case "—", "―", "--" -> "--";
      case "…" -> "...";
      default -> word;
    };
  }

  private int style() {
    int words = 0;
    int capitals = 0;
    int shouted = 0;
    for (int at = PAD + 1; at < size + PAD; at++) {
      if ((flags[at] & LETTER) != 0) {
        words++;
        capitals += flags[at] & CAPITAL;
        shouted += (flags[at] & ALL_CAPITALS) >> 1;
      }
    }
    if (words < 3) {
      return 0;
    }
    return 5 * shouted >= 4 * words ? 2 : 5 * capitals >= 3 * words ? 1 : 0;
  }
}
