package org.whosaid.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Article;

/**
 * Writes extractions for reading in a terminal of 80 columns.
 *
 * <pre>
 *   3  Volodymyr Zelenskyy, President                               direct, 98 %
 *      But there are a lot of media words behind this. We are only in favor,
 *    │ … how can anyone be against this? We are only in favor," said Zelenskyy.
 * </pre>
 */
final class TextWriter implements ExtractionWriter {

  private static final int WIDTH = 80;
  private static final String MARGIN = "     ";
  private static final String CONTEXT_MARGIN = "   │ ";

  /** Below this confidence a name stands with a question mark. */
  private static final double DOUBTFUL = 0.6;

  private final Writer out;
  private final TerminalStyle style;
  private boolean begun;

  TextWriter(Writer out, boolean color) {
    this.out = out;
    this.style = new TerminalStyle(color);
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    if (begun) {
      out.write("\n" + style.faint("─".repeat(WIDTH)) + "\n\n");
    }
    begun = true;
    head(extraction);
    int number = 0;
    for (Quote quote : extraction.quotes()) {
      number++;
      line("");
      headOf(quote, number);
      for (String line : Lines.wrap(quote.text(), WIDTH - MARGIN.length())) {
        line(MARGIN + line);
      }
      context(quote, extraction.article());
      for (String note : notes(quote)) {
        line(MARGIN + style.faint(Lines.onOneLine(note)));
      }
    }
    out.flush();
  }

  private void head(Extraction extraction) throws IOException {
    Article article = extraction.article();
    for (String line : Lines.wrap(extraction.title().orElse(article.id()), WIDTH)) {
      line(style.title(line));
    }
    String about =
        Stream.of(article.publisher(), article.author(), article.published(), article.url())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    for (String line : Lines.wrap(about, WIDTH)) {
      line(style.faint(line));
    }
    line(style.faint(count(extraction.quotes())));
  }

  /** Such as {@code 5 quotes by 2 speakers}. */
  private static String count(List<Quote> quotes) {
    if (quotes.isEmpty()) {
      return "no quotes";
    }
    long speakers =
        quotes.stream().flatMap(q -> q.speaker().stream()).map(Speaker::id).distinct().count();
    return counted(quotes.size(), "quote") + " by " + counted(speakers, "speaker");
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** The line that tells number, speaker, type and confidence. */
  private void headOf(Quote quote, int number) throws IOException {
    String kind = quote.type().label() + ", " + Math.round(quote.confidence() * 100) + " %";
    int room = WIDTH - MARGIN.length() - kind.length() - 2;
    List<String> who = Lines.wrap(speaker(quote), room);
    String first = who.get(0);
    String gap = " ".repeat(Math.max(2, room + 2 - Lines.width(first)));
    line("%3d  ".formatted(number) + style.speaker(first) + gap + style.faint(kind));
    for (String line : who.subList(1, who.size())) {
      line(MARGIN + style.speaker(line));
    }
  }

  private static String speaker(Quote quote) {
    if (quote.speaker().isEmpty()) {
      return quote.source().map(source -> source.text() + " (not named)").orElse("nobody named");
    }
    String names =
        quote.speakers().stream()
            .map(s -> s.name() + s.role().map(role -> ", " + role).orElse(""))
            .collect(Collectors.joining("; "));
    return quote.confidence() < DOUBTFUL ? names + " (?)" : names;
  }

  private void context(Quote quote, Article article) throws IOException {
    int width = WIDTH - CONTEXT_MARGIN.length();
    QuoteContext context = QuoteContext.of(quote, article.text(), width);
    if (!context.isBlank()) {
      line(
          style.faint(CONTEXT_MARGIN + context.before())
              + style.cue(context.cue())
              + style.faint(context.after()));
    }
  }

  private static List<String> notes(Quote quote) {
    return Stream.of(
            quote.via().map(via -> "passed on by " + via.name()),
            quote.repeats().map(r -> "repeats " + r.quote() + " (" + r.verdict() + ")"))
        .flatMap(Optional::stream)
        .toList();
  }

  private void line(String line) throws IOException {
    out.write(line.stripTrailing());
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
