package org.whosaid.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.whosaid.text.Article;

/**
 * The articles of a web archive (WARC, ISO 28500): web pages that a server sent with status 200,
 * saved pages and texts, and texts that were made of pages.
 *
 * <p>Pages without an article are passed over. A broken record is told by its number and place: in
 * a packed file, the place of its gzip member. Reading goes on at the next record.
 */
final class ArchiveArticles implements ArticleStream {

  private final String place;
  private final String id;
  private final InputLimits limits;
  private final ArchiveBytes bytes;
  private long number;
  private long begin;
  private boolean finished;

  ArchiveArticles(String place, String id, InputStream in, InputLimits limits) {
    this.place = place;
    this.id = id;
    this.limits = limits;
    this.bytes = ArchiveBytes.of(in);
  }

  @Override
  public Optional<Reading> next() throws IOException {
    while (!finished) {
      number++;
      begin = bytes.position();
      Optional<Reading> reading;
      try {
        reading = nextRecord();
      } catch (ParsingException e) {
        reading = Optional.of(broken("broken record: no valid header"));
      } catch (IOException e) {
        if (!bytes.isDamaged() && !(e instanceof EOFException) && !(e instanceof InputException)) {
          throw e;
        }
        reading = Optional.of(broken(Reasons.of(e)));
      } catch (RuntimeException e) {
        reading = Optional.of(broken("broken record: " + e.getMessage()));
      }
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  private String here() {
    return place + " record " + number + " at byte " + begin;
  }

  /** Tells of the broken record, and goes on at the next that can be found. */
  private Reading broken(String reason) throws IOException {
    finished = !bytes.findAfter(begin);
    return new Reading.Failed(
        here(), finished ? reason : reason + "; reading goes on at byte " + bytes.position());
  }

  /** Reads a record to its very end, for only there can be known that it is whole. */
  private Optional<Reading> nextRecord() throws IOException {
    Optional<WarcRecord> record = bytes.reader().next();
    if (record.isEmpty()) {
      finished = true;
      return Optional.empty();
    }
    Optional<Reading> reading =
        record.get() instanceof WarcTargetRecord target ? reading(target) : Optional.empty();
    record.get().body().consume();
    bytes.finishRecord();
    return reading;
  }

  private Optional<Reading> reading(WarcTargetRecord record) {
    try {
      Optional<Article> article = article(record);
      return article.map(found -> new Reading.Found(here(), found));
    } catch (NoArticleException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(new Reading.Failed(here() + " (" + record.target() + ")", reason(e)));
    }
  }

  private static String reason(Exception e) {
    return e instanceof IOException io ? Reasons.of(io) : String.valueOf(e.getMessage());
  }

  private Optional<Article> article(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      HttpResponse http = response.http();
      return http.status() == 200
          ? article(record, http.contentType(), http.bodyDecoded())
          : Optional.empty();
    }
    return record instanceof WarcResource || record instanceof WarcConversion
        ? article(record, record.contentType(), record.body())
        : Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private Optional<Article> article(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    String articleId = id + "-" + number;
    MediaType base = type.base();
    if (base.equals(MediaType.HTML) || base.equals(MediaType.XHTML)) {
      Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
      byte[] page = Limited.read(body.stream(), limits.pageBytes());
      return Optional.of(PageReader.read(articleId, page, charset, Optional.of(record.target())));
    }
    if (base.equals(MediaType.PLAIN_TEXT) && !(record instanceof WarcResponse)) {
      String text = Utf8.decode(Limited.read(body.stream(), limits.textBytes()));
      return Optional.of(Article.builder().id(articleId).url(record.target()).text(text).build());
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
