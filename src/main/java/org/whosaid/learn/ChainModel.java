package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): how probable each
 * label is at each place of a chain, all its places considered.
 *
 * <pre>
 * "   We     won    ,      "  said  Ann     Lee
 * -   B-said I-said I-said -  B-cue B-who   I-who
 * </pre>
 *
 * <p>Immutable and safe for many threads.
 */
public final class ChainModel {

  private final ChainLabels labels;
  private final SparseRows places;
  private final SparseRows joints;

  ChainModel(ChainLabels labels, SparseRows places, SparseRows joints) {
    this.labels = labels;
    this.places = places;
    this.joints = joints;
  }

  /** The number of features that have weights. */
  public int size() {
    return places.size() + joints.size();
  }

  /** The probability of label {@code l} at place {@code i}, at {@code i * labels + l}. */
  public float[] probabilities(ChainFeatures features) {
    int length = features.size();
    ChainLattice lattice = new ChainLattice(labels);
    lattice.reset(length);
    int[] array = features.array();
    for (int at = 0; at < length; at++) {
      int middle = features.placeEnd(at);
      places.addTo(lattice.places(), at * labels.count(), array, features.placeBegin(at), middle);
      int joint = at * labels.pairs().length;
      joints.addTo(lattice.joints(), joint, array, middle, features.jointEnd(at));
    }
    lattice.run();
    float[] probabilities = new float[length * labels.count()];
    for (int at = 0; at < length; at++) {
      for (int label = 0; label < labels.count(); label++) {
        probabilities[at * labels.count() + label] = lattice.probability(at, label);
      }
    }
    return probabilities;
  }

  /** Writes the weights into a section of a {@link ModelFile}. */
  public void write(DataOutputStream out) throws IOException {
    places.write(out);
    joints.write(out);
  }

  /** Reads what {@link #write} wrote; the same to the last bit. */
  public static ChainModel read(DataInputStream in, ChainLabels labels) throws IOException {
    SparseRows places = SparseRows.read(in);
    return new ChainModel(labels, places, SparseRows.read(in));
  }
}
