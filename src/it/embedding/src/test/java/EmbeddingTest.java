import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.whosaid.QuoteExtractor;
import org.whosaid.quote.Quote;
import org.whosaid.text.Article;

class EmbeddingTest {

  private static Quote quote() {
    Article article = Article.of("“The rivers are rising,” said Ann Lee.");
    return QuoteExtractor.load().extract(article).quotes().get(0);
  }

  @Test
  void noClassComesFromTwoJars() throws Exception {
    Map<String, String> homes = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String jar :
        Files.readString(Path.of("target/classpath.txt")).trim().split(File.pathSeparator)) {
      try (ZipFile zip = new ZipFile(jar)) {
        zip.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
            .forEach(
                name -> {
                  String other = homes.put(name, jar);
                  if (other != null) {
                    twice.add(name + " in " + other + " and " + jar);
                  }
                });
      }
    }
    assertTrue(homes.size() > 1000, "classes on the class path: " + homes.size());
    assertEquals(List.of(), twice);
  }

  @Test
  void aQuoteGoesIntoTheUsersOwnLucene() throws Exception {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
        Document document = new Document();
        document.add(new TextField("text", quote().text(), Field.Store.YES));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertEquals(1, new IndexSearcher(reader).count(new TermQuery(new Term("text", "river"))));
      }
    }
  }

  @Test
  void aQuoteGoesThroughTheUsersOwnJackson() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    String json = mapper.writeValueAsString(Map.of("text", quote().text()));
    assertEquals(quote().text(), mapper.readTree(json).get("text").asText());
  }

  @Test
  void aQuoteGoesThroughTheUsersOwnProtobuf() throws Exception {
    Value text = Value.newBuilder().setStringValue(quote().text()).build();
    byte[] bytes = Struct.newBuilder().putFields("text", text).build().toByteArray();
    assertEquals(
        quote().text(), Struct.parseFrom(bytes).getFieldsOrThrow("text").getStringValue());
  }
}
