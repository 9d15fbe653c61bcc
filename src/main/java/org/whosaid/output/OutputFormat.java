package org.whosaid.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats that extractions are written in. */
public enum OutputFormat {
  /** For reading in a terminal. */
  TEXT {
    @Override
    public ExtractionWriter open(Writer out, OutputOptions options) {
      return new TextWriter(out, options.color());
    }
  },
  /** Indented JSON: the article's object, or an array of objects for several articles. */
  JSON {
    @Override
    public ExtractionWriter open(Writer out, OutputOptions options) throws IOException {
      return new JsonWriter(out, options.withText());
    }
  },
  /** JSON Lines: one object a line, one line an article. */
  JSONL {
    @Override
    public ExtractionWriter open(Writer out, OutputOptions options) throws IOException {
      return new JsonLinesWriter(out, options.withText());
    }
  },
  /** One row a quote, for spreadsheets. */
  CSV {
    @Override
    public ExtractionWriter open(Writer out, OutputOptions options) throws IOException {
      return new CsvWriter(out, options.byteOrderMark());
    }
  },
  /** A page to look at, in a file of its own. */
  HTML {
    @Override
    public ExtractionWriter open(Writer out, OutputOptions options) {
      return new HtmlWriter(out);
    }
  },
  /** JSON-LD: schema.org quotations and claims with W3C Web Annotations. */
  JSONLD {
    @Override
    public ExtractionWriter open(Writer out, OutputOptions options) throws IOException {
      return new JsonLdWriter(out);
    }
  };

  /**
   * A writer in this format. Whoever gives {@code out} chooses its buffer; closing the writer
   * closes it.
   */
  public abstract ExtractionWriter open(Writer out, OutputOptions options) throws IOException;

  /** A buffered writer in this format and UTF-8. */
  public ExtractionWriter open(OutputStream out, OutputOptions options) throws IOException {
    return open(
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16), options);
  }

  /** The name on the command line: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
