package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.corpus.GoldArticle;

class ArticleRewriterTest {

  @Test
  void curlyMarksBecomeStraight() {
    StringBuilder text = new StringBuilder("“It’s ‘over’,” she said.");
    ArticleRewriter.straightMarks(text);
    assertThat(text).hasToString("\"It's 'over',\" she said.");
  }

  @Test
  void doubleMarksBecomeSingleAndThoseWithinDouble() {
    StringBuilder text = new StringBuilder("“It’s ‘over’,” she said.");
    ArticleRewriter.singleMarks(text);
    assertThat(text).hasToString("'It's \"over\",' she said.");
  }

  @Test
  void paragraphsRunTogetherBehindTheHeadline() {
    StringBuilder text = new StringBuilder("Head\n\nA.\n\nB.\n\nC.\n\nD.\n");
    ArticleRewriter.joinParagraphs(text);
    assertThat(text).hasToString("Head\n\nA.  B.  C.\n\nD. ");
  }

  @Test
  void theSameSeedPrintsTheSameOfTheSameLength() {
    String text = "Head\n\n“We won,” said Lee.\n\n“It’s over.”\n\nShe left.";
    for (int i = 0; i < 20; i++) {
      GoldArticle article = new GoldArticle("a" + i, text, List.of());
      GoldArticle printed = new ArticleRewriter(7).rewrite(article);
      assertThat(printed.text()).hasSameSizeAs(text).isNotEqualTo(text);
      assertThat(new ArticleRewriter(7).rewrite(article)).isEqualTo(printed);
    }
  }
}
