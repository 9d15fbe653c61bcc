package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.parse.PlainText;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * Turns stretches of words into spans of text: puts back the marks and the punctuation within them
 * that belong to a content, and finds its verbatim parts.
 */
final class SpanShaper {

  private final DocumentView view;

  SpanShaper(DocumentView view) {
    this.view = view;
  }

  List<Span> content(List<TokenRange> ranges) {
    List<Span> spans = new ArrayList<>();
    for (TokenRange range : ranges) {
      int end = end(range);
      int from = begin(range);
      for (int t = from + 1; t <= end; t++) {
        if (t == end || view.startsParagraph[t]) {
          add(spans, view.document.span(new TokenRange(from, t)));
          from = t;
        }
      }
    }
    return spans;
  }

  private static void add(List<Span> spans, Span span) {
    if (spans.isEmpty() || spans.get(spans.size() - 1).end() <= span.begin()) {
      spans.add(span);
    }
  }

  private int begin(TokenRange range) {
    int begin = range.begin();
    int quotation = view.quotation[begin];
    while (quotation >= 0
        && begin > 0
        && view.state[begin - 1] == DocumentView.OPENING
        && view.quotation[begin - 1] == quotation) {
      begin--;
    }
    return begin;
  }

  private int end(TokenRange range) {
    int quotation = view.quotation[range.last()];
    int end = range.end();
    if (quotation < 0) {
      return end;
    }
    int stop = end;
    while (stop < view.size
        && view.quotation[stop] == quotation
        && view.sentence[stop] == view.sentence[range.last()]
        && view.isPunctuation(stop)) {
      stop++;
      if (view.state[stop - 1] == DocumentView.CLOSING) {
        end = stop;
      }
    }
    return end;
  }

  /** The parts of a content that stand in quotation marks, without the marks. */
  List<Span> verbatim(List<Span> content) {
    List<Span> parts = new ArrayList<>();
    int end = content.get(content.size() - 1).end();
    for (int i = firstEndingAfter(content.get(0).begin());
        i < view.quotations.size() && view.quotations.get(i).begin() < end;
        i++) {
      addParts(view.quotations.get(i), content, parts);
    }
    return parts;
  }

  /** Adds what parts and content share; both stand in order, so the time is linear. */
  private void addParts(Quotation quotation, List<Span> content, List<Span> parts) {
    int from = 0;
    for (Span part : quotation.parts()) {
      while (from < content.size() && content.get(from).end() <= part.begin()) {
        from++;
      }
      for (int i = from; i < content.size() && content.get(i).begin() < part.end(); i++) {
        Span span = content.get(i);
        int begin = Math.max(part.begin(), span.begin());
        int end = Math.min(part.end(), span.end());
        while (begin < end && MarkReader.isSpace(view.document.text().charAt(begin))) {
          begin++;
        }
        while (begin < end && MarkReader.isSpace(view.document.text().charAt(end - 1))) {
          end--;
        }
        if (begin < end && PlainText.hasWord(view.document.text(), begin, end)) {
          parts.add(new Span(begin, end));
        }
      }
    }
  }

  /** Index of the first quotation that ends behind {@code offset}; they stand one after another. */
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = view.quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (view.quotations.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
