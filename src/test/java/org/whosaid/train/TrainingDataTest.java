package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.quote.Act;
import org.whosaid.text.Article;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.TokenColumns;

class TrainingDataTest {

  @TempDir private Path folder;

  private void corpus(String name) throws IOException {
    Files.createDirectories(folder.resolve(name).resolve("text"));
    Files.createDirectories(folder.resolve(name).resolve("attributions"));
  }

  @Test
  void foldersNamedTrainAreLearnedFromAndFoldersNamedDevMeasured() throws IOException {
    corpus("b/train");
    corpus("a/train");
    corpus("a/dev");
    corpus("seed");
    CorpusFolders folders = CorpusFolders.in(List.of(folder));
    assertThat(folders.train())
        .containsExactly(folder.resolve("a/train"), folder.resolve("b/train"));
    assertThat(folders.dev()).containsExactly(folder.resolve("a/dev"));
    assertThat(CorpusFolders.in(List.of(folder.resolve("seed"))).train())
        .containsExactly(folder.resolve("seed"));
  }

  @Test
  void aFolderWithNothingToLearnFromIsRefused() {
    assertThatThrownBy(() -> CorpusFolders.in(List.of(folder)))
        .hasMessageContaining("no corpus to learn from");
  }

  @Test
  void cuesTellTheirActAsFarAsTheTableDoes() throws IOException {
    Path table = folder.resolve("cue-acts.tsv");
    Files.writeString(
        table, "# cue\tact\tcount\nruled\tdecree\t9\nin\tmixed\t4\nit's clear to\tattitude\t2\n");
    CueActs acts = CueActs.read(table);
    assertThat(acts.of("Ruled")).contains(Act.DECISION);
    assertThat(acts.of("it’s  clear to")).contains(Act.ATTITUDE);
    assertThat(acts.of("in")).isEmpty();
    assertThat(CueActs.read(folder.resolve("none.tsv")).isEmpty()).isTrue();
  }

  @Test
  void eachItemIsLeftOutOnce() {
    Folds folds = new Folds(2);
    assertThat(folds.others(List.of("a", "b", "c"), 0)).containsExactly("b");
    assertThat(folds.others(List.of("a", "b", "c"), 1)).containsExactly("a", "c");
    assertThat(folds.holds(1, 3)).isTrue();
    assertThatThrownBy(() -> new Folds(1)).hasMessageContaining("folds 1");
  }

  @Test
  void aCopyFallsIntoTheFoldOfItsOriginal() {
    Folds folds = new Folds(4);
    List<TrainingArticle> articles = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      GoldArticle gold = new GoldArticle("a" + i, "“We won.”", List.of());
      articles.add(
          new TrainingArticle(gold, empty(gold.article()), CueActs.beside(List.of()), false));
    }

    List<TrainingArticle> all =
        new Rewrites(1, (article, copy) -> empty(copy), folds).with(articles);

    assertThat(all).hasSizeGreaterThan(12).startsWith(articles.toArray(TrainingArticle[]::new));
    Set<String> copied = new HashSet<>();
    for (int i = 10; i < all.size(); i++) {
      String name = all.get(i).gold().name();
      assertThat(copied.add(name)).isTrue();
      assertThat(folds.of(i)).isEqualTo(folds.of(Integer.parseInt(name.substring(1))));
    }
    assertThat(all.subList(10, all.size())).anyMatch(copy -> !copy.gold().text().contains("“"));
  }

  private static Document empty(Article article) {
    TokenColumns none =
        new TokenColumns(
            new int[0],
            new int[0],
            new String[0],
            new String[0],
            new String[0],
            new String[0],
            new NameType[0],
            new short[0],
            new int[0],
            new String[0]);
    return new Document(article, List.of(), List.of(), none);
  }

  @Test
  void aCardTellsDataSizeChecksumAndFigures() {
    ModelCard card =
        new ModelCard(
            "attribution",
            "Tells who says what.",
            List.of("small/train: 3 articles"),
            Map.of("folds", "4"),
            1234,
            "00ff00ff",
            "quoted        p 1.0\n",
            "2026-11-25");
    assertThat(card.markdown())
        .startsWith("# Model card: attribution\n")
        .contains("`attribution.model`, 1234 bytes, CRC-32 00ff00ff")
        .contains("- small/train: 3 articles")
        .contains("quoted        p 1.0")
        .contains("2026-11-25")
        .contains("## Limits");
  }
}
