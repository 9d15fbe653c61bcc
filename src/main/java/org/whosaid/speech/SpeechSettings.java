package org.whosaid.speech;

/**
 * How a speech model is learned.
 *
 * @param seed of every random choice
 * @param folds parts of the documents that are left out in turn
 * @param runs how often chains and choices of content are learned, to be averaged
 * @param chainEpochs see {@link org.whosaid.learn.ChainSettings}
 * @param chainRate see there
 * @param chainDropout see there
 * @param chainBits see there
 * @param chainPrune see there
 * @param rankerEpochs see {@link org.whosaid.learn.RankerSettings}
 * @param rankerRate see there
 * @param rankerDropout see there
 * @param rankerPrune see there
 */
public record SpeechSettings(
    long seed,
    int folds,
    int runs,
    int chainEpochs,
    double chainRate,
    double chainDropout,
    int chainBits,
    double chainPrune,
    int rankerEpochs,
    double rankerRate,
    double rankerDropout,
    double rankerPrune) {

  /** The settings the bundled model is learned with. */
  public static SpeechSettings standard() {
    return new SpeechSettings(18, 4, 6, 4, 0.05, 0.7, 20, 0.016, 6, 0.05, 0.35, 0.02);
  }
}
