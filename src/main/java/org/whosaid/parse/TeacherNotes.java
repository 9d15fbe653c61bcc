package org.whosaid.parse;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.NameType;
import org.whosaid.text.Sentence;

/**
 * What the teacher says of texts, written down so that it is asked once a text: a file a text, a
 * line a token.
 *
 * <pre>
 * 0	9	NNP	PERSON	3	nsubj      (begin, end, tag, name, head within the sentence, relation)
 * </pre>
 */
final class TeacherNotes {

  private final @Nullable Path folder;
  private final Supplier<Teacher> loader;
  private @Nullable Teacher teacher;

  /**
   * Notes kept in {@code folder}, or nowhere if it is null.
   *
   * @param loader loads the teacher when it is first asked
   */
  TeacherNotes(@Nullable Path folder, Supplier<Teacher> loader) {
    this.folder = folder;
    this.loader = loader;
  }

  private Teacher teacher() {
    Teacher loaded = teacher;
    if (loaded == null) {
      loaded = loader.get();
      teacher = loaded;
    }
    return loaded;
  }

  /** The sentences of a text, annotated. */
  List<TaughtSentence> of(String text) {
    Layout layout = Layout.of(text);
    try {
      Path file = folder == null ? null : folder.resolve(name(text) + ".tsv");
      if (file != null && Files.exists(file)) {
        List<TaughtSentence> noted = read(Files.readAllLines(file), layout);
        if (!noted.isEmpty() || layout.sentences().isEmpty()) {
          return noted;
        }
      }
      List<TaughtSentence> sentences = new ArrayList<>();
      for (Sentence sentence : layout.sentences()) {
        sentences.add(teacher().annotate(text, layout.tokens(), sentence.tokens()));
      }
      if (file != null) {
        write(file, layout, sentences);
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException("the teacher's notes in " + folder + ": " + e.getMessage(), e);
    }
  }

  private static String name(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  private static void write(Path file, Layout layout, List<TaughtSentence> sentences)
      throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    StringBuilder lines = new StringBuilder();
    int token = 0;
    for (TaughtSentence sentence : sentences) {
      for (TaughtWord word : sentence.words()) {
        lines.append(layout.tokens().begin(token)).append('\t');
        lines.append(layout.tokens().end(token++)).append('\t');
        lines.append(Tags.name(word.tag())).append('\t');
        lines.append(word.name()).append('\t');
        lines.append(word.head()).append('\t');
        lines.append(Relations.name(word.relation())).append('\n');
      }
    }
    Files.writeString(file, lines);
  }

  /** The noted sentences; none if the notes are of other tokens. */
  private static List<TaughtSentence> read(List<String> lines, Layout layout) {
    Tokens tokens = layout.tokens();
    if (lines.size() != tokens.size()) {
      return List.of();
    }
    List<TaughtSentence> sentences = new ArrayList<>();
    for (Sentence sentence : layout.sentences()) {
      List<TaughtWord> words = new ArrayList<>();
      for (int token = sentence.tokens().begin(); token < sentence.tokens().end(); token++) {
        String[] parts = lines.get(token).split("\t", -1);
        int head = Integer.parseInt(parts[4]);
        boolean same =
            Integer.parseInt(parts[0]) == tokens.begin(token)
                && Integer.parseInt(parts[1]) == tokens.end(token)
                && head < sentence.tokens().size();
        if (!same) {
          return List.of();
        }
        words.add(
            new TaughtWord(
                tokens.form(token),
                Tags.of(parts[2]),
                NameType.valueOf(parts[3]),
                head,
                Relations.of(parts[5])));
      }
      sentences.add(new TaughtSentence(words));
    }
    return sentences;
  }

  /** The teacher's word clusters. */
  Map<String, Integer> clusters() {
    try {
      Path file = folder == null ? null : folder.resolve("clusters.tsv");
      if (file != null && Files.exists(file)) {
        Map<String, Integer> clusters = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
          int tab = line.indexOf('\t');
          clusters.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
        }
        return clusters;
      }
      Map<String, Integer> clusters = teacher().clusters();
      if (file != null) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
          for (Map.Entry<String, Integer> entry : clusters.entrySet()) {
            out.write(entry.getKey() + "\t" + entry.getValue() + "\n");
          }
        }
      }
      return clusters;
    } catch (IOException e) {
      throw new UncheckedIOException("the teacher's notes in " + folder + ": " + e.getMessage(), e);
    }
  }
}
