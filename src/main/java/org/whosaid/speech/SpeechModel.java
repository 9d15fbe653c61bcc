package org.whosaid.speech;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.whosaid.learn.ChainModel;
import org.whosaid.learn.ModelFile;
import org.whosaid.learn.ModelFormatException;
import org.whosaid.learn.PairRanker;
import org.whosaid.learn.Ranker;

/**
 * Everything that is learned about speech: the words that are cues, the chain over an article's
 * tokens, and who chooses sources, contents and acts. Immutable.
 */
record SpeechModel(
    CueClasses classes,
    ChainModel chain,
    Ranker sources,
    PairRanker contents,
    Ranker acts,
    Ranker quotations) {

  void writeTo(ModelFile.Writer writer) {
    writer.section("cues", classes::write);
    writer.section("chains", this::writeChains);
    writer.section("sources", sources::write);
    writer.section("contents", contents::write);
    writer.section("acts", acts::write);
    writer.section("quotations", quotations::write);
  }

  /** One chain: the format has room for more. */
  private void writeChains(DataOutputStream out) throws IOException {
    out.writeByte(1);
    chain.write(out);
  }

  static SpeechModel read(ModelFile file) {
    try {
      DataInputStream chains = file.section("chains");
      int count = chains.readUnsignedByte();
      if (count != 1) {
        throw new ModelFormatException(
            file.name() + ": " + count + " chains, this version reads 1");
      }
      return new SpeechModel(
          CueClasses.read(file.section("cues")),
          ChainModel.read(chains, SpeechLabels.STRUCTURE),
          Ranker.read(file.section("sources")),
          PairRanker.read(file.section("contents")),
          Ranker.read(file.section("acts")),
          Ranker.read(file.section("quotations")));
    } catch (IOException e) {
      throw new UncheckedIOException(file.name() + ": " + e.getMessage(), e);
    }
  }
}
