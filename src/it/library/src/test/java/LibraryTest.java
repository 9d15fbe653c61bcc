import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.QuoteExtractor;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;

class LibraryTest {

  @Test
  void atMostEightJars() throws Exception {
    List<String> jars =
        List.of(Files.readString(Path.of("target/classpath.txt")).trim().split(File.pathSeparator));
    assertTrue(jars.size() <= 8, () -> jars.size() + " jars: " + jars);
  }

  @Test
  void fiveLinesToTheFirstQuote() {
    QuoteExtractor extractor = QuoteExtractor.load();
    Extraction found = extractor.extract(Article.of("“We won,” said Ann Lee."));
    assertEquals("Ann Lee", found.quotes().get(0).speaker().orElseThrow().name());
  }
}
