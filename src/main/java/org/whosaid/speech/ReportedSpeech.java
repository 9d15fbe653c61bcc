package org.whosaid.speech;

import java.util.List;
import java.util.Optional;
import org.whosaid.parse.PlainText;
import org.whosaid.quote.Act;
import org.whosaid.quote.QuoteType;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * Something that is reported as said, before it is known who says it.
 *
 * <p>In {@code She called the plan "a disaster", he said.} the content is {@code She called the
 * plan "a disaster"}, its verbatim part {@code a disaster}, the cue {@code said}, the source {@code
 * he}.
 *
 * @param content all that is said, in order, never empty, in UTF-16 code units
 * @param verbatim the parts within quotation marks, in order, without their marks
 * @param cue the words that report it, if there are any
 * @param source the words that name who says it, as far as syntax and place tell; attribution
 *     decides
 * @param act what kind of thing is reported
 * @param probability that this is reported speech at all, from 0 to 1
 */
public record ReportedSpeech(
    List<Span> content,
    List<Span> verbatim,
    Optional<Cue> cue,
    Optional<TokenRange> source,
    Act act,
    double probability) {

  public ReportedSpeech {
    content = List.copyOf(content);
    verbatim = List.copyOf(verbatim);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("reported speech without content");
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability " + probability + " must be between 0 and 1");
    }
  }

  /** The words that name who says something, all of them, in order of place. */
  public static List<TokenRange> sources(List<ReportedSpeech> speech) {
    return speech.stream().flatMap(s -> s.source().stream()).sorted().distinct().toList();
  }

  /** The stretch from the beginning of the first content span to the end of the last. */
  public Span hull() {
    return content.get(0).hull(content.get(content.size() - 1));
  }

  /**
   * How much of the content is verbatim.
   *
   * @param text the text that the spans point into
   * @return direct if no letter or digit stands outside the verbatim parts
   */
  public QuoteType type(String text) {
    if (verbatim.isEmpty()) {
      return QuoteType.INDIRECT;
    }
    int next = 0;
    for (Span span : content) {
      int from = span.begin();
      while (next < verbatim.size() && verbatim.get(next).begin() < span.end()) {
        if (PlainText.hasWord(text, from, verbatim.get(next).begin())) {
          return QuoteType.MIXED;
        }
        from = Math.max(from, verbatim.get(next).end());
        next++;
      }
      if (PlainText.hasWord(text, from, span.end())) {
        return QuoteType.MIXED;
      }
    }
    return QuoteType.DIRECT;
  }
}
