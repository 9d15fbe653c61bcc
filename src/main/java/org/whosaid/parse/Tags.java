package org.whosaid.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Penn Treebank's parts of speech, as extended by Universal Dependencies treebanks ({@code
 * HYPH}, {@code ADD}, {@code NFP}, ...), numbered. The numbers are part of the model format.
 */
final class Tags {

  private static final List<String> NAMES =
      List.of(
          "NN", "IN", "NNP", "DT", "JJ", "NNS", ",", ".", "VBD", "RB", "VB", "PRP", "CC", "VBN",
          "VBZ", "CD", "VBG", "VBP", "TO", "''", "``", "PRP$", "MD", "HYPH", "POS", "WDT", "WP",
          "RP", "NNPS", "JJR", ":", "WRB", "JJS", "-RRB-", "-LRB-", "$", "RBR", "EX", "RBS", "PDT",
          "UH", "SYM", "NFP", "ADD", "WP$", "FW", "LS", "AFX", "GW", "XX");

  /** How many there are. */
  static final int COUNT = NAMES.size();

  /** Stands before and behind a sentence. */
  static final int EDGE = COUNT;

  private static final Map<String, Integer> NUMBERS = numbers();

  private static final int COMMA = of(",");
  private static final int OPENING = of("``");
  private static final int CLOSING = of("''");
  private static final boolean[] VERBS = verbs();

  private Tags() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : NAMES) {
      numbers.put(name, numbers.size());
    }
    return Map.copyOf(numbers);
  }

  private static boolean[] verbs() {
    boolean[] verbs = new boolean[COUNT + 1];
    for (int tag = 0; tag < COUNT; tag++) {
      verbs[tag] = name(tag).startsWith("VB") || name(tag).equals("MD");
    }
    return verbs;
  }

  static boolean isVerb(int tag) {
    return VERBS[tag];
  }

  static boolean isComma(int tag) {
    return tag == COMMA;
  }

  static boolean isQuote(int tag) {
    return tag == OPENING || tag == CLOSING;
  }

  static String name(int tag) {
    return NAMES.get(tag);
  }

  /** The number of a tag; that of {@code XX} for one not known. */
  static int of(String name) {
    Integer number = NUMBERS.get(name);
    return number != null ? number : COUNT - 1;
  }
}
