package org.whosaid.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TraceIndexDisasterTest {

  private static final int KILLS = 20;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void killedAtAnyMomentItKeepsWhatWasCommittedAndARerunCompletesIt() throws Exception {
    Random random = new Random(7);
    int committed = -1;
    for (int kill = 0; kill < KILLS; kill++) {
      committed = Math.max(committed, runAndKill(random));
      checkHolds(committed);
    }
    Process last = start();
    try (BufferedReader lines = last.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.lines().toList()).endsWith("done");
    }
    checkHolds(IndexingProcess.ARTICLES - 1);
    try (TraceIndex index = TraceIndex.open(folder)) {
      assertThat(index.articles()).isEqualTo(IndexingProcess.ARTICLES);
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            IndexingProcess.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .start();
  }

  /** Lets the process commit a few times, then kills it; returns how far it said it had come. */
  private int runAndKill(Random random) throws Exception {
    Process process = start();
    int committed = -1;
    int commits = 1 + random.nextInt(12);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      assertThat(line).isEqualTo("open");
      while (commits-- > 0 && (line = lines.readLine()) != null) {
        committed =
            line.startsWith("committed ") ? Integer.parseInt(line.substring(10)) : committed;
      }
      Thread.sleep(random.nextInt(40));
      process.toHandle().destroyForcibly();
      process.waitFor();
      for (line = lines.readLine(); line != null; line = lines.readLine()) {
        committed =
            line.startsWith("committed ") ? Integer.parseInt(line.substring(10)) : committed;
      }
    }
    return committed;
  }

  private void checkHolds(int last) throws IOException {
    try (TraceIndexWriter writer = TraceIndexWriter.open(folder)) {
      for (int i = 0; i <= last; i++) {
        assertThat(writer.holds(IndexingProcess.article(i).article(), "n" + i, News.MAKER))
            .as("article %d of %d", i, last)
            .isTrue();
      }
    }
  }

  private void index(int articles) throws IOException {
    try (TraceIndexWriter writer = TraceIndexWriter.open(folder)) {
      for (int i = 0; i < articles; i++) {
        writer.write(IndexingProcess.article(i));
      }
    }
  }

  @Test
  void aFileCutOffIsToldInOneLine() throws IOException {
    index(50);
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      if (whole.length == 0) {
        continue;
      }
      try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
        cut.setLength(whole.length / 2);
      }
      assertThatThrownBy(
              () -> {
                try (TraceIndex index = TraceIndex.open(folder)) {
                  index.trace(TraceQuery.of("The bridge number 7 at mile 49 will be closed"));
                }
              })
          .as(file.toString())
          .isInstanceOf(TraceIndexException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageMatching("[^\\n]*(build|build it) .*");
      Files.write(file, whole);
    }
    try (TraceIndex index = TraceIndex.open(folder)) {
      assertThat(index.articles()).isEqualTo(50);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).toList();
    }
  }

  @Test
  void aSecondWriterIsToldToWait() throws IOException {
    try (TraceIndexWriter writer = TraceIndexWriter.open(folder)) {
      assertThat(writer.committed()).isZero();
      assertThatThrownBy(() -> TraceIndexWriter.open(folder))
          .isInstanceOf(TraceIndexException.class)
          .hasMessage(
              folder + ": another whosaid is writing into it; wait until it is done, or stop it");
    }
  }

  @Test
  void aNewerIndexIsRefused() throws IOException {
    index(3);
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
      writer.setLiveCommitData(java.util.Map.of("whosaid.format", "99").entrySet());
      writer.commit();
    }
    String message =
        folder
            + ": index format 99, this version reads 1 to 1; upgrade whosaid, or build the index"
            + " again";
    assertThatThrownBy(() -> TraceIndex.open(folder)).hasMessage(message);
    assertThatThrownBy(() -> TraceIndexWriter.open(folder)).hasMessage(message);
  }

  @Test
  void otherFoldersAreLeftAlone() throws IOException {
    assertThatThrownBy(() -> TraceIndex.open(folder)).hasMessageContaining("no index there");
    assertThatThrownBy(() -> TraceIndex.open(folder.resolve("none")))
        .hasMessageContaining("no index there");
    Files.writeString(folder.resolve("news.txt"), "news");
    assertThatThrownBy(() -> TraceIndexWriter.open(folder))
        .hasMessageContaining("holds files that are not an index");
    assertThatThrownBy(() -> TraceIndexWriter.open(folder.resolve("news.txt")))
        .hasMessageContaining("is a file");
  }

  @Test
  void anIndexOfSomebodyElseIsRefused() throws IOException {
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
      writer.addDocument(new Document());
    }
    assertThatThrownBy(() -> TraceIndex.open(folder)).hasMessageContaining("none of whosaid's");
    assertThatThrownBy(() -> TraceIndexWriter.open(folder))
        .hasMessageContaining("none of whosaid's");
  }
}
