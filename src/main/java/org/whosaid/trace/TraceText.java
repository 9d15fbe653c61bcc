package org.whosaid.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.alignment.Alignment;
import org.whosaid.alignment.ChangeMarks;
import org.whosaid.alignment.Verdict;
import org.whosaid.alignment.WordKind;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Article;

/**
 * Tells a person what was traced.
 *
 * <pre>
 * 1  ALTERED, a negation changed
 *    I [-don’t-] see it, except {+only+} in words.
 *    Volodymyr Zelenskyy, 2024-02-27, RBC-Ukraine: Zelenskyy on sending NATO troops
 * </pre>
 *
 * @param color whether a terminal shows the text
 * @param width the columns of a line
 */
public record TraceText(boolean color, int width) {

  private static final String INDENT = "   ";
  private static final int MOST_LINES = 10;
  private static final int LONGEST_AROUND = 600;

  /** The answer to a query, ending in a line end. */
  public String show(TraceQuery query, List<TraceHit> hits) {
    if (hits.isEmpty()) {
      return "Nothing found: no quote in the index says that"
          + query.by().map(name -> ", by " + name + " or anybody else").orElse("")
          + ".\n";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < hits.size(); i++) {
      out.append(i == 0 ? "" : "\n");
      hit(i + 1, query, hits.get(i), out);
    }
    return out.toString();
  }

  private void hit(int number, TraceQuery query, TraceHit hit, StringBuilder out) {
    out.append(bold("%-3d%s".formatted(number, verdict(query, hit)))).append('\n');
    lines(original(hit), INDENT, out);
    lines(source(hit), INDENT, out);
    if (!hit.conflict().isEmpty()) {
      lines("Said to be by: " + String.join("; ", hit.conflict()), INDENT, out);
    }
    for (String paragraph : hit.paragraphs()) {
      lines(shortened(paragraph), INDENT + "| ", out);
    }
    if (hit.occurrences().size() > 1) {
      occurrences(hit, out);
    }
  }

  private static String verdict(TraceQuery query, TraceHit hit) {
    StringBuilder verdict = new StringBuilder();
    if (hit.verdict() == TraceVerdict.ANOTHER_SPEAKER) {
      boolean disputed = !hit.conflict().isEmpty();
      verdict.append("ANOTHER SPEAKER");
      verdict.append(
          disputed ? ": articles disagree" : query.by().map(name -> " than " + name).orElse(""));
      verdict.append("; the words: ");
    }
    verdict.append(hit.wording().label().toUpperCase(java.util.Locale.ROOT));
    Set<String> flags = new LinkedHashSet<>();
    hit.alignment().changes().forEach(c -> c.flags().forEach(flag -> flags.add(named(flag))));
    if (!flags.isEmpty() && isChanged(hit)) {
      verdict.append(", changed: ").append(String.join(", ", flags));
    }
    return verdict.toString();
  }

  /** Whether the words are near enough to show what is different. */
  private static boolean isChanged(TraceHit hit) {
    return hit.alignment().verdict() == Verdict.ALTERED;
  }

  private static String named(WordKind flag) {
    return switch (flag) {
      case NEGATION -> "a negation";
      case NUMBER -> "a number";
      case DATE -> "a date";
      case NAME -> "a name";
      case MODAL -> "a modal verb";
      case QUANTIFIER -> "a quantifier";
      case CONTENT, FUNCTION -> "a word";
    };
  }

  /** The quote with the changes marked; of a long one, the sentences around the part. */
  private String original(TraceHit hit) {
    String text = hit.quote().text();
    Alignment alignment = hit.alignment();
    boolean marked = isChanged(hit);
    boolean unlike = alignment.part().isEmpty();
    ChangeMarks marks = color ? ChangeMarks.COLOUR : ChangeMarks.PLAIN;
    Excerpt excerpt = unlike ? Excerpt.whole(text) : Excerpt.around(text, alignment.part());
    String shown = marked ? marks.show(alignment, text) : text;
    int after = text.length() - excerpt.end();
    return (excerpt.begin() > 0 ? "… " : "")
        + shown.substring(excerpt.begin(), shown.length() - after)
        + (after > 0 ? " …" : "");
  }

  private String source(TraceHit hit) {
    String speaker = hit.quote().speaker().map(Speaker::name).orElse("speaker not said");
    return bold(speaker) + ", " + place(hit.source().article(), hit.source().title());
  }

  private static String place(Article article, Optional<String> title) {
    List<String> parts = new ArrayList<>();
    article.published().ifPresent(parts::add);
    article.publisher().ifPresent(parts::add);
    parts.add(title.orElse(article.id()));
    article.url().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private void occurrences(TraceHit hit, StringBuilder out) {
    String where =
        "In %d article%s%s%s:"
            .formatted(
                hit.articles(),
                hit.articles() == 1 ? "" : "s",
                hit.publishers() > 1 ? " of " + hit.publishers() + " publishers" : "",
                hit.first()
                    .flatMap(first -> first.article().published())
                    .map(day -> ", first on " + day)
                    .orElse(""));
    lines(where, INDENT, out);
    List<Occurrence> shown = hit.occurrences();
    String before = "";
    for (Occurrence occurrence : shown.subList(0, Math.min(MOST_LINES, shown.size()))) {
      String place =
          "%s (%s): "
              .formatted(
                  place(occurrence.article(), occurrence.title()),
                  occurrence.quote().speaker().map(Speaker::name).orElse("speaker not said"));
      String text = occurrence.quote().text();
      String words = Excerpt.around(text, occurrence.part()).of(text);
      lines(place.equals(before) ? "there too: " + words : place + words, INDENT + "- ", out);
      before = place;
    }
    if (shown.size() > MOST_LINES) {
      lines("and " + (shown.size() - MOST_LINES) + " more", INDENT + "- ", out);
    }
  }

  private static String shortened(String paragraph) {
    return paragraph.length() <= LONGEST_AROUND
        ? paragraph
        : paragraph.substring(0, LONGEST_AROUND - 1).stripTrailing() + "…";
  }

  /** Wraps at spaces; colours take no columns. */
  private void lines(String text, String indent, StringBuilder out) {
    int column = 0;
    String begin = indent;
    for (String word : text.strip().split("\\s+", -1)) {
      int length = word.replaceAll("\u001b\\[[0-9;]*m", "").length();
      if (column > 0 && column + 1 + length > width) {
        out.append('\n');
        column = 0;
      }
      if (column == 0) {
        out.append(begin);
        column = begin.length();
        begin = indent.replace('-', ' ');
      } else {
        out.append(' ');
        column++;
      }
      out.append(printable(word));
      column += length;
    }
    out.append('\n');
  }

  /** Control characters of an article do not reach the terminal; our own colours do. */
  private String printable(String word) {
    return word.chars()
        .mapToObj(
            c ->
                Character.isISOControl(c) && !(color && c == '\u001b')
                    ? "�"
                    : Character.toString(c))
        .collect(Collectors.joining());
  }

  private String bold(String words) {
    return color ? "\u001b[1m" + words + "\u001b[0m" : words;
  }
}
