package org.whosaid.entity;

import java.util.Arrays;
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
  private final List<SpokenWords> spoken;
  private final int[] speechAt;
  private final BitSet reported = new BitSet();

  Speaking(Document document, Syntax syntax, Lexicon verbs, List<SpokenWords> spoken) {
    this.document = document;
    this.syntax = syntax;
    this.verbs = verbs;
    this.spoken = List.copyOf(spoken);
    this.speechAt = new int[document.size()];
    Arrays.fill(speechAt, -1);
    for (int i = 0; i < spoken.size(); i++) {
      TokenRange source = spoken.get(i).source();
      for (int token = source.begin(); token < source.end(); token++) {
        if (speechAt[token] < 0) {
          speechAt[token] = i;
        }
      }
      spoken.get(i).content().forEach(part -> reported.set(part.begin(), part.end()));
    }
  }

  /** What the phrase says, if it is the source of something. */
  List<TokenRange> saidBy(Draft draft) {
    int speech = speechAt[draft.head()];
    return speech < 0 ? List.of() : spoken.get(speech).content();
  }

  /** Whether somebody is reported to say this word. */
  boolean isReported(int token) {
    return reported.get(token);
  }

  boolean speaks(Draft draft) {
    return speechAt[draft.head()] >= 0 || isSubjectOfSaying(draft);
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
