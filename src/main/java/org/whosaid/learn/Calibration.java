package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Turns a score into the probability that the answer is right, as it was seen on answers that were
 * not used for fitting: isotonic regression by pooling of adjacent violators (Zadrozny and Elkan
 * 2002), linear between the middles of the pools.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Calibration {

  /** Smallest number of answers in a pool, so that no probability rests on a handful. */
  private static final int SMALLEST_POOL = 25;

  private final float[] scores;
  private final float[] probabilities;

  private Calibration(float[] scores, float[] probabilities) {
    this.scores = scores;
    this.probabilities = probabilities;
  }

  /**
   * An answer whose truth is known.
   *
   * @param score the score it was given with
   * @param right whether it was right
   */
  public record Answer(double score, boolean right) {}

  /** Answers with about one score. */
  private record Pool(double scoreSum, int right, int size) {

    double rate() {
      return (right + 0.5) / (size + 1.0);
    }

    Pool with(Pool other) {
      return new Pool(scoreSum + other.scoreSum, right + other.right, size + other.size);
    }
  }

  /** Scores taken as they are. */
  public static Calibration none() {
    return new Calibration(new float[0], new float[0]);
  }

  /** Fits answers; too few of them are taken as they are. */
  public static Calibration fit(List<Answer> answers) {
    if (answers.size() < 2 * SMALLEST_POOL) {
      return none();
    }
    Deque<Pool> pools = new ArrayDeque<>();
    for (Pool pool : pools(answers)) {
      Pool last = pool;
      while (!pools.isEmpty() && pools.getLast().rate() >= last.rate()) {
        last = pools.removeLast().with(last);
      }
      pools.addLast(last);
    }
    float[] scores = new float[pools.size()];
    float[] probabilities = new float[pools.size()];
    int i = 0;
    for (Pool pool : pools) {
      scores[i] = (float) (pool.scoreSum() / pool.size());
      probabilities[i++] = (float) pool.rate();
    }
    return new Calibration(scores, probabilities);
  }

  private static List<Pool> pools(List<Answer> answers) {
    List<Answer> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparingDouble(Answer::score));
    List<Pool> pools = new ArrayList<>();
    Pool pool = new Pool(0, 0, 0);
    for (Answer answer : sorted) {
      pool = pool.with(new Pool(answer.score(), answer.right() ? 1 : 0, 1));
      if (pool.size() == SMALLEST_POOL) {
        pools.add(pool);
        pool = new Pool(0, 0, 0);
      }
    }
    if (pool.size() > 0) {
      pools.add(pools.remove(pools.size() - 1).with(pool));
    }
    return pools;
  }

  /** The probability that an answer given with {@code score} is right. */
  public double of(double score) {
    int count = scores.length;
    if (count == 0) {
      return Math.max(0, Math.min(1, score));
    }
    if (score <= scores[0]) {
      return probabilities[0];
    }
    for (int i = 1; i < count; i++) {
      if (score <= scores[i]) {
        double share = (score - scores[i - 1]) / (scores[i] - scores[i - 1]);
        return probabilities[i - 1] + share * (probabilities[i] - probabilities[i - 1]);
      }
    }
    return probabilities[count - 1];
  }

  /** Writes the curve into a section of a {@link ModelFile}. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(scores.length);
    for (int i = 0; i < scores.length; i++) {
      out.writeFloat(scores[i]);
      out.writeFloat(probabilities[i]);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Calibration read(DataInputStream in) throws IOException {
    int count = in.readInt();
    float[] scores = new float[count];
    float[] probabilities = new float[count];
    for (int i = 0; i < count; i++) {
      scores[i] = in.readFloat();
      probabilities[i] = in.readFloat();
    }
    return new Calibration(scores, probabilities);
  }
}
