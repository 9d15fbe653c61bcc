package org.whosaid.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.whosaid.output.ExtractionReader;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;

/** Reads the stored records of articles, each once. For one query. */
final class ArticleReader {

  private final StoredFields stored;
  private final Map<Integer, StoredArticle> read = new HashMap<>();

  /** A stored record and its paragraphs. */
  private record StoredArticle(Extraction extraction, Paragraphs paragraphs) {}

  ArticleReader(IndexSearcher searcher) throws IOException {
    this.stored = searcher.storedFields();
  }

  Extraction extraction(Candidate candidate) throws IOException {
    return article(candidate).extraction();
  }

  Quote quote(Candidate candidate) throws IOException {
    return extraction(candidate).quotes().get(candidate.place());
  }

  List<String> paragraphs(Candidate candidate) throws IOException {
    return article(candidate).paragraphs().of(quote(candidate));
  }

  private StoredArticle article(Candidate candidate) throws IOException {
    StoredArticle known = read.get(candidate.articleDocument());
    if (known != null) {
      return known;
    }
    Document document = stored.document(candidate.articleDocument());
    String record =
        new String(document.getBinaryValue(IndexFields.RECORD).bytes, StandardCharsets.UTF_8);
    StoredArticle article =
        new StoredArticle(
            ExtractionReader.parse(record), Paragraphs.parse(document.get(IndexFields.PARAGRAPHS)));
    read.put(candidate.articleDocument(), article);
    return article;
  }
}
