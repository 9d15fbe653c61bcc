package org.whosaid.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whosaid.text.NameType;

/** A model learned in no time from a few sentences, for tests that do not need a good one. */
final class SmallModel {

  private static final List<String> SENTENCES =
      List.of(
          "Ann/NNP/P/2 Lee/NNP/P/3 said/VBD/-/0 so/RB/-/3 ././-/3",
          "Mr./NNP/-/2 Lee/NNP/P/3 left/VBD/-/0 London/NNP/L/3 ././-/3",
          "the/DT/-/2 mayor/NN/-/3 told/VBD/-/0 Reuters/NNP/O/3 ././-/3",
          "We/PRP/-/2 won/VBD/-/0 ,/,/-/2 she/PRP/-/5 said/VBD/-/2 ././-/2");

  private SmallModel() {}

  static LinguisticModel model() {
    WordClusters clusters = WordClusters.of(Map.of("ann", 1, "lee", 1, "london", 2));
    List<TaughtSentence> sentences = new ArrayList<>();
    for (int copy = 0; copy < 10; copy++) {
      SENTENCES.forEach(sentence -> sentences.add(sentence(sentence)));
    }
    return new LinguisticModel(
        clusters,
        TaggerTrainer.train(sentences, clusters, 1),
        NameTrainer.train(sentences, clusters, 1),
        ParserTrainer.train(sentences, clusters, 1, 0.5));
  }

  private static TaughtSentence sentence(String words) {
    List<TaughtWord> taught = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      int head = Integer.parseInt(parts[3]) - 1;
      int relation = head == TaughtWord.ROOT ? Relations.ROOT : Relations.DEP;
      taught.add(new TaughtWord(parts[0], Tags.of(parts[1]), name(parts[2]), head, relation));
    }
    return new TaughtSentence(taught);
  }

  private static NameType name(String letter) {
    return switch (letter) {
      case "P" -> NameType.PERSON;
      case "O" -> NameType.ORGANIZATION;
      case "L" -> NameType.LOCATION;
      default -> NameType.NONE;
    };
  }
}
