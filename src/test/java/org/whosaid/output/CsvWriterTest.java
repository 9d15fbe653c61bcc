package org.whosaid.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  @Test
  void oneRowIsOneQuote() throws IOException {
    String[] rows = Written.in(OutputFormat.CSV, SampleNews.bridge()).split("\r\n", -1);
    assertThat(rows).hasSize(8);
    assertThat(rows[0])
        .isEqualTo(
            "article,title,url,publisher,published,quote,type,act,speaker,kind,role,via,text,cue,"
                + "source,confidence,evidence,spans,paragraph,repeats");
    assertThat(rows[2])
        .isEqualTo(
            "bridge,Council backs “long overdue” bridge repair,"
                + "https://news.example/cork/bridge?id=7&page=1,The Cork Courier,2026-03-04,"
                + "q2,direct,statement,Mary O'Brien,person,lord mayor,,"
                + "\"“We have waited nine years,” “and we will not wait a tenth.”\","
                + "said,\"Mary O'Brien, the lord mayor\",0.9800,"
                + "subject of “said”; named in the sentence,\"[[136,164],[200,231]]\",2,");
    assertThat(rows[7]).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=HYPERLINK(\"http://x\")", "+1", "-2+3", "@SUM(A1)", "\t=1", "＝1", "\r=1"})
  void noCellIsAFormula(String words) throws IOException {
    String csv = Written.in(OutputFormat.CSV, SampleNews.saying("a", words, words));
    String cell = "'" + words.replace("\"", "\"\"");
    assertThat(csv).contains("," + (cell.matches("(?s).*[\",\r].*") ? '"' + cell + '"' : cell));
  }

  @Test
  void marksAndLineEndsStayInsideTheirCell() throws IOException {
    String csv = Written.in(OutputFormat.CSV, SampleNews.saying("a", "Ann", "\"Yes,\"\nshe said"));
    assertThat(csv).contains(",\"\"\"Yes,\"\"\nshe said\",");
  }

  @Test
  void aSpreadsheetIsToldOfUtf8WhenAskedFor() throws IOException {
    OutputOptions marked = new OutputOptions(false, false, true);
    assertThat(Written.in(OutputFormat.CSV, marked)).startsWith("\uFEFFarticle,");
    assertThat(Written.in(OutputFormat.CSV)).startsWith("article,");
  }
}
