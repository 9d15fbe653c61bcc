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
  private final InputLimits limits;
  private final Maker maker;
  private boolean done;

  SingleArticle(String place, InputStream in, InputLimits limits, Maker maker) {
    this.place = place;
    this.in = in;
    this.limits = limits;
    this.maker = maker;
  }

  /** A plain text: the article's text is the file's, to the last line end. */
  static SingleArticle text(String place, String id, InputStream in, InputLimits limits) {
    return new SingleArticle(
        place, in, limits, bytes -> Article.builder().id(id).text(Utf8.decode(bytes)).build());
  }

  @Override
  public Optional<Reading> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes = in.readNBytes(limits.articleBytes());
    if (bytes.length == limits.articleBytes() && in.read() >= 0) {
      throw new InputException(
          "is larger than %d MB, the most that is read of one article"
              .formatted(limits.articleBytes() >> 20));
    }
    return Optional.of(new Reading.Found(place, maker.make(bytes)));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
