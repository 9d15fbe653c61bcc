package org.whosaid.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.whosaid.text.Article;

/** A file that is one article: plain text or a web page. */
final class SingleArticle implements ArticleStream {

  /** Makes the article of a whole file. */
  @FunctionalInterface
  interface Maker {
    Article make(byte[] bytes) throws IOException;
  }

  private final String place;
  private final InputStream in;
  private final int limit;
  private final Maker maker;
  private boolean done;

  SingleArticle(String place, InputStream in, int limit, Maker maker) {
    this.place = place;
    this.in = in;
    this.limit = limit;
    this.maker = maker;
  }

  /** A plain text: the article's text is the file's, to the last line end. */
  static SingleArticle text(String place, String id, InputStream in, InputLimits limits) {
    return new SingleArticle(place, in, limits.textBytes(), bytes -> text(id, Utf8.decode(bytes)));
  }

  private static Article text(String id, String text) throws InputException {
    if (text.isBlank()) {
      throw new InputException("holds no article");
    }
    return Article.builder().id(id).text(text).build();
  }

  /** A web page. */
  static SingleArticle page(String place, String id, InputStream in, InputLimits limits) {
    return new SingleArticle(
        place,
        in,
        limits.pageBytes(),
        bytes -> PageReader.read(id, bytes, Optional.empty(), Optional.empty()));
  }

  @Override
  public Optional<Reading> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes = Limited.read(in, limit);
    return Optional.of(new Reading.Found(place, maker.make(bytes)));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
