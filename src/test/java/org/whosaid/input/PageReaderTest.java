package org.whosaid.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.text.Article;

class PageReaderTest {

  @ParameterizedTest
  @MethodSource("org.whosaid.input.SavedPage#articles")
  void theArticleIsFoundAndNothingElse(SavedPage page) throws IOException {
    assertThat(page.article().text()).isEqualTo(page.expectedText());
  }

  @Test
  void aFrontPageIsNoArticle() {
    assertThatThrownBy(SavedPage.FRONT_PAGE::article).hasMessage("no article found in this page");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          news-site    | Von der Leyen promises ferry money for islands | Ilse Brandt, Nikos Pappas | 2026-02-11T06:30:00+01:00 | The Harbour Post | https://harbourpost.example/europe/ferries-2026
          blog         | What the mayor did not say | Joan Pettifer | 2026-01-14T21:07:00+00:00 | - | -
          live-ticker  | Storm Ida live: Martin calls emergency meeting | Atlantic Wire staff | 2026-01-20T07:00:00Z | Atlantic Wire | -
          amp          | Sánchez backs shorter week: "Time is wealth" | Carla Ruiz | 2026-03-02 | Diario | https://diario.example/en/shorter-week
          paywall-stub | Lagarde hints at pause | Tom Reed | - | Ledger | -
          table-layout | Village Voice Online: Vicar climbs tower | - | - | - | -
          interview    | Interview: Greta Thunberg on growing up | Elin Dahl | 2026-05-08 | Kvarter | -
          div-soup     | Scholz to write memoirs | - | 2026-04-01T10:00:00+02:00 | Elbe Zeitung | -
          """)
  void thePageTellsAboutItself(
      String name, String title, String author, String published, String publisher, String url)
      throws IOException {
    Article article = new SavedPage(name).article();
    assertThat(article.title()).contains(title);
    assertThat(article.author()).isEqualTo(Optional.ofNullable(author));
    assertThat(article.published()).isEqualTo(Optional.ofNullable(published));
    assertThat(article.publisher()).isEqualTo(Optional.ofNullable(publisher));
    assertThat(article.url()).isEqualTo(Optional.ofNullable(url));
  }

  private static String body(String html) throws IOException {
    return PageReader.read("x", html).text().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          <p>&quot;We won,&quot; said Ann.                        | "We won," said Ann.
          <p>&#8220;We won,&#x201D; said Ann&rsquo;s son.          | “We won,” said Ann’s son.
          <p><q>We won</q>, said Ann.                              | “We won”, said Ann.
          <p><q>They said <q>no</q> to us</q>, said Ann.           | “They said ‘no’ to us”, said Ann.
          <p><q>"We won"</q>, said Ann.                            | "We won", said Ann.
          <p><q>“We won,”</q> said Ann.                            | “We won,” said Ann.
          <p>Ann<b>ett</b>e <i>Lee</i> said so.                    | Annette Lee said so.
          <p>Ann Lee<br>said so.                                   | Ann Lee\\nsaid so.
          <div>Ann Lee spoke.<br><br>Bob Ray did not.</div>        | Ann Lee spoke.\\n\\nBob Ray did not.
          <p>Ann Lee spoke.<p>Bob Ray did not.                     | Ann Lee spoke.\\n\\nBob Ray did not.
          <ul><li>Ann spoke.<li>Bob did not.</ul>                  | Ann spoke.\\n\\nBob did not.
          <blockquote>We won.</blockquote>                         | “We won.”
          <blockquote>“We won.”</blockquote>                       | “We won.”
          <blockquote><p>We won.<p>They lost.</blockquote>         | “We won.\\n\\n“They lost.”
          <p>Prices&nbsp;fell by 5&thinsp;%, said Ann.             | Prices\u00a0fell by 5\u2009%, said Ann.
          <p>a &lt;script&gt; is no joke, said Ann.                | a <script> is no joke, said Ann.
          """)
  void wordsAreAsAReaderSeesThem(String html, String text) throws IOException {
    assertThat(body(html)).isEqualTo(text.replace("\\n", "\n"));
  }

  @Test
  void theServersCharsetGoesBeforeTheHeads() throws IOException {
    byte[] latin =
        "<meta charset=utf-8><p>The café is “open”, said Ann."
            .getBytes(Charset.forName("windows-1252"));
    assertThat(PageReader.read("x", latin, Optional.of("ISO-8859-1"), Optional.empty()).text())
        .isEqualTo("The café is “open”, said Ann.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, \uFEFF",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF",
    "windows-1252, ''",
    "UTF-8, ''"
  })
  void thePagesBytesTellTheCharset(String charset, String mark) throws IOException {
    byte[] bytes = (mark + "<p>The café is “open”, said Ann.").getBytes(Charset.forName(charset));
    assertThat(PageReader.read("x", bytes, Optional.empty(), Optional.empty()).text())
        .isEqualTo("The café is “open”, said Ann.\n");
  }

  @Test
  @Timeout(60)
  void anArticleIsFoundInFiveMegabytesOfJunk() throws IOException {
    StringBuilder junk = new StringBuilder("<html><body><script>");
    junk.append("var a = '<p>\"No,\" said a script.</p>';".repeat(70_000)).append("</script>");
    junk.append("<div class=menu>").append("<a href=/x>Menu item</a> ".repeat(40_000));
    junk.append("</div><svg>").append("<path d='M0 0L1 1'/>".repeat(40_000)).append("</svg>");
    junk.append(new String(new SavedPage("blog").bytes(), StandardCharsets.UTF_8));
    junk.append("<div hidden>").append("<p>Hidden words, many of them.</p>".repeat(30_000));
    assertThat(junk.length()).isGreaterThan(5_000_000);
    assertThat(body(junk.toString())).isEqualTo(new SavedPage("blog").expectedText().strip());
  }

  @Test
  @Timeout(20)
  void aPageNestedWithoutEndIsRead() throws IOException {
    String deep = "<div><b><i>".repeat(30_000) + "<p>\"We won,\" said Ann Lee.";
    assertThat(body(deep)).isEqualTo("\"We won,\" said Ann Lee.");
    assertThat(body("<blockquote>".repeat(20_000) + "We won.")).contains("We won.");
  }
}
