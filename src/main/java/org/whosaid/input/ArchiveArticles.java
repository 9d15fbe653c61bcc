package org.whosaid.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.whosaid.text.Article;

/**
 * The articles of a web archive (WARC, ISO 28500): web pages that a server sent with status 200,
 * saved pages and texts, and texts that were made of pages.
 *
 * <p>Pages without an article are passed over. A broken record is told by its number and place in
 * the unpacked file; reading goes on at the next record.
 */
final class ArchiveArticles implements ArticleStream {

  private final String place;
  private final String id;
  private final InputLimits limits;
  private final RecordSearch records;
  private WarcReader reader;
  private long readerBegin;
  private long number;
  private boolean finished;

  ArchiveArticles(String place, String id, InputStream in, InputLimits limits) throws IOException {
    this.place = place;
    this.id = id;
    this.limits = limits;
    this.records = new RecordSearch(Channels.newChannel(in));
    this.reader = records.reader();
  }

  @Override
  public Optional<Reading> next() throws IOException {
    while (!finished) {
      try {
        Optional<WarcRecord> record = reader.next();
        number++;
        if (record.isEmpty()) {
          finished = true;
        } else if (record.get() instanceof WarcTargetRecord target) {
          Optional<Reading> reading = reading(target);
          if (reading.isPresent()) {
            return reading;
          }
        }
      } catch (ParsingException e) {
        return Optional.of(broken("no valid header"));
      } catch (RuntimeException e) {
        return Optional.of(broken(String.valueOf(e.getMessage())));
      } catch (EOFException e) {
        finished = true;
        return Optional.of(new Reading.Failed(here(), "the file ends in the middle of it"));
      }
    }
    return Optional.empty();
  }

  private String here() {
    return place + " record " + number + " at byte " + (readerBegin + reader.position());
  }

  /** Tells of the record after the last one, and goes on at the next that can be found. */
  private Reading broken(String reason) throws IOException {
    number++;
    String here = here();
    finished = !records.find();
    readerBegin = records.position();
    reader = records.reader();
    return new Reading.Failed(here, "broken record: " + reason);
  }

  private Optional<Reading> reading(WarcTargetRecord record) throws EOFException {
    try {
      Optional<Article> article = article(record);
      return article.map(found -> new Reading.Found(here(), found));
    } catch (NoArticleException e) {
      return Optional.empty();
    } catch (EOFException e) {
      throw e;
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
      byte[] bytes = Limited.read(body.stream(), limits.pageBytes());
      return Optional.of(PageReader.read(articleId, bytes, charset, Optional.of(record.target())));
    }
    if (base.equals(MediaType.PLAIN_TEXT) && !(record instanceof WarcResponse)) {
      String text = Utf8.decode(Limited.read(body.stream(), limits.textBytes()));
      return Optional.of(Article.builder().id(articleId).url(record.target()).text(text).build());
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    records.close();
  }
}
