package org.whosaid.trace;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.whosaid.alignment.Wording;
import org.whosaid.output.ExtractionWriter;
import org.whosaid.output.OutputFormat;
import org.whosaid.output.OutputOptions;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.text.Article;

/** Makes the block of documents of one article; {@link IndexFields} tells what is in it. */
final class ArticleBlock {

  private static final int LONGEST_TEXT = 30_000;
  private static final FieldType TERMS = new FieldType();

  static {
    TERMS.setIndexOptions(IndexOptions.DOCS);
    TERMS.setOmitNorms(true);
    TERMS.setTokenized(true);
    TERMS.freeze();
  }

  private ArticleBlock() {}

  static List<Document> of(Extraction extraction, String key, long fingerprint) throws IOException {
    BytesRef article = key(key);
    List<Document> block = new ArrayList<>();
    List<Quote> quotes = extraction.quotes();
    for (int i = 0; i < quotes.size(); i++) {
      Document document = quote(quotes.get(i), extraction.article(), article);
      document.add(new NumericDocValuesField(IndexFields.PLACE, i));
      document.add(new NumericDocValuesField(IndexFields.TO_ARTICLE, quotes.size() - i));
      block.add(document);
    }
    Document whole = new Document();
    whole.add(new StringField(IndexFields.ARTICLE, article, Field.Store.NO));
    whole.add(new NumericDocValuesField(IndexFields.FINGERPRINT, fingerprint));
    whole.add(new StoredField(IndexFields.RECORD, record(extraction)));
    whole.add(
        new StoredField(
            IndexFields.PARAGRAPHS,
            Paragraphs.around(quotes, extraction.article().text()).stored()));
    block.add(whole);
    return block;
  }

  private static Document quote(Quote quote, Article article, BytesRef key) {
    Wording wording = Wording.of(quote.text());
    Document document = new Document();
    document.add(new StringField(IndexFields.ARTICLE, key, Field.Store.NO));
    document.add(new Field(IndexFields.TERMS, new TermList(StatementTerms.of(wording)), TERMS));
    document.add(new StringField(IndexFields.KEY, QuoteKey.of(wording), Field.Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.TEXT, text(quote.text())));
    document.add(new SortedDocValuesField(IndexFields.TYPE, new BytesRef(quote.type().label())));
    document.add(
        new SortedDocValuesField(
            IndexFields.SPEAKER, new BytesRef(SpeakerNames.of(quote).stored())));
    document.add(
        new SortedDocValuesField(
            IndexFields.PUBLISHER, new BytesRef(article.publisher().orElse(""))));
    day(article.published())
        .ifPresent(day -> document.add(new NumericDocValuesField(IndexFields.PUBLISHED, day)));
    return document;
  }

  /** What tells an article from others, as long as Lucene takes it. */
  static BytesRef key(String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    return new BytesRef(bytes, 0, Math.min(bytes.length, LONGEST_TEXT));
  }

  private static BytesRef text(String text) {
    int end = Math.min(text.length(), LONGEST_TEXT / 3);
    return new BytesRef(text.substring(0, end));
  }

  /** The day of an ISO 8601 date, with or without a time behind it. */
  static OptionalLong day(Optional<String> published) {
    if (published.isEmpty() || published.get().length() < 10) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(LocalDate.parse(published.get().substring(0, 10)).toEpochDay());
    } catch (DateTimeParseException e) {
      return OptionalLong.empty();
    }
  }

  private static byte[] record(Extraction extraction) throws IOException {
    StringWriter json = new StringWriter();
    try (ExtractionWriter writer = OutputFormat.JSONL.open(json, OutputOptions.DEFAULT)) {
      writer.write(extraction);
    }
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
