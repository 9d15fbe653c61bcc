package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.TokenRange;

/** Finds mentions that are joined: {@code Burton and Nick}, {@code Clinton and her aides}. */
final class JoinedMentions {

  /** How many mentions are joined at most. */
  private static final int LONGEST = 12;

  private JoinedMentions() {}

  /** The joined mentions of a sentence, made of its plain ones, which come in order. */
  static List<Draft> find(
      Document document, Syntax syntax, TokenRange sentence, List<Draft> plain) {
    List<Draft> joined = new ArrayList<>();
    int first = 0;
    while (first + 1 < plain.size()) {
      int last = first;
      boolean and = false;
      while (!and && last + 1 < plain.size() && last - first < LONGEST) {
        int link = link(document, syntax, plain.get(first), plain.get(last), plain.get(last + 1));
        if (link == 0) {
          break;
        }
        and = link == 2;
        last++;
      }
      if (and) {
        joined.add(join(plain.subList(first, last + 1), sentence));
        first = last + 1;
      } else {
        first++;
      }
    }
    return joined;
  }

  /** 2 if {@code and} stands between the two, 1 if a comma that goes on to one, 0 if neither. */
  private static int link(Document document, Syntax syntax, Draft first, Draft left, Draft right) {
    if (left.speakerKind() == SpeakerKind.DOCUMENT || right.speakerKind() == SpeakerKind.DOCUMENT) {
      return 0;
    }
    int from = left.chunk().end();
    int to = right.chunk().begin();
    if (to - from > 2 || to <= from) {
      return 0;
    }
    boolean and = document.tag(to - 1).equals("CC") && document.lower(to - 1).equals("and");
    boolean comma = document.form(from).equals(",");
    if (!and && !(comma && to - from == 1)) {
      return 0;
    }
    if (syntax.isParsed()) {
      boolean tied =
          document.relation(right.head()).equals("conj")
              && (document.head(right.head()) == first.head()
                  || document.head(right.head()) == left.head());
      return !tied ? 0 : and ? 2 : 1;
    }
    if (left.kind() != right.kind()) {
      return 0;
    }
    return and ? 2 : left.kind() == MentionKind.NAME && left.chunk().equals(left.core()) ? 1 : 0;
  }

  private static Draft join(List<Draft> parts, TokenRange sentence) {
    Draft first = parts.get(0);
    Draft last = parts.get(parts.size() - 1);
    TokenRange tokens =
        new TokenRange(first.tokens().begin(), Math.min(sentence.end(), last.tokens().end()));
    boolean names = parts.stream().allMatch(part -> part.kind() == MentionKind.NAME);
    return new Draft(
        tokens,
        new TokenRange(first.tokens().begin(), last.chunk().end()),
        first.head(),
        names ? MentionKind.NAME : MentionKind.NOUN,
        NameType.NONE,
        SpeakerKind.GROUP,
        Gender.PLURAL,
        tokens,
        false,
        parts.stream().map(Draft::head).toList());
  }
}
