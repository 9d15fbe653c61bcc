package org.whosaid.output;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.text.Span;

/**
 * The article's text as HTML, with every quote, its verbatim parts, its cue and its source marked.
 *
 * <p>The text is cut wherever one of them begins or ends. A piece within several quotes is marked
 * as the shortest one's and names them all.
 */
final class ArticleText {

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[^\\S\\r\\n]*\\R\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\R\\s*");
  private static final int LABEL = 70;

  private final String text;
  private final String prefix;
  private final SpeakerColors colors;
  private final Deque<Span> paragraphs;
  private final boolean beginsWithTitle;
  private final Deque<MarkedQuote> pending;
  private final List<MarkedQuote> open = new ArrayList<>();

  /**
   * The text of an extraction's article.
   *
   * @param prefix what the ids of this article begin with: {@code a1-}
   */
  ArticleText(Extraction extraction, String prefix, SpeakerColors colors) {
    this.text = extraction.article().text();
    this.prefix = prefix;
    this.colors = colors;
    this.paragraphs = paragraphs(text);
    this.beginsWithTitle =
        !paragraphs.isEmpty()
            && extraction
                .title()
                .map(String::strip)
                .equals(Optional.of(paragraphs.peek().in(text).strip()));
    this.pending =
        extraction.quotes().stream()
            .map(MarkedQuote::new)
            .sorted(Comparator.comparingInt(quote -> quote.reach().begin()))
            .collect(Collectors.toCollection(ArrayDeque::new));
  }

  /** Writes the title if the text begins with it; false if not. To be asked for before the rest. */
  boolean writeTitle(Html html) throws IOException {
    if (beginsWithTitle) {
      html.raw("<h1 dir=\"auto\">");
      pieces(html, paragraphs.remove());
      html.raw("</h1>\n");
    }
    return beginsWithTitle;
  }

  /** Writes the paragraphs. */
  void write(Html html) throws IOException {
    while (!paragraphs.isEmpty()) {
      Span paragraph = paragraphs.remove();
      html.raw(
          isLabel(paragraph.in(text)) ? "<p class=\"label\" dir=\"auto\">" : "<p dir=\"auto\">");
      pieces(html, paragraph);
      html.raw("</p>\n");
    }
  }

  /** Short and no sentence: the heading of a section, most likely. */
  private static boolean isLabel(String words) {
    return words.length() < LABEL && words.matches("(?s)[\\p{L}\\p{N}].*[\\p{L}\\p{N}]");
  }

  /** Blank lines part paragraphs, or line ends where there are no blank lines. */
  private static Deque<Span> paragraphs(String text) {
    Matcher gaps = (BLANK_LINE.matcher(text).find() ? BLANK_LINE : LINE_END).matcher(text);
    Deque<Span> paragraphs = new ArrayDeque<>();
    int begin = 0;
    while (begin < text.length()) {
      boolean found = gaps.find();
      int end = found ? gaps.start() : text.length();
      if (!text.substring(begin, end).isBlank()) {
        paragraphs.add(new Span(begin, end));
      }
      begin = found ? gaps.end() : text.length();
    }
    return paragraphs;
  }

  private void pieces(Html html, Span paragraph) throws IOException {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.begin(), paragraph.end()));
    open.forEach(quote -> quote.cut(paragraph, cuts));
    pending.stream()
        .takeWhile(quote -> quote.reach().begin() < paragraph.end())
        .forEach(quote -> quote.cut(paragraph, cuts));
    int begin = paragraph.begin();
    String mark = "";
    for (int end : cuts.tailSet(begin, false)) {
      while (!pending.isEmpty() && pending.peek().reach().begin() < end) {
        open.add(pending.remove());
      }
      int from = begin;
      open.removeIf(quote -> quote.reach().end() <= from);
      mark = piece(html, new Span(begin, end), mark);
      begin = end;
    }
    html.raw(mark.isEmpty() ? "" : "</mark>");
  }

  /** Writes a piece after the element {@code mark}, still open; returns the one it leaves open. */
  private String piece(Html html, Span piece, String mark) throws IOException {
    List<Quote> within =
        open.stream()
            .filter(quote -> quote.says(piece))
            .sorted(Comparator.comparingInt(quote -> quote.reach().length()))
            .map(MarkedQuote::quote)
            .toList();
    String next = within.isEmpty() ? "" : quoteMark(within);
    if (!next.equals(mark)) {
      html.raw(mark.isEmpty() ? "" : "</mark>").raw(next);
    }
    boolean verbatim = open.stream().anyMatch(quote -> quote.saysVerbatim(piece));
    String phrase = phraseMark(piece);
    html.raw(verbatim ? "<span class=\"v\">" : "").raw(phrase);
    lines(html, piece.in(text));
    html.raw(phrase.isEmpty() ? "" : "</span>").raw(verbatim ? "</span>" : "");
    List<Quote> ending =
        within.stream()
            .filter(quote -> quote.spans().get(quote.spans().size() - 1).end() == piece.end())
            .toList();
    if (ending.isEmpty()) {
      return next;
    }
    html.raw("</mark>");
    for (Quote quote : ending) {
      reference(html, quote);
    }
    return "";
  }

  private String quoteMark(List<Quote> within) {
    Quote quote = within.get(0);
    return "<mark class=\"q %s %s%s\" data-q=\"%s\">"
        .formatted(
            quote.type().label(),
            colors.of(quote.speaker()),
            Certainty.of(quote) == Certainty.UNCERTAIN ? " unsure" : "",
            ids(within));
  }

  /** Opens an element where the piece belongs to a cue or a source. */
  private String phraseMark(Span piece) {
    List<Quote> cues = open.stream().filter(q -> q.hasCue(piece)).map(MarkedQuote::quote).toList();
    List<Quote> sources =
        open.stream().filter(q -> q.hasSource(piece)).map(MarkedQuote::quote).toList();
    if (cues.isEmpty() && sources.isEmpty()) {
      return "";
    }
    String names =
        Stream.of(cues.isEmpty() ? "" : "cue", sources.isEmpty() ? "" : "src")
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(" "));
    List<Quote> both = Stream.concat(cues.stream(), sources.stream()).distinct().toList();
    return "<span class=\"%s %s\" data-q=\"%s\">"
        .formatted(names, colors.of(both.get(0).speaker()), ids(both));
  }

  private static String ids(List<Quote> quotes) {
    return quotes.stream()
        .map(Quote::id)
        .map(ArticleText::attribute)
        .collect(Collectors.joining(" "));
  }

  /** An id as one word of an attribute. */
  static String attribute(String id) {
    return id.replaceAll("[^\\w.-]", "_");
  }

  private void reference(Html html, Quote quote) throws IOException {
    boolean unsure = Certainty.of(quote) == Certainty.UNCERTAIN;
    String id = attribute(quote.id());
    html.raw("<a class=\"ref " + colors.of(quote.speaker()) + "\" id=\"" + prefix + "at-" + id);
    html.raw("\" href=\"#" + prefix + id + "\" data-q=\"" + id + "\" aria-label=\"Quote ");
    html.text(number(quote)).raw(", ").text(QuoteWords.speaker(quote)).raw(", ");
    html.text(QuoteWords.kind(quote)).raw(", ").text(QuoteWords.sureness(quote)).raw("\">");
    html.text(number(quote)).raw(unsure ? "?</a>" : "</a>");
  }

  /** {@code q3} is shown as {@code 3}. */
  static String number(Quote quote) {
    return quote.id().matches("q\\d+") ? quote.id().substring(1) : quote.id();
  }

  private static void lines(Html html, String words) throws IOException {
    String[] lines = words.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      html.raw(i == 0 ? "" : "<br>\n").text(lines[i]);
    }
  }
}
