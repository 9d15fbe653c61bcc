package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.text.Span;

class GoldCorpusTest {

  private static final String TEXT = "\"We won,\" said Ann Lee. Critics disagreed.";

  @TempDir private Path folder;

  @Test
  void articlesComeSortedByNameWithTheirSpeakers() throws IOException {
    new GoldFolder(folder)
        .text("won", TEXT)
        .text("lost", "We lost.")
        .annotations("lost_a.ann")
        .annotations(
            "won_a.ann",
            "T1\tContent 0 9\t\"We won,\"",
            "T2\tCue 10 14\tsaid",
            "T3\tSource 15 22\tAnn Lee",
            "E1\tSource:T3 Cue:T2 Content:T1 Attribution:T9")
        .speakers(
            "won",
            "{\"entities\": [{\"id\": \"a\", \"name\": \"Ann Lee\", \"kind\": \"person\","
                + " \"aliases\": [\"Lee\"]}], \"speakers\": {\"E1\": \"a\"}}");

    GoldCorpus corpus = GoldCorpus.read(folder);

    assertThat(corpus.articles()).extracting(GoldArticle::name).containsExactly("lost", "won");
    GoldRelation relation = corpus.articles().get(1).relations().get(0);
    assertThat(relation.source()).containsExactly(new Span(15, 22));
    assertThat(relation.cue()).containsExactly(new Span(10, 14));
    assertThat(relation.content()).containsExactly(new Span(0, 9));
    assertThat(relation.speaker())
        .contains(new GoldSpeaker("a", GoldKind.PERSON, "Ann Lee", List.of("Lee")));
  }

  @Test
  void theFirstOfSeveralAnnotationsCountsAndSecondPartsBelongToTheirRole() throws IOException {
    new GoldFolder(folder)
        .text("won", TEXT)
        .annotations("won_b.ann", "T1\tContent 24 31\tCritics", "E1\tContent:T1")
        .annotations(
            "won_a.ann",
            "T1\tContent 4 8;1 3\tWe won",
            "T2\tContent 24 31\tCritics",
            "#1\tAnnotatorNotes T2\tE1 is odd",
            "E1\tContent2:T1 Content:T2",
            "E2\tSource:T2");

    List<GoldRelation> relations = GoldCorpus.read(folder).articles().get(0).relations();

    assertThat(relations).hasSize(1);
    assertThat(relations.get(0).content())
        .containsExactly(new Span(1, 3), new Span(4, 8), new Span(24, 31));
    assertThat(relations.get(0).source()).isEmpty();
    assertThat(relations.get(0).isTold()).isFalse();
  }

  @Test
  void articlesWithoutAnnotationsAreLeftOut() throws IOException {
    new GoldFolder(folder).text("won", TEXT).annotations("wonder_a.ann");
    assertThat(GoldCorpus.read(folder).articles()).isEmpty();
  }

  @Test
  void aFolderThatIsNoCorpusIsNamedInTheError() {
    assertThatThrownBy(() -> GoldCorpus.read(folder.resolve("nowhere")))
        .hasMessageContaining("nowhere")
        .hasMessageContaining("not a folder of .txt files");
  }

  @Test
  void anUnknownKindOfSpeakerIsNamedInTheError() throws IOException {
    new GoldFolder(folder)
        .text("won", TEXT)
        .annotations("won_a.ann")
        .speakers("won", "{\"entities\": [{\"id\": \"a\", \"kind\": \"robot\"}]}");
    assertThatThrownBy(() -> GoldCorpus.read(folder)).hasMessageContaining("\"robot\"");
  }
}
