package org.whosaid.output;

import java.io.IOException;
import java.io.StringWriter;
import org.whosaid.quote.Extraction;

/** What a format makes of extractions. */
final class Written {

  static final OutputOptions WITH_TEXT = new OutputOptions(true, false, false);

  private Written() {}

  static String in(OutputFormat format, OutputOptions options, Extraction... extractions)
      throws IOException {
    StringWriter out = new StringWriter();
    try (ExtractionWriter writer = format.open(out, options)) {
      for (Extraction extraction : extractions) {
        writer.write(extraction);
      }
    }
    return out.toString();
  }

  static String in(OutputFormat format, Extraction... extractions) throws IOException {
    return in(format, OutputOptions.DEFAULT, extractions);
  }
}
