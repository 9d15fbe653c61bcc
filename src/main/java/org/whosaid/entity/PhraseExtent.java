package org.whosaid.entity;

import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * How far a noun phrase goes beyond its head: over {@code of Bristol}, {@code (D-N.Y.)}, {@code ,
 * the mayor,} and {@code who won}, as annotators of sources mark it.
 */
final class PhraseExtent {

  private final Document document;
  private final Syntax syntax;

  PhraseExtent(Document document, Syntax syntax) {
    this.document = document;
    this.syntax = syntax;
  }

  /** The whole phrase around {@code chunk}; it stays within its sentence. */
  TokenRange of(TokenRange chunk, int head, TokenRange sentence) {
    int end = chunk.end();
    if (syntax.isParsed()) {
      end = Math.max(end, lastOf(chunk, head) + 1);
    } else {
      end = afterPreposition(end, sentence.end());
    }
    end = closeBrackets(chunk.end(), end, sentence.end());
    if (end < sentence.end()
        && end > chunk.end()
        && document.form(chunk.end()).equals(",")
        && document.form(end).equals(",")) {
      end++;
    }
    return new TokenRange(chunk.begin(), Math.min(end, sentence.end()));
  }

  /** The parser may hang what follows a name on any word of it. */
  private int lastOf(TokenRange chunk, int head) {
    int last = syntax.lastOf(head);
    for (int token = head + 1; token < chunk.end(); token++) {
      last = Math.max(last, syntax.lastOf(token));
    }
    return last;
  }

  /** Without syntax: {@code of} and {@code for} with the words up to the next verb or mark. */
  private int afterPreposition(int end, int sentenceEnd) {
    if (end < sentenceEnd
        && (document.lower(end).equals("of") || document.lower(end).equals("for"))) {
      int next = end + 1;
      while (next < sentenceEnd && isNominal(document.tag(next))) {
        next++;
      }
      return next > end + 1 ? next : end;
    }
    return end;
  }

  private static boolean isNominal(String tag) {
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("PRP$");
  }

  private int closeBrackets(int chunkEnd, int end, int sentenceEnd) {
    int begin = chunkEnd;
    if (end == chunkEnd && chunkEnd < sentenceEnd && isOpen(document.form(chunkEnd))) {
      for (int token = chunkEnd; token < Math.min(sentenceEnd, chunkEnd + 7); token++) {
        if (isClosed(document.form(token))) {
          return token + 1;
        }
      }
      return end;
    }
    int open = 0;
    for (int token = begin; token < end; token++) {
      open += isOpen(document.form(token)) ? 1 : isClosed(document.form(token)) ? -1 : 0;
    }
    return open > 0 && end < sentenceEnd && isClosed(document.form(end)) ? end + 1 : end;
  }

  private static boolean isOpen(String form) {
    return form.equals("(") || form.equals("-LRB-");
  }

  private static boolean isClosed(String form) {
    return form.equals(")") || form.equals("-RRB-");
  }
}
