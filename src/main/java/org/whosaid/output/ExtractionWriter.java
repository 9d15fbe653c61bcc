package org.whosaid.output;

import java.io.Closeable;
import java.io.IOException;
import org.whosaid.quote.Extraction;

/**
 * Writes extractions one after another in one format; nothing of an article is kept once the next
 * is written.
 *
 * <pre>{@code
 * try (ExtractionWriter writer = OutputFormat.JSONL.open(out, OutputOptions.DEFAULT)) {
 *   writer.write(extractor.extract(article));
 * }
 * }</pre>
 *
 * <p>For one thread. Closing writes what the format needs at its end and closes what is written to.
 */
public interface ExtractionWriter extends Closeable {

  /** Writes the records of one article. */
  void write(Extraction extraction) throws IOException;
}
