package org.whosaid.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.whosaid.quote.Quote;
import org.whosaid.text.Span;

/**
 * The paragraphs around the quotes of an article, by the place where they begin in its text; kept
 * as lines {@code begin TAB words}.
 */
record Paragraphs(NavigableMap<Integer, String> byBegin) {

  private static final int LONGEST = 4000;

  static Paragraphs around(List<Quote> quotes, String text) {
    NavigableMap<Integer, String> found = new TreeMap<>();
    for (Quote quote : quotes) {
      for (Span span : quote.spans()) {
        int begin = text.lastIndexOf('\n', Math.max(0, span.begin() - 1)) + 1;
        if (begin > span.begin()) {
          begin = span.begin();
        }
        int end = text.indexOf('\n', span.end());
        end = Math.min(end < 0 ? text.length() : end, begin + LONGEST);
        String words = text.substring(begin, Math.max(begin, end));
        found.merge(begin, words, (a, b) -> a.length() >= b.length() ? a : b);
      }
    }
    return new Paragraphs(found);
  }

  static Paragraphs parse(String stored) {
    NavigableMap<Integer, String> found = new TreeMap<>();
    for (String line : stored.split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        found.put(Integer.parseInt(line.substring(0, tab)), line.substring(tab + 1));
      }
    }
    return new Paragraphs(found);
  }

  String stored() {
    StringBuilder lines = new StringBuilder();
    byBegin.forEach(
        (begin, words) ->
            lines.append(begin).append('\t').append(words.replace('\n', ' ')).append('\n'));
    return lines.toString();
  }

  /** The paragraphs that a quote's words stand in, one after another. */
  List<String> of(Quote quote) {
    List<String> found = new ArrayList<>();
    int last = -1;
    for (Span span : quote.spans()) {
      Map.Entry<Integer, String> paragraph = byBegin.floorEntry(span.begin());
      if (paragraph != null && paragraph.getKey() != last) {
        last = paragraph.getKey();
        found.add(paragraph.getValue().strip());
      }
    }
    return found;
  }
}
