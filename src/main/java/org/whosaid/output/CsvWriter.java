package org.whosaid.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Phrase;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

/**
 * Writes one row a quote, as RFC 4180 has it, with a header row.
 *
 * <p>A cell that a spreadsheet would run as a formula, {@code =HYPERLINK(...)}, is defused by an
 * apostrophe before it, which spreadsheets do not show.
 */
final class CsvWriter implements ExtractionWriter {

  private static final List<String> COLUMNS =
      List.of(
          "article",
          "title",
          "url",
          "publisher",
          "published",
          "quote",
          "type",
          "act",
          "speaker",
          "kind",
          "role",
          "via",
          "text",
          "cue",
          "source",
          "confidence",
          "evidence",
          "spans",
          "paragraph",
          "repeats");

  /** First characters of formulas, their full-width forms, and space that hides one. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final Writer out;

  CsvWriter(Writer out, boolean byteOrderMark) throws IOException {
    this.out = out;
    if (byteOrderMark) {
      out.write('\uFEFF');
    }
    row(COLUMNS);
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    Article article = extraction.article();
    for (Quote quote : extraction.quotes()) {
      Optional<Speaker> speaker = quote.speaker();
      row(
          List.of(
              text(article.id()),
              text(extraction.title().orElse("")),
              text(article.url().orElse("")),
              text(article.publisher().orElse("")),
              text(article.published().orElse("")),
              text(quote.id()),
              quote.type().label(),
              quote.act().label(),
              text(quote.speakers().stream().map(Speaker::name).collect(Collectors.joining("; "))),
              speaker.map(s -> s.kind().label()).orElse(""),
              text(speaker.flatMap(Speaker::role).orElse("")),
              text(quote.via().map(Speaker::name).orElse("")),
              text(quote.text()),
              text(quote.cue().map(Phrase::text).orElse("")),
              text(quote.source().map(Phrase::text).orElse("")),
              String.format(Locale.ROOT, "%.4f", quote.confidence()),
              text(String.join("; ", quote.evidence())),
              quote.spans().stream()
                  .map(CsvWriter::place)
                  .collect(Collectors.joining(",", "[", "]")),
              Integer.toString(quote.paragraph()),
              text(quote.repeats().map(r -> r.quote() + " " + r.verdict()).orElse(""))));
    }
  }

  /** As in the JSON records: nothing that a spreadsheet would take for a date or a time. */
  private static String place(Span span) {
    return "[" + span.begin() + "," + span.end() + "]";
  }

  /** The cell's words, harmless to a spreadsheet. */
  private static String text(String words) {
    boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    return formula ? "'" + words : words;
  }

  private void row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      cell(cells.get(i));
    }
    out.write("\r\n");
  }

  private void cell(String words) throws IOException {
    boolean plain = words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    out.write(plain ? words : '"' + words.replace("\"", "\"\"") + '"');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
