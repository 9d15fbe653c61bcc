package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.entity.Entities;
import org.whosaid.entity.SpokenWords;
import org.whosaid.learn.ModelFolder;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.text.Document;
import org.whosaid.text.ParagraphKind;

/**
 * Tells who says each speech of a document.
 *
 * <p>In {@code Ann Lee smiled. "We won," she said, "and the critics lost."} the candidates are
 * {@code Ann Lee} and {@code she}; the choice is {@code she}, who is Ann Lee. Quotations that are
 * nobody's speech are dropped. Immutable and safe for many threads; takes time linear in the
 * article. After O'Keefe et al. 2012 and the two-step attribution of Muzny et al. 2017, with one
 * log-linear choice in place of both steps.
 */
public final class Attributor {

  /** From this probability on, that it is no speech, a quotation is dropped. */
  private static final double QUOTATION_DROPPED = 0.6;

  /** The same for a paragraph that is all quotation. */
  private static final double PARAGRAPH_DROPPED = 0.95;

  /** The same for words without quotation marks, of which the search for speech is surer. */
  private static final double REPORT_DROPPED = 0.7;

  private final AttributionModel model;

  Attributor(AttributionModel model) {
    this.model = model;
  }

  /** Reads the model {@code attribution}. */
  public static Attributor load(ModelFolder models) {
    return new Attributor(AttributionModel.load(models));
  }

  /** An attributor that uses {@code model}. */
  public static Attributor of(AttributionModel model) {
    return new Attributor(model);
  }

  /** What the search for entities should know of the speeches: their sources and what they say. */
  public static List<SpokenWords> spokenWords(Document document, List<ReportedSpeech> speeches) {
    List<SpokenWords> words = new ArrayList<>();
    for (ReportedSpeech speech : speeches) {
      if (speech.source().isPresent()) {
        words.add(
            new SpokenWords(
                speech.source().get(), speech.content().stream().map(document::tokens).toList()));
      }
    }
    return words;
  }

  /** Who says each speech, in the order of the speeches, without those that are nobody's. */
  public List<Attribution> attribute(
      Document document, List<ReportedSpeech> speeches, Entities entities) {
    Scene scene = new Scene(document, speeches, entities, model.rates());
    Features features = new Features(scene);
    Evidence evidence = new Evidence(scene, features, model.ranker());
    AttributionMaker maker = new AttributionMaker(scene, model.confidence(), evidence);
    return verdicts(scene, features).stream().map(maker::make).toList();
  }

  /** The decisions about all speeches that are somebody's. */
  List<Verdict> verdicts(Scene scene, Features features) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < scene.speeches.size(); i++) {
      Ballot ballot = Ballot.of(scene, features, model.ranker(), i);
      if (isSpeech(scene, scene.speeches.get(i), ballot)) {
        verdicts.add(Verdict.of(scene, ballot));
      }
    }
    return verdicts;
  }

  /**
   * Whether a speech is kept. A paragraph that is all quotation is hardly ever anything but
   * somebody's words; a heading between paragraphs reports nothing but what it quotes.
   */
  private static boolean isSpeech(Scene scene, SpeechView speech, Ballot ballot) {
    if (speech.isVerbatim()) {
      boolean paragraph = speech.isQuotedParagraph();
      return ballot.noSpeech() < (paragraph ? PARAGRAPH_DROPPED : QUOTATION_DROPPED);
    }
    ParagraphKind kind = scene.document.paragraphs().get(speech.firstParagraph).kind();
    return kind != ParagraphKind.SECTION_HEAD && ballot.noSpeech() < REPORT_DROPPED;
  }
}
