package org.whosaid.cli;

import java.io.IOException;
import java.util.Optional;
import org.whosaid.input.ArticleFiles;
import org.whosaid.input.Reading;
import org.whosaid.output.ExtractionWriter;
import org.whosaid.quote.Extraction;

/** One run over many articles: read in order, extracted by several threads, written in order. */
final class ExtractionRun {

  private final ArticleExtractor extractor;
  private final QuoteFilter filter;
  private final int jobs;
  private final StandardStreams streams;
  private final RunStatistics statistics = new RunStatistics();

  ExtractionRun(ArticleExtractor extractor, QuoteFilter filter, int jobs, StandardStreams streams) {
    this.extractor = extractor;
    this.filter = filter;
    this.jobs = jobs;
    this.streams = streams;
  }

  RunStatistics statistics() {
    return statistics;
  }

  /** Writes what is found in all the articles, and closes the writer. */
  void write(ArticleFiles articles, ExtractionWriter writer)
      throws IOException, InterruptedException {
    try (writer;
        Progress progress = Progress.of(articles, streams);
        OrderedWork<Reading, Outcome> work = new OrderedWork<>(jobs, this::extract)) {
      Optional<Reading> next = articles.next();
      while (next.isPresent()) {
        work.give(next.get());
        if (work.isFull()) {
          write(work.take(), writer, progress);
        }
        progress.at(articles.bytesRead());
        next = articles.next();
      }
      Optional<Outcome> rest = work.take();
      while (rest.isPresent()) {
        write(rest, writer, progress);
        rest = work.take();
      }
    }
  }

  /** Either what was found or what went wrong. */
  private sealed interface Outcome {
    record Done(Extraction extraction) implements Outcome {}

    record Failed(String message) implements Outcome {}
  }

  private Outcome extract(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      return new Outcome.Failed(failed.message());
    }
    Reading.Found found = (Reading.Found) reading;
    try {
      return new Outcome.Done(filter.filter(extractor.extract(found.article())));
    } catch (OutOfMemoryError e) {
      return new Outcome.Failed(
          "%s: %,d characters are too many for a heap of %d MB; give more with java -Xmx"
              .formatted(
                  found.place(),
                  found.article().text().length(),
                  Runtime.getRuntime().maxMemory() >> 20));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(found.place() + ": could not be extracted: " + e);
    }
  }

  private void write(Optional<Outcome> outcome, ExtractionWriter writer, Progress progress)
      throws IOException {
    if (outcome.isEmpty()) {
      return;
    }
    if (outcome.get() instanceof Outcome.Done done) {
      writer.write(done.extraction());
      statistics.add(done.extraction().tokens(), done.extraction().quotes().size());
    } else if (outcome.get() instanceof Outcome.Failed failed) {
      statistics.addFailure();
      progress.complain(failed.message());
    }
  }
}
