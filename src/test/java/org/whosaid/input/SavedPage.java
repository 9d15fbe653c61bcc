package org.whosaid.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.whosaid.text.Article;

/**
 * The saved pages of the tests, each in another shape, and the article that a reader sees in it.
 */
record SavedPage(String name) {

  /** A page with an article each. */
  static final List<SavedPage> ARTICLES =
      List.of(
          new SavedPage("news-site"),
          new SavedPage("blog"),
          new SavedPage("live-ticker"),
          new SavedPage("amp"),
          new SavedPage("paywall-stub"),
          new SavedPage("table-layout"),
          new SavedPage("interview"),
          new SavedPage("div-soup"),
          new SavedPage("brief"),
          new SavedPage("aspnet"),
          new SavedPage("broadcaster"),
          new SavedPage("agency"),
          new SavedPage("press-release"),
          new SavedPage("magazine"));

  static final SavedPage FRONT_PAGE = new SavedPage("front-page");

  static List<SavedPage> articles() {
    return ARTICLES;
  }

  byte[] bytes() throws IOException {
    return resource(name + ".html");
  }

  String expectedText() throws IOException {
    return new String(resource(name + ".txt"), StandardCharsets.UTF_8);
  }

  Article article() throws IOException {
    return PageReader.read(name, bytes(), Optional.empty(), Optional.empty());
  }

  private static byte[] resource(String file) throws IOException {
    try (InputStream in = SavedPage.class.getResourceAsStream("pages/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no page " + file);
      }
      return in.readAllBytes();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
