package org.whosaid.entity;

import org.whosaid.text.Document;
import org.whosaid.text.Sentence;

/**
 * What the dependencies say about noun phrases, where a document has any. Immutable once made.
 *
 * <p>In {@code Ann Lee, the mayor of Bristol, said} the phrase headed by {@code Lee} reaches as far
 * as {@code Bristol}.
 */
final class Syntax {

  /** How far up a dependency is followed: bounds the work in endless sentences. */
  private static final int DEEPEST = 40;

  private final Document document;
  private final int[] last;
  private final boolean parsed;

  private Syntax(Document document, int[] last, boolean parsed) {
    this.document = document;
    this.last = last;
    this.parsed = parsed;
  }

  static Syntax of(Document document) {
    int size = document.size();
    int[] last = new int[size];
    boolean parsed = false;
    for (int token = 0; token < size; token++) {
      last[token] = token;
      parsed |= document.head(token) >= 0;
    }
    if (parsed) {
      for (Sentence sentence : document.sentences()) {
        for (int token = sentence.tokens().begin(); token < sentence.tokens().end(); token++) {
          pull(document, last, token);
        }
      }
    }
    return new Syntax(document, last, parsed);
  }

  /** Makes every phrase that {@code token} belongs to reach at least as far as it. */
  private static void pull(Document document, int[] last, int token) {
    int at = token;
    for (int step = 0; step < DEEPEST && document.head(at) >= 0; step++) {
      int head = document.head(at);
      String relation = document.relation(at);
      boolean joined = relation.equals("conj") || relation.equals("cc");
      if (!joined && !belongs(relation, document.tag(head))) {
        return;
      }
      at = head;
      if (!joined && last[at] < token) {
        last[at] = token;
      }
    }
  }

  /** Whether what hangs on a word by this relation is part of the word's phrase. */
  private static boolean belongs(String relation, String tagOfHead) {
    if (!tagOfHead.startsWith("N")) {
      return !relation.equals("punct") && !relation.equals("parataxis") && !relation.equals("dep");
    }
    return switch (relation) {
      case "nmod",
          "nmod:poss",
          "nmod:npmod",
          "nmod:tmod",
          "appos",
          "acl",
          "acl:relcl",
          "amod",
          "nummod",
          "compound",
          "det",
          "case",
          "flat",
          "fixed",
          "advmod",
          "obl:npmod",
          "cc:preconj",
          "det:predet",
          "dep" ->
          true;
      default -> false;
    };
  }

  /** Whether the document has dependencies. */
  boolean isParsed() {
    return parsed;
  }

  /** The last token of the phrase that {@code head} heads. */
  int lastOf(int head) {
    return last[head];
  }

  /** Whether the token is the subject of a verb. */
  boolean isSubject(int token) {
    return document.relation(token).startsWith("nsubj");
  }
}
