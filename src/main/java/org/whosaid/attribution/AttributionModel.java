package org.whosaid.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.whosaid.learn.Calibration;
import org.whosaid.learn.ModelFile;
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
  private final Calibration named;
  private final Calibration nobody;

  AttributionModel(Ranker ranker, CueRates rates, Calibration named, Calibration nobody) {
    this.ranker = ranker;
    this.rates = rates;
    this.named = named;
    this.nobody = nobody;
  }

  /** This model with probabilities corrected. */
  AttributionModel calibrated(Calibration named, Calibration nobody) {
    return new AttributionModel(ranker, rates, named, nobody);
  }

  /** Reads {@code attribution.model}. */
  public static AttributionModel load(ModelFolder folder) {
    ModelFile file = folder.read(KIND);
    try {
      return new AttributionModel(
          Ranker.read(file.section("ranker")),
          CueRates.read(file.section("cues")),
          Calibration.read(file.section("named")),
          Calibration.read(file.section("nobody")));
    } catch (IOException e) {
      throw new UncheckedIOException(file.name() + ": " + e.getMessage(), e);
    }
  }

  /** The model as a file, to be given the properties of its birth and written. */
  public ModelFile.Writer writer() {
    return ModelFile.write(KIND)
        .section("ranker", ranker::write)
        .section("cues", rates::write)
        .section("named", named::write)
        .section("nobody", nobody::write);
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

  /** The probability that a verdict is right. */
  double confidence(Verdict verdict) {
    return (verdict.entity() >= 0 ? named : nobody).of(verdict.score());
  }
}
