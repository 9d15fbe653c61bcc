package org.whosaid.train;

import org.whosaid.attribution.AttributionLearner;
import org.whosaid.learn.RankerSettings;
import org.whosaid.speech.SpeechSettings;

/**
 * How the models are trained.
 *
 * @param speech see {@link SpeechSettings}
 * @param entity how the choice among entities is trained
 * @param attribution how the choice among speakers is trained
 * @param folds the parts that are left out in turn
 * @param seed decides how copies of articles are printed
 */
record TrainingSettings(
    SpeechSettings speech,
    RankerSettings entity,
    RankerSettings attribution,
    Folds folds,
    long seed) {

  /** The settings of the bundled models. */
  static TrainingSettings standard() {
    return new TrainingSettings(
        SpeechSettings.standard(),
        new RankerSettings(1, 10, 0.1, 0.3, 0.0001, 20, 0.01),
        AttributionLearner.standardSettings(17),
        new Folds(4),
        17);
  }
}
