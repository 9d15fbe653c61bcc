package org.whosaid.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.whosaid.quote.Extraction;

/**
 * Writes a folder of pages, one an article, and an {@code index.html} that leads to them.
 *
 * <p>Each page appears under its name once it is whole, the index last; writing again writes the
 * same names.
 */
public final class HtmlFolder implements ExtractionWriter {

  private static final int LONGEST_NAME = 80;

  private final Path folder;
  private final Path indexPart;
  private final Writer indexOut;
  private final Html index;
  private final Set<String> names = new HashSet<>(Set.of("index"));
  private int articles;
  private String maker = "whosaid";
  private boolean closed;

  /** A writer into {@code folder}, which is made if there is none. */
  public HtmlFolder(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    this.indexPart = folder.resolve("index.html.part");
    this.indexOut = Files.newBufferedWriter(indexPart, StandardCharsets.UTF_8);
    this.index = new Html(indexOut);
    HtmlPage.begin(index, "Who said what");
    index.raw("<div class=\"index\">\n<h1>Who said what</h1>\n<ol>\n");
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    String name = name(extraction.article().id());
    Path part = folder.resolve(name + ".part");
    try (BufferedWriter page = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
        HtmlWriter writer = new HtmlWriter(page)) {
      writer.write(extraction);
    }
    Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    IndexEntry.of(extraction).write(index, name);
    maker = "whosaid " + extraction.maker().version() + ", models " + extraction.maker().model();
    articles++;
  }

  /** The article's id as a file name; a number tells apart articles of one id. */
  private String name(String id) {
    String plain = id.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    String cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    String base = cut.isEmpty() ? "article" : cut;
    String name = base;
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = base + "-" + i;
    }
    return name + ".html";
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    index.raw("</ol>\n<p>").text(QuoteWords.counted(articles, "article")).raw("</p>\n</div>\n");
    HtmlPage.end(index, maker);
    indexOut.close();
    Files.move(indexPart, folder.resolve("index.html"), StandardCopyOption.REPLACE_EXISTING);
  }
}
