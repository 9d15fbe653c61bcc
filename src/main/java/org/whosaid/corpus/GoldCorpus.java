package org.whosaid.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Articles in which annotators marked who said what. On disk:
 *
 * <pre>
 * text/NAME.txt                the article, UTF-8
 * attributions/NAME_*.ann      brat stand-off: Source, Cue and Content spans, E relations
 * speakers/NAME.json           who the source of each relation is; may be missing
 * </pre>
 *
 * <p>Of an article annotated several times the first file in sorted order counts. Immutable.
 *
 * @param name the last two parts of the folder's path: {@code polnear/dev}
 * @param articles the articles that have annotations, sorted by name
 */
public record GoldCorpus(String name, List<GoldArticle> articles) {

  public GoldCorpus {
    articles = List.copyOf(articles);
  }

  /**
   * Reads a corpus.
   *
   * @throws UncheckedIOException if the folder has no texts, or a file cannot be read
   */
  public static GoldCorpus read(Path folder) {
    NavigableSet<String> texts = fileNames(folder.resolve("text"), ".txt");
    NavigableSet<String> annotations = fileNames(folder.resolve("attributions"), ".ann");
    List<GoldArticle> articles = new ArrayList<>();
    for (String file : texts) {
      String name = file.substring(0, file.length() - ".txt".length());
      Optional<String> annotation = firstWithPrefix(annotations, name + "_");
      if (annotation.isPresent()) {
        articles.add(read(folder, name, annotation.get()));
      }
    }
    return new GoldCorpus(nameOf(folder), articles);
  }

  private static GoldArticle read(Path folder, String name, String annotation) {
    String text = content(folder.resolve("text").resolve(name + ".txt"));
    SpeakerFile speakers = SpeakerFile.read(folder.resolve("speakers").resolve(name + ".json"));
    List<GoldRelation> relations =
        AnnotationFile.read(folder.resolve("attributions").resolve(annotation), speakers);
    return new GoldArticle(name, text, relations);
  }

  static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  private static NavigableSet<String> fileNames(Path folder, String extension) {
    try (Stream<Path> files = Files.list(folder)) {
      NavigableSet<String> names = new TreeSet<>();
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(extension))
          .forEach(names::add);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(
          folder + ": not a folder of " + extension + " files of a gold corpus", e);
    }
  }

  private static Optional<String> firstWithPrefix(NavigableSet<String> names, String prefix) {
    return Optional.ofNullable(names.ceiling(prefix)).filter(name -> name.startsWith(prefix));
  }

  private static String nameOf(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    int parts = path.getNameCount();
    return path.subpath(Math.max(0, parts - 2), parts).toString().replace('\\', '/');
  }
}
