package org.whosaid.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.whosaid.learn.ModelFile;
import org.whosaid.learn.ModelFileWriter;
import org.whosaid.learn.ModelFolder;
import org.whosaid.learn.Ranker;

/**
 * What was learned about who says something: the ranker's weights, the cue rates, and how far the
 * probabilities can be trusted. Immutable and safe for many threads.
 */
public final class AttributionModel {

  private static final String KIND = "attribution";

  private final Ranker ranker;
  private final CueRates rates;
  private final Confidence confidence;

  AttributionModel(Ranker ranker, CueRates rates, Confidence confidence) {
    this.ranker = ranker;
    this.rates = rates;
    this.confidence = confidence;
  }

  /** This model with probabilities corrected. */
  AttributionModel calibrated(Confidence corrected) {
    return new AttributionModel(ranker, rates, corrected);
  }

  /** Reads {@code attribution.model}. */
  public static AttributionModel load(ModelFolder folder) {
    ModelFile file = folder.read(KIND);
    try {
      return new AttributionModel(
          Ranker.read(file.section("ranker")),
          CueRates.read(file.section("cues")),
          Confidence.read(file.section("confidence")));
    } catch (IOException e) {
      throw new UncheckedIOException(file.name() + ": " + e.getMessage(), e);
    }
  }

  /** The model as a file, to be given the properties of its birth and written. */
  public ModelFileWriter writer() {
    return ModelFile.write(KIND)
        .section("ranker", ranker::write)
        .section("cues", rates::write)
        .section("confidence", confidence::write);
  }

  /** The number of weights. */
  public int size() {
    return ranker.size();
  }

  Ranker ranker() {
    return ranker;
  }

  CueRates rates() {
    return rates;
  }

  Confidence confidence() {
    return confidence;
  }
}
