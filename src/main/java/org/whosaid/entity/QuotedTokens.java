package org.whosaid.entity;

import java.util.BitSet;
import org.whosaid.text.Document;
import org.whosaid.text.Paragraph;

/**
 * Which tokens stand within double quotation marks, roughly: enough to tell {@code we} in {@code
 * "We won," she said} from the {@code she} outside. Marks of every kind count; one that is never
 * closed runs to the end of its paragraph.
 */
final class QuotedTokens {

  private QuotedTokens() {}

  static BitSet of(Document document) {
    BitSet quoted = new BitSet(document.size());
    for (Paragraph paragraph : document.paragraphs()) {
      int open = -1;
      for (int token = paragraph.tokens().begin(); token < paragraph.tokens().end(); token++) {
        if (!isMark(document.form(token))) {
          continue;
        }
        if (open < 0) {
          open = token + 1;
        } else {
          quoted.set(open, token);
          open = -1;
        }
      }
      if (open >= 0) {
        quoted.set(open, Math.max(open, paragraph.tokens().end()));
      }
    }
    return quoted;
  }

  private static boolean isMark(String form) {
    return switch (form) {
      case "\"", "“", "”", "„", "«", "»", "``", "''" -> true;
      default -> false;
    };
  }
}
