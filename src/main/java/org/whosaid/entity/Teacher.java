package org.whosaid.entity;

import java.util.List;
import org.whosaid.learn.Ranker;

/**
 * Decides, for each mention that is not plain, which candidate it stands for. In use that is the
 * model's guess; in training, what the annotators said.
 */
interface Teacher {

  /**
   * The probability of each candidate and, last, of nobody among them.
   *
   * @param draft number of the mention
   * @param figures the candidates
   * @param features of each candidate and, last, of nobody
   */
  float[] judge(int draft, List<Figure> figures, List<int[]> features);

  /** Told of each mention whom it was taken for in the end. */
  void settled(int draft, Figure figure);

  /** A teacher that asks the model. */
  static Teacher model(Ranker ranker) {
    return new Teacher() {
      @Override
      public float[] judge(int draft, List<Figure> figures, List<int[]> features) {
        return ranker.probabilities(features);
      }

      @Override
      public void settled(int draft, Figure figure) {}
    };
  }
}
