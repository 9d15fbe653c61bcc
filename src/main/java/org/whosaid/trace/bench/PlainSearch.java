package org.whosaid.trace.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;

/** What one gets from Lucene as it comes: standard analysis and BM25 over the quotes' text. */
final class PlainSearch implements Closeable {

  private static final String TEXT = "text";
  private static final String KEY = "key";

  private final Analyzer analyzer = new StandardAnalyzer();
  private final Directory directory;
  private final IndexWriter writer;

  PlainSearch(Path folder) throws IOException {
    this.directory = FSDirectory.open(folder);
    this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
  }

  void add(Extraction extraction) throws IOException {
    for (Quote quote : extraction.quotes()) {
      Document document = new Document();
      document.add(new TextField(TEXT, quote.text(), Field.Store.NO));
      document.add(new StoredField(KEY, extraction.article().id() + " " + quote.id()));
      writer.addDocument(document);
    }
  }

  /** All that was added, ready to be searched. */
  Searcher open() throws IOException {
    writer.commit();
    return new Searcher(DirectoryReader.open(directory));
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
    analyzer.close();
  }

  /** Searches what was there when it was opened. */
  final class Searcher implements Closeable {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private Searcher(DirectoryReader reader) {
      this.reader = reader;
      this.searcher = new IndexSearcher(reader);
    }

    /** The keys of the best quotes. */
    List<String> search(String statement, int top) throws IOException {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      try (TokenStream tokens = analyzer.tokenStream(TEXT, new StringReader(statement))) {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        tokens.reset();
        for (int i = 0; i < 1000 && tokens.incrementToken(); i++) {
          any.add(new TermQuery(new Term(TEXT, term.toString())), BooleanClause.Occur.SHOULD);
        }
        tokens.end();
      }
      StoredFields stored = reader.storedFields();
      List<String> keys = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(any.build(), top).scoreDocs) {
        keys.add(stored.document(hit.doc).get(KEY));
      }
      return keys;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
