package org.whosaid.speech;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.learn.ChainFeatures;
import org.whosaid.learn.ChainModel;
import org.whosaid.learn.ModelFile;
import org.whosaid.learn.PairRanker;
import org.whosaid.learn.Ranker;

/**
 * Everything that is learned about speech: the words that are cues, the chains over an article's
 * tokens, and who chooses sources, contents and acts. Immutable.
 */
record SpeechModel(
    CueClasses classes,
    List<ChainModel> chains,
    Ranker sources,
    PairRanker contents,
    Ranker acts,
    Ranker quotations) {

  SpeechModel {
    chains = List.copyOf(chains);
    if (chains.isEmpty()) {
      throw new IllegalArgumentException("a speech model needs at least one chain");
    }
  }

  /** The mean of the chains' probabilities. */
  static Marginals marginals(List<ChainModel> chains, ChainFeatures features) {
    float[] sum = chains.get(0).probabilities(features);
    for (int i = 1; i < chains.size(); i++) {
      float[] other = chains.get(i).probabilities(features);
      for (int j = 0; j < sum.length; j++) {
        sum[j] += other[j];
      }
    }
    if (chains.size() > 1) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] /= chains.size();
      }
    }
    return new Marginals(sum);
  }

  void writeTo(ModelFile.Writer writer) {
    writer.section("cues", classes::write);
    writer.section("chains", this::writeChains);
    writer.section("sources", sources::write);
    writer.section("contents", contents::write);
    writer.section("acts", acts::write);
    writer.section("quotations", quotations::write);
  }

  private void writeChains(DataOutputStream out) throws IOException {
    out.writeByte(chains.size());
    for (ChainModel chain : chains) {
      chain.write(out);
    }
  }

  static SpeechModel read(ModelFile file) {
    try {
      List<ChainModel> chains = new ArrayList<>();
      DataInputStream in = file.section("chains");
      int count = in.readUnsignedByte();
      for (int i = 0; i < count; i++) {
        chains.add(ChainModel.read(in, SpeechLabels.STRUCTURE));
      }
      return new SpeechModel(
          CueClasses.read(file.section("cues")),
          chains,
          Ranker.read(file.section("sources")),
          PairRanker.read(file.section("contents")),
          Ranker.read(file.section("acts")),
          Ranker.read(file.section("quotations")));
    } catch (IOException e) {
      throw new UncheckedIOException(file.name() + ": " + e.getMessage(), e);
    }
  }
}
