package org.whosaid.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.whosaid.learn.ChainModel;
import org.whosaid.learn.ModelFile;
import org.whosaid.learn.ModelFileWriter;
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

  void writeTo(ModelFileWriter writer) {
    writer.section("cues", classes::write);
    writer.section("chain", chain::write);
    writer.section("sources", sources::write);
    writer.section("contents", contents::write);
    writer.section("acts", acts::write);
    writer.section("quotations", quotations::write);
  }

  static SpeechModel read(ModelFile file) {
    try {
      return new SpeechModel(
          CueClasses.read(file.section("cues")),
          ChainModel.read(file.section("chain"), SpeechLabels.STRUCTURE),
          Ranker.read(file.section("sources")),
          PairRanker.read(file.section("contents")),
          Ranker.read(file.section("acts")),
          Ranker.read(file.section("quotations")));
    } catch (IOException e) {
      throw new UncheckedIOException(file.name() + ": " + e.getMessage(), e);
    }
  }
}
