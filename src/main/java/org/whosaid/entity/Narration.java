package org.whosaid.entity;

import java.util.BitSet;
import org.whosaid.text.Document;
import org.whosaid.text.ParagraphKind;

/** Follows the article and keeps its {@link Discourse} up to date. One to each {@link Resolver}. */
final class Narration {

  private final Document document;
  private final Discourse discourse;
  private final Speaking speaking;
  private final BitSet quoted;

  Narration(Document document, Discourse discourse, Speaking speaking, BitSet quoted) {
    this.document = document;
    this.discourse = discourse;
    this.speaking = speaking;
    this.quoted = quoted;
  }

  /** The mention stands for the figure. */
  void note(Draft draft, int figure) {
    int head = draft.head();
    boolean inQuote = quoted.get(head);
    Discourse.Trace trace = discourse.touch(figure);
    Discourse.Memory memory = inQuote ? trace.inside : trace.outside;
    memory.token = head;
    memory.sentence = document.sentenceOf(head);
    memory.paragraph = document.paragraphOf(head);
    memory.kind = draft.kind();
    memory.modifier =
        draft.modifier() || (draft.tokens().end() > head + 1 && isPossessive(head + 1));
    memory.subject = speaking.isSubject(draft);
    memory.reported = speaking.isReported(head);
    memory.described =
        draft.kind() == MentionKind.NAME && draft.tokens().size() > draft.core().size() + 1;
    trace.mentions++;
    if (!inQuote) {
      if (memory.subject) {
        discourse.wasSubject(figure, head, memory.paragraph);
      }
      if (speaking.speaks(draft)) {
        discourse.spoke(figure, head);
      }
    }
    trace.inHeadline |=
        document.paragraphs().get(memory.paragraph).kind() == ParagraphKind.HEADLINE;
  }

  private boolean isPossessive(int token) {
    return token < document.size() && document.tag(token).equals("POS");
  }
}
