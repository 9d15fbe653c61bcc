package org.whosaid.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.whosaid.text.Document;

/** Articles that nobody would write: nothing is thrown, and the work stays in proportion. */
class EndlessNewsTest {

  @Test
  void emptyArticleHasNobody() {
    Entities found = NewsReader.finder().find(TaggedNews.read(""), List.of());

    assertThat(found.mentions()).isEmpty();
    assertThat(found.entities()).isEmpty();
  }

  @Test
  void marksAndPronounsAloneThrowNothing() {
    for (String news :
        new String[] {"'s", "\"", "he", "of of of", "- - -", "the", "<Jr.>", "{'s}"}) {
      assertThatCode(() -> NewsReader.read(news)).as(news).doesNotThrowAnyException();
    }
  }

  @Test
  void thousandsOfNamesTakeSecondsNotHours() {
    StringBuilder news = new StringBuilder();
    for (int i = 0; i < 15_000; i++) {
      news.append('<')
          .append(word(i * 7919))
          .append(' ')
          .append(word(i % 300))
          .append("> said no. ");
      news.append("He told the company that <").append(word(i % 300)).append("> left. ");
    }
    Document document = TaggedNews.read(news.toString());

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> NewsReader.finder().find(document, List.of()));
  }

  @Test
  void endlessPhrasesAreCutShort() {
    for (String link : new String[] {"'s man ", " of the man", ", <Ada Burton>", " man"}) {
      Document document = TaggedNews.read("The man" + link.repeat(20_000) + " said no.");

      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(1), () -> NewsReader.finder().find(document, List.of()), link);
    }
  }

  /** A capitalised word that no list knows. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("Q");
    int rest = Math.abs(number) + 1;
    while (rest > 0) {
      word.append((char) ('a' + rest % 26));
      rest /= 26;
    }
    return word.append("ovo").toString();
  }
}
