package org.whosaid.speech;

import java.util.List;
import org.whosaid.learn.ModelFolder;
import org.whosaid.text.Document;

/**
 * Finds what is said in a document: direct, indirect and mixed.
 *
 * <p>In {@code "We won," said Ann Lee. She expects a party.} there are {@code We won,} with its cue
 * {@code said} and its source {@code Ann Lee}, and {@code a party}. A quotation by marks of which
 * it finds no source is there too, with the probability that it is anybody's words at all.
 * Immutable and safe for many threads.
 */
public final class SpeechFinder {

  /** The number of tokens that the chain reads at once, more than any news article has. */
  private static final int PIECE = 16_000;

  private final SpeechModel model;

  SpeechFinder(SpeechModel model) {
    this.model = model;
  }

  /** Reads the model {@code speech}. */
  public static SpeechFinder load(ModelFolder models) {
    return new SpeechFinder(SpeechModel.read(models.read("speech")));
  }

  /** What is said in {@code document}, in order of place. */
  public List<ReportedSpeech> find(Document document) {
    if (document.size() == 0) {
      return List.of();
    }
    DocumentView view = new DocumentView(document, model.classes());
    Marginals marginals = new Marginals(labels(view));
    SpeechReader reader = new SpeechReader(view, marginals, model.acts(), model.quotations());
    return reader.read(reader.proposals(model.sources(), model.contents()));
  }

  /** The probabilities of the labels; an enormous article is read in pieces, to spare memory. */
  private float[] labels(DocumentView view) {
    if (view.size <= PIECE) {
      return model.chain().probabilities(TokenFeatures.of(view));
    }
    float[] labels = new float[view.size * SpeechLabels.COUNT];
    for (int from = 0; from < view.size; from += PIECE) {
      int end = Math.min(view.size, from + PIECE);
      float[] piece = model.chain().probabilities(TokenFeatures.of(view, from, end));
      System.arraycopy(piece, 0, labels, from * SpeechLabels.COUNT, piece.length);
    }
    return labels;
  }
}
