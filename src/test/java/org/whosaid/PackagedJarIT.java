package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at {@code target/whosaid.jar} as a user does: what is in it, and what it answers. */
class PackagedJarIT {

  private static final Path JAR = Path.of("target", "whosaid.jar");
  private static final String SAMPLE = "docs/sample/wire-report.txt";
  private static final long LARGEST = 40_000_000;

  /** All that may be in the jar, by the folders of its classes. */
  private static final List<String> KNOWN =
      List.of(
          "org/whosaid/",
          "edu/stanford/nlp/",
          "org/apache/commons/text/",
          "org/apache/commons/lang3/",
          "com/fasterxml/jackson/",
          "picocli/",
          "me/tongfei/progressbar/",
          "org/jline/",
          "org/jsoup/",
          "org/netpreserve/jwarc/",
          "org/apache/lucene/",
          "org/tartarus/snowball/"); // the stemmers of lucene-analysis-common

  @TempDir private Path folder;

  /** What a run of the jar left behind. */
  private record Run(int status, String out, String err) {}

  private Run run(String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("%s ended within a minute", command).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Test
  void tellsWhoSaidWhatInTheSample() throws Exception {
    long begin = System.nanoTime();
    Run run = run("extract", SAMPLE);
    long millis = (System.nanoTime() - begin) / 1_000_000;
    System.out.println("cold start to the last quote of " + SAMPLE + ": " + millis + " ms");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Christine Lagarde", "Cash stays");
  }

  @Test
  void writesJsonLinesThatAreUtf8() throws Exception {
    Run run = run("extract", "--format", "jsonl", SAMPLE);
    assertThat(run.status()).isZero();
    assertThat(run.out().strip().lines()).hasSize(1);
    assertThat(run.out()).contains("\"id\":\"wire-report\"", "“far too high”");
  }

  @Test
  void doesTheOthersWhenOneFileIsMissing() throws Exception {
    Run run = run("extract", "no-such-file.txt", SAMPLE);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("Christine Lagarde");
    assertThat(run.err().strip().lines()).hasSize(1).allMatch(l -> l.contains("no-such-file.txt"));
  }

  @Test
  void doesTheOthersWhenOneFileIsNoText() throws Exception {
    Path broken = Files.write(folder.resolve("broken.txt"), new byte[] {(byte) 0xC3, 0x28, 0x41});
    Run run = run("extract", broken.toString(), SAMPLE);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("Christine Lagarde");
    assertThat(run.err().strip().lines()).hasSize(1).allMatch(l -> l.contains("broken.txt"));
  }

  @Test
  void saysWhatIsWrongWithACommandLine() throws Exception {
    assertThat(run("extract", "--format", "sonnet", SAMPLE).status()).isEqualTo(2);
    assertThat(run("extract", "--no-such-option").status()).isEqualTo(2);
    Run run = run("sing");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("sing");
  }

  @Test
  void tellsItsVersion() throws Exception {
    Run run = run("--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains(Version.current());
  }

  @Test
  void readsAHundredThousandTokensInItsSmallHeap() throws Exception {
    String paragraph =
        "\"The bridge on Mill Road stays shut,\" said Ann Lee, the mayor of Oakham. She warned that"
            + " repairs would take until spring.\n\n";
    Path enormous = Files.writeString(folder.resolve("enormous.txt"), paragraph.repeat(3_700));

    Run run = run("extract", "--format", "jsonl", "--stats", enormous.toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).containsPattern("1 articles, (9[5-9]|10\\d)\\d{3} tokens");
  }

  @Test
  void holdsNothingThatNobodyAskedFor() throws IOException {
    Set<String> strangers = new TreeSet<>();
    try (ZipFile zip = new ZipFile(JAR.toFile(), StandardCharsets.UTF_8)) {
      zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", ""))
          .filter(name -> KNOWN.stream().noneMatch(name::startsWith))
          .forEach(name -> strangers.add(name.substring(0, name.lastIndexOf('/') + 1)));
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void isSmall() throws IOException {
    assertThat(Files.size(JAR)).isLessThanOrEqualTo(LARGEST);
  }
}
