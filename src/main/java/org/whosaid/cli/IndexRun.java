package org.whosaid.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.whosaid.input.ArticleFiles;
import org.whosaid.input.Reading;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;
import org.whosaid.trace.TraceIndexWriter;

/** One run over many articles whose quotes go into an index; those that are in it are passed by. */
final class IndexRun {

  private final ArticleExtractor extractor;
  private final TraceIndexWriter writer;
  private final Extraction.Maker maker;
  private final int jobs;
  private final StandardStreams streams;

  private int written;
  private int quotes;
  private int unchanged;
  private int failures;
  private boolean interrupted;

  IndexRun(ArticleExtractor extractor, TraceIndexWriter writer, int jobs, StandardStreams streams) {
    this.extractor = extractor;
    this.writer = writer;
    this.maker = extractor.extract(Article.of("")).maker();
    this.jobs = jobs;
    this.streams = streams;
  }

  /** Reads and writes everything, or as much as {@code interruption} lets it. */
  void run(ArticleFiles articles, Interruption interruption)
      throws IOException, InterruptedException {
    try (Progress progress = Progress.of(articles, streams);
        OrderedWork<Reading, Outcome> work = new OrderedWork<>(jobs, this::extract)) {
      Optional<Reading> next = articles.next();
      while (next.isPresent() && !interruption.isAsked()) {
        work.give(next.get());
        if (work.isFull()) {
          write(work.take(), progress);
        }
        progress.at(articles.bytesRead());
        next = articles.next();
      }
      interrupted = next.isPresent();
      Optional<Outcome> rest = work.take();
      while (rest.isPresent()) {
        write(rest, progress);
        rest = work.take();
      }
    }
  }

  /** What came of one article. */
  private sealed interface Outcome {
    record Done(Extraction extraction, String key) implements Outcome {}

    record Unchanged() implements Outcome {}

    record Failed(String message) implements Outcome {}
  }

  private Outcome extract(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      return new Outcome.Failed(failed.message());
    }
    Reading.Found found = (Reading.Found) reading;
    String key = key(found);
    try {
      return writer.holds(found.article(), key, maker)
          ? new Outcome.Unchanged()
          : new Outcome.Done(extractor.extract(found.article()), key);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(found.place() + ": could not be extracted: " + e);
    }
  }

  /** Two files of one name are two articles: what has no address goes by its file. */
  private static String key(Reading.Found found) {
    if (found.article().url().isEmpty()) {
      try {
        Path file = Path.of(found.place());
        if (Files.isRegularFile(file)) {
          return file.toAbsolutePath().normalize().toString();
        }
      } catch (InvalidPathException e) {
        return TraceIndexWriter.key(found.article()); // the place is no file's name
      }
    }
    return TraceIndexWriter.key(found.article());
  }

  private void write(Optional<Outcome> outcome, Progress progress) throws IOException {
    if (outcome.isEmpty()) {
      return;
    }
    if (outcome.get() instanceof Outcome.Done done) {
      writer.write(done.extraction(), done.key());
      written++;
      quotes += done.extraction().quotes().size();
    } else if (outcome.get() instanceof Outcome.Failed failed) {
      failures++;
      progress.complain(failed.message());
    } else {
      unchanged++;
    }
  }

  boolean failed() {
    return failures > 0;
  }

  boolean interrupted() {
    return interrupted;
  }

  /** {@code indexed 417 articles, 3,012 quotes; 12 unchanged, 1 failed}. */
  String summary() {
    return "indexed %,d articles, %,d quotes; %,d unchanged, %,d failed"
        .formatted(written, quotes, unchanged, failures);
  }
}
