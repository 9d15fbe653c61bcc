package org.whosaid.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The basic relations of Universal Dependencies, numbered. The numbers are part of the model
 * format.
 */
final class Relations {

  private static final List<String> NAMES =
      List.of(
          "root",
          "punct",
          "case",
          "det",
          "nsubj",
          "compound",
          "amod",
          "obl",
          "obj",
          "nmod",
          "advmod",
          "mark",
          "aux",
          "conj",
          "cc",
          "dep",
          "nmod:poss",
          "ccomp",
          "cop",
          "xcomp",
          "nummod",
          "advcl",
          "aux:pass",
          "nsubj:pass",
          "acl:relcl",
          "acl",
          "appos",
          "compound:prt",
          "parataxis",
          "obl:tmod",
          "fixed",
          "csubj",
          "obl:npmod",
          "expl",
          "iobj",
          "det:predet",
          "cc:preconj",
          "discourse",
          "csubj:pass",
          "orphan",
          "goeswith",
          "flat",
          "vocative",
          "dislocated",
          "list",
          "reparandum");

  static final int COUNT = NAMES.size();
  static final int ROOT = 0;
  static final int PUNCT = 1;
  static final int DEP = 15;

  private static final Map<String, Integer> NUMBERS = numbers();

  private Relations() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : NAMES) {
      numbers.put(name, numbers.size());
    }
    return Map.copyOf(numbers);
  }

  static String name(int relation) {
    return NAMES.get(relation);
  }

  /** The number of a relation; that of {@code dep} for one not known. */
  static int of(String name) {
    Integer number = NUMBERS.get(name);
    return number != null ? number : DEP;
  }
}
