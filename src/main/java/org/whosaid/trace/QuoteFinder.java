package org.whosaid.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.whosaid.alignment.Wording;
import org.whosaid.quote.QuoteType;

/** Finds quotes in an index and reads what is needed to judge them. Safe for many threads. */
final class QuoteFinder {

  /** How many candidates are looked at. */
  static final int CANDIDATES = 60;

  /** So many in any case, */
  private static final int FEWEST_CANDIDATES = 4;

  /** and those whose shared terms are worth this much of the best one's. */
  private static final float WORTHWHILE = 0.35f;

  private final IndexSearcher searcher;
  private final List<LeafReaderContext> leaves;

  QuoteFinder(IndexSearcher searcher) {
    this.searcher = searcher;
    this.leaves = searcher.getIndexReader().leaves();
  }

  /** The quotes that share the most, and the rarest, of the statement's terms; the best first. */
  List<Candidate> find(StatementWords words, TraceQuery query) throws IOException {
    ScoreDoc[] found = searcher.search(dated(words.query(), query), CANDIDATES).scoreDocs;
    int worthwhile = 0;
    while (worthwhile < found.length
        && (worthwhile < FEWEST_CANDIDATES
            || found[worthwhile].score >= WORTHWHILE * found[0].score)) {
      worthwhile++;
    }
    return read(Arrays.copyOf(found, worthwhile));
  }

  /** Up to {@code most} quotes of exactly these words. */
  List<Candidate> same(Wording wording, TraceQuery query, int most) throws IOException {
    Query same = new TermQuery(new Term(IndexFields.KEY, QuoteKey.of(wording)));
    return read(searcher.search(dated(same, query), most).scoreDocs);
  }

  private static Query dated(Query words, TraceQuery query) {
    if (query.since().isEmpty() && query.until().isEmpty()) {
      return words;
    }
    long since = query.since().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
    long until = query.until().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
    return new BooleanQuery.Builder()
        .add(words, BooleanClause.Occur.MUST)
        .add(
            NumericDocValuesField.newSlowRangeQuery(IndexFields.PUBLISHED, since, until),
            BooleanClause.Occur.FILTER)
        .build();
  }

  /** Doc values are read in the order of documents; what comes out is in the order given. */
  private List<Candidate> read(ScoreDoc[] found) throws IOException {
    ScoreDoc[] inOrder = found.clone();
    Arrays.sort(inOrder, Comparator.comparingInt(hit -> hit.doc));
    Map<Integer, Candidate> read = new HashMap<>();
    LeafValues values = null;
    for (ScoreDoc hit : inOrder) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      if (values == null || values.base != leaf.docBase) {
        values = new LeafValues(leaf);
      }
      read.put(hit.doc, values.read(hit.doc));
    }
    List<Candidate> candidates = new ArrayList<>(found.length);
    for (ScoreDoc hit : found) {
      candidates.add(read.get(hit.doc));
    }
    return candidates;
  }

  /** The doc values of one segment, read forwards. */
  private static final class LeafValues {

    private final int base;
    private final BinaryDocValues text;
    private final SortedDocValues speaker;
    private final SortedDocValues publisher;
    private final NumericDocValues published;
    private final SortedDocValues type;
    private final NumericDocValues place;
    private final NumericDocValues toArticle;

    LeafValues(LeafReaderContext leaf) throws IOException {
      LeafReader reader = leaf.reader();
      this.base = leaf.docBase;
      this.text = reader.getBinaryDocValues(IndexFields.TEXT);
      this.speaker = reader.getSortedDocValues(IndexFields.SPEAKER);
      this.publisher = reader.getSortedDocValues(IndexFields.PUBLISHER);
      this.published = reader.getNumericDocValues(IndexFields.PUBLISHED);
      this.type = reader.getSortedDocValues(IndexFields.TYPE);
      this.place = reader.getNumericDocValues(IndexFields.PLACE);
      this.toArticle = reader.getNumericDocValues(IndexFields.TO_ARTICLE);
    }

    Candidate read(int document) throws IOException {
      int doc = document - base;
      text.advanceExact(doc);
      return new Candidate(
          document,
          document + (int) number(toArticle, doc),
          (int) number(place, doc),
          Wording.of(text.binaryValue().utf8ToString()),
          QuoteType.valueOf(string(type, doc).toUpperCase(Locale.ROOT)),
          SpeakerNames.parse(string(speaker, doc)),
          string(publisher, doc),
          published != null && published.advanceExact(doc)
              ? OptionalLong.of(published.longValue())
              : OptionalLong.empty());
    }

    private static long number(NumericDocValues values, int doc) throws IOException {
      values.advanceExact(doc);
      return values.longValue();
    }

    private static String string(SortedDocValues values, int doc) throws IOException {
      values.advanceExact(doc);
      return values.lookupOrd(values.ordValue()).utf8ToString();
    }
  }
}
