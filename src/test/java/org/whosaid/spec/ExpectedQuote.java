package org.whosaid.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.quote.Act;
import org.whosaid.quote.QuoteType;
import org.whosaid.text.Span;

/**
 * A quote as an example of the spec expects it.
 *
 * <pre>
 * → mixed | Ann Lee | statement | verbatim: brutal … unfair | via: Sky News
 * </pre>
 *
 * @param type direct, indirect or mixed
 * @param speakers the names, the main speaker first; empty for {@code nobody}
 * @param act what kind of thing is reported
 * @param verbatim the words in quotation marks of a mixed quote
 * @param via who passes it on; empty where the example does not ask
 * @param content all that is said
 * @param cue the words that report it; empty where the example does not ask
 * @param source the words that name the speaker; empty where the example does not ask
 */
record ExpectedQuote(
    QuoteType type,
    List<String> speakers,
    Act act,
    List<String> verbatim,
    Optional<String> via,
    List<Span> content,
    Optional<Span> cue,
    Optional<Span> source) {

  ExpectedQuote {
    speakers = List.copyOf(speakers);
    verbatim = List.copyOf(verbatim);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("no [content] is marked for " + type + " of " + speakers);
    }
    if (type == QuoteType.MIXED && verbatim.isEmpty()) {
      throw new IllegalArgumentException("a mixed quote must say what is \"verbatim: \" in it");
    }
  }

  /**
   * Reads the line behind the arrow.
   *
   * @param line {@code direct | Ann Lee | statement}, without its number
   * @param number which quote of {@code marked} it describes, from 1
   */
  static ExpectedQuote read(String line, int number, MarkedText marked) {
    String[] fields = line.split("\\|", -1);
    if (fields.length < 3) {
      throw new IllegalArgumentException("\"" + line + "\" must be: type | speaker | act");
    }
    List<String> speakers = split(fields[1], "\\+");
    return new ExpectedQuote(
        QuoteType.valueOf(fields[0].strip().toUpperCase(Locale.ROOT)),
        speakers.equals(List.of("nobody")) ? List.of() : speakers,
        Act.valueOf(fields[2].strip().toUpperCase(Locale.ROOT)),
        field(fields, "verbatim:").map(words -> split(words, "…")).orElse(List.of()),
        field(fields, "via:"),
        marked.spans(MarkedText.Kind.CONTENT, number),
        single(marked, MarkedText.Kind.CUE, number),
        single(marked, MarkedText.Kind.SOURCE, number));
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator)).map(String::strip).toList();
  }

  private static Optional<String> field(String[] fields, String name) {
    return Arrays.stream(fields)
        .skip(3)
        .map(String::strip)
        .filter(field -> field.startsWith(name))
        .map(field -> field.substring(name.length()).strip())
        .findFirst();
  }

  private static Optional<Span> single(MarkedText marked, MarkedText.Kind kind, int number) {
    List<Span> spans = marked.spans(kind, number);
    if (spans.size() > 1) {
      throw new IllegalArgumentException("quote " + number + " has " + kind + " marked twice");
    }
    return spans.stream().findFirst();
  }
}
