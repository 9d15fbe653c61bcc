package org.whosaid.train.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.corpus.GoldKind;
import org.whosaid.corpus.GoldRelation;
import org.whosaid.corpus.GoldSpeaker;
import org.whosaid.text.Span;

class ArticleRewriterTest {

  private static final GoldSpeaker LEE =
      new GoldSpeaker("a", GoldKind.PERSON, "Maria Lee", List.of("Lee"));

  @Test
  void curlyMarksBecomeStraight() {
    assertThat(print(HouseStyle.STRAIGHT, "“It’s ‘over’,” she said."))
        .isEqualTo("\"It's 'over',\" she said.");
  }

  @Test
  void doubleMarksBecomeSingleAndThoseWithinDouble() {
    assertThat(print(HouseStyle.SINGLE, "“It’s ‘over’,” she said."))
        .isEqualTo("'It's \"over\",' she said.");
  }

  @Test
  void paragraphsRunTogetherBehindTheHeadline() {
    assertThat(print(HouseStyle.JOINED, "Head\n\nA.\n\nB.\n\nC.\n\nD.\n"))
        .isEqualTo("Head\n\nA. B. C.\n\nD. ");
  }

  @Test
  void aParagraphIsSplitBehindSentencesAndQuotationsButNotWithinThem() {
    assertThat(
            print(
                HouseStyle.SPLIT, "Mr. Lee left. “We won. It is over,” said Lee. “Go home. Now.”"))
        .isEqualTo("Mr. Lee left.\n\n“We won. It is over,” said Lee.\n\n“Go home. Now.”");
  }

  @Test
  void aTagIsLeftOutWhereTheSameSpeakerSpokeJustBefore() {
    String text = "“We won,” Lee said.\n\n“It is late,” she said. “Go home.”\n\n“Now,” she said.";
    GoldArticle printed = printed(HouseStyle.UNTAGGED, gold(text));
    assertThat(printed.text()).isEqualTo("“We won,” Lee said.\n\n“It is late. Go home.”\n\n“Now.”");
    assertThat(words(printed, 1)).containsExactly("“It is late. Go home.”");
    assertThat(printed.relations().get(1).source()).isEmpty();
    assertThat(printed.relations().get(1).cue()).isEmpty();
    assertThat(words(printed, 2)).containsExactly("“Now.”");
  }

  @Test
  void peopleGetOtherNamesInTextAndAnswers() {
    GoldArticle printed =
        printed(HouseStyle.RENAMED, gold("Maria Lee is here. “We won,” Lee said."));
    String name = printed.relations().get(0).speaker().orElseThrow().name();
    assertThat(name).doesNotContain("Maria").doesNotContain("Lee");
    assertThat(printed.text()).startsWith(name + " is here.").endsWith(" said.");
    assertThat(words(printed, 0)).containsExactly("“We won,”");
    assertThat(printed.relations().get(0).source().get(0).in(printed.text()))
        .isEqualTo(name.substring(name.indexOf(' ') + 1));
  }

  @Test
  void surnamesGetTitles() {
    assertThat(
            print(
                HouseStyle.TITLED,
                "Maria Lee met President Paul Ryan. “No,” Lee told Ryan. President Ryan left."))
        .isEqualTo(
            "Maria Lee met President Paul Ryan. “No,” Ms Lee told Mr Ryan. President Ryan left.");
  }

  @Test
  void theSameSeedPrintsTheSame() {
    String text = "Head\n\n“We won,” Lee said. “It’s over.”\n\n“Go,” she said.\n\nMaria Lee left.";
    int changed = 0;
    for (int i = 0; i < 30; i++) {
      GoldArticle article = new GoldArticle("a" + i, text, gold(text).relations());
      GoldArticle printed = new ArticleRewriter(7).rewrite(article);
      assertThat(new ArticleRewriter(7).rewrite(article)).isEqualTo(printed);
      changed += printed.text().equals(text) ? 0 : 1;
    }
    assertThat(changed).isGreaterThan(20);
  }

  private static String print(HouseStyle style, String text) {
    return printed(style, new GoldArticle("a", text, List.of())).text();
  }

  private static GoldArticle printed(HouseStyle style, GoldArticle article) {
    return style.print(article, new Random(3));
  }

  private static List<String> words(GoldArticle article, int relation) {
    return article.relations().get(relation).content().stream()
        .map(span -> span.in(article.text()))
        .toList();
  }

  /** Each quotation with its tag, {@code NAME said}, all by Lee. */
  private static GoldArticle gold(String text) {
    List<GoldRelation> relations = new ArrayList<>();
    int from = 0;
    for (int cue = text.indexOf("said"); cue >= 0; cue = text.indexOf("said", from)) {
      int open = text.lastIndexOf('“', cue);
      int close = text.indexOf('”', open) + 1;
      List<Span> content = new ArrayList<>(List.of(new Span(open, close)));
      from = cue + 4;
      if (text.startsWith(". “", from)) {
        content.add(new Span(from + 2, text.indexOf('”', from) + 1));
      }
      relations.add(
          new GoldRelation(
              "E" + cue,
              List.of(new Span(close + 1, cue - 1)),
              List.of(new Span(cue, cue + 4)),
              content,
              Optional.of(LEE)));
    }
    return new GoldArticle("a", text, relations);
  }
}
