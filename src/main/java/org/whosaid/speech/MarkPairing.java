package org.whosaid.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.parse.PlainText;
import org.whosaid.speech.Mark.Family;
import org.whosaid.speech.Mark.Role;
import org.whosaid.text.Span;

/**
 * Pairs quotation marks into quotations.
 *
 * <pre>
 * "We won," said Ann Lee. "It took years.      a new paragraph opens again:
 * "Years!"                                     one quotation of two parts
 * </pre>
 *
 * <p>Never fails: a mark that pairs with none is passed over, a quotation that nothing closes ends
 * with its paragraph. One pass, linear in the text, at any depth.
 */
final class MarkPairing {

  private final PlainText plain;
  private final String text;
  private final Deque<Open> stack = new ArrayDeque<>();
  private final Map<Family, Integer> openOf = new EnumMap<>(Family.class);
  private final List<Open> done = new ArrayList<>();

  private MarkPairing(PlainText plain) {
    this.plain = plain;
    this.text = plain.text();
  }

  /** A quotation on its way. */
  private static final class Open {

    final Family family;
    final List<Span> parts = new ArrayList<>();
    final List<Span> outer = new ArrayList<>();
    Mark mark;
    int firstInner = -1;
    boolean closed;

    Open(Mark mark) {
      this.mark = mark;
      this.family = mark.family();
    }

    void endPart(int inner, int outside) {
      if (inner > mark.end()) {
        parts.add(new Span(mark.end(), inner));
        outer.add(new Span(mark.begin(), outside));
      }
    }
  }

  /**
   * The quotations of a text, in order of their first mark.
   *
   * @param paragraphs the places of its paragraphs, in order
   */
  static List<Quotation> pair(String text, List<Span> paragraphs) {
    MarkPairing pairing = new MarkPairing(PlainText.of(text));
    @Nullable Open carried = null;
    for (Span each : paragraphs) {
      Span paragraph = pairing.inPlainText(each);
      List<Mark> marks = MarkReader.read(pairing.text, paragraph.begin(), paragraph.end());
      carried = pairing.read(paragraph, marks, carried);
    }
    if (carried != null && carried.family != Family.SINGLE) {
      pairing.done.add(carried);
    }
    return pairing.quotations();
  }

  private Span inPlainText(Span span) {
    return new Span(plain.indexOf(span.begin()), plain.indexOf(span.end()));
  }

  private List<Span> inArticle(List<Span> spans) {
    return spans.stream()
        .map(span -> new Span(plain.begin(span.begin()), plain.end(span.end())))
        .toList();
  }

  /** Reads a paragraph; returns the quotation that is still open at its end. */
  private @Nullable Open read(Span paragraph, List<Mark> marks, @Nullable Open carried) {
    Role[] single = singles(marks);
    int from = 0;
    if (carried != null) {
      boolean opensAgain =
          !marks.isEmpty()
              && marks.get(0).begin() == paragraph.begin()
              && marks.get(0).family() == carried.family
              && marks.get(0).role() != Role.CLOSES;
      if (opensAgain) {
        carried.mark = marks.get(0);
        push(carried);
        from = 1;
      } else if (carried.family != Family.SINGLE) {
        done.add(carried);
      }
    }
    for (int i = from; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Role role = mark.family() == Family.SINGLE ? single[i] : mark.role();
      if (role != null) {
        take(mark, role);
      }
    }
    return endParagraph(paragraph.end());
  }

  /**
   * What the single marks do, which their successors decide: {@code the boys' names} is no end if a
   * better one follows.
   */
  private static @Nullable Role[] singles(List<Mark> marks) {
    @Nullable Role[] roles = new Role[marks.size()];
    @Nullable Role next = null;
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (mark.family() == Family.SINGLE) {
        boolean perhaps = mark.role() == Role.PERHAPS_CLOSES;
        roles[i] = perhaps ? (next == Role.CLOSES ? null : Role.CLOSES) : mark.role();
        next = perhaps ? Role.CLOSES : mark.role();
      }
    }
    return roles;
  }

  private void take(Mark mark, Role role) {
    boolean isOpen = openOf.getOrDefault(mark.family(), 0) > 0;
    if (role == Role.CLOSES || (role == Role.EITHER && isOpen)) {
      if (isOpen) {
        close(mark);
      }
    } else {
      open(mark);
    }
  }

  private void open(Mark mark) {
    Open top = stack.peek();
    if (top != null && top.family == mark.family()) {
      if (mark.afterSentence() && mark.begin() > top.mark.end()) {
        int inner = trimmedEnd(top.mark.end(), mark.begin());
        top.endPart(inner, inner);
        top.mark = mark;
        return;
      }
      if (mark.family() == Family.SINGLE) {
        return;
      }
      if (top.firstInner < 0) {
        top.firstInner = mark.begin();
      }
    }
    push(new Open(mark));
  }

  private void push(Open open) {
    stack.push(open);
    openOf.merge(open.family, 1, Integer::sum);
  }

  private Open pop() {
    Open top = stack.pop();
    openOf.merge(top.family, -1, Integer::sum);
    return top;
  }

  private void close(Mark mark) {
    Open top = pop();
    while (top.family != mark.family()) {
      top = pop(); // an apostrophe taken for a mark, or a mark that nothing closes
    }
    top.endPart(mark.begin(), mark.end());
    top.closed = true;
    done.add(top);
  }

  /** Ends what is still open; the outermost may go on in the next paragraph. */
  private @Nullable Open endParagraph(int end) {
    @Nullable Open outermost = null;
    Iterator<Open> bottomUp = stack.descendingIterator();
    while (bottomUp.hasNext()) {
      Open open = bottomUp.next();
      int stop = open.firstInner >= 0 ? trimmedEnd(open.mark.end(), open.firstInner) : end;
      open.endPart(stop, stop);
      if (outermost == null && open.firstInner < 0) {
        outermost = open;
      } else if (open.family != Family.SINGLE) {
        done.add(open);
      }
    }
    stack.clear();
    openOf.clear();
    return outermost;
  }

  private int trimmedEnd(int from, int end) {
    int trimmed = end;
    while (trimmed > from && MarkReader.isSpace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private List<Quotation> quotations() {
    done.removeIf(open -> open.parts.isEmpty());
    done.sort(
        Comparator.<Open>comparingInt(open -> open.outer.get(0).begin())
            .thenComparingInt(open -> -open.outer.get(open.outer.size() - 1).end()));
    List<Quotation> quotations = new ArrayList<>(done.size());
    Deque<Integer> ends = new ArrayDeque<>();
    for (Open open : done) {
      int begin = open.outer.get(0).begin();
      while (!ends.isEmpty() && ends.peek() <= begin) {
        ends.pop();
      }
      boolean isSingle = open.family == Family.SINGLE;
      quotations.add(
          new Quotation(
              inArticle(open.parts), inArticle(open.outer), ends.size(), isSingle, open.closed));
      ends.push(open.outer.get(open.outer.size() - 1).end());
    }
    return quotations;
  }
}
