package org.whosaid.entity;

import java.util.BitSet;
import java.util.List;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * Which phrases name somebody who is saying something: those the speech room found, and the plain
 * subjects of {@code said} and its like.
 */
final class Speaking {

  private final Document document;
  private final Syntax syntax;
  private final Lexicon verbs;
  private final BitSet told = new BitSet();

  Speaking(Document document, Syntax syntax, Lexicon verbs, List<TokenRange> speaking) {
    this.document = document;
    this.syntax = syntax;
    this.verbs = verbs;
    for (TokenRange tokens : speaking) {
      told.set(tokens.begin(), tokens.end());
    }
  }

  boolean speaks(Draft draft) {
    return told.get(draft.head()) || isSubjectOfSaying(draft);
  }

  private boolean isSubjectOfSaying(Draft draft) {
    int head = draft.head();
    if (syntax.isParsed()) {
      return syntax.isSubject(head) && isSaying(document.head(head));
    }
    TokenRange sentence = document.sentenceAround(head);
    int behind = draft.tokens().end();
    int before = draft.tokens().begin() - 1;
    return (behind < sentence.end() && isSaying(behind))
        || (before >= sentence.begin() && isSaying(before));
  }

  private boolean isSaying(int token) {
    return token >= 0
        && document.tag(token).startsWith("V")
        && verbs.contains(document.lemma(token));
  }

  /** Whether the phrase is the subject of its clause, as far as can be told. */
  boolean isSubject(Draft draft) {
    if (syntax.isParsed()) {
      return syntax.isSubject(draft.head());
    }
    TokenRange sentence = document.sentenceAround(draft.head());
    int behind = draft.tokens().end();
    return behind < sentence.end()
        && (document.tag(behind).startsWith("VB") || document.tag(behind).equals("MD"));
  }
}
