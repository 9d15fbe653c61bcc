package org.whosaid.parse;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.function.Function;
import org.whosaid.learn.ByteReader;
import org.whosaid.learn.ModelFile;
import org.whosaid.learn.ModelFileWriter;
import org.whosaid.learn.ModelFormatException;

/**
 * What was learned of the language: word clusters, tagger, name finder and dependency parser, as in
 * {@code linguistics.model}. Immutable and safe for many threads.
 */
record LinguisticModel(
    WordClusters clusters, Tagger tagger, NameFinder nameFinder, DependencyParser parser) {

  static final String KIND = "linguistics";

  /**
   * Reads the model.
   *
   * @throws ModelFormatException if the file is of another kind or damaged
   */
  static LinguisticModel read(ModelFile file) {
    if (!file.kind().equals(KIND)) {
      throw new ModelFormatException(
          file.name() + ": a model of kind \"" + file.kind() + "\", expected \"" + KIND + "\"");
    }
    return new LinguisticModel(
        section(file, "clusters", WordClusters::read),
        section(file, "tagger", Tagger::read),
        section(file, "names", NameFinder::read),
        section(file, "parser", DependencyParser::read));
  }

  private static <T> T section(ModelFile file, String section, Function<ByteReader, T> reader) {
    try (DataInputStream in = file.section(section)) {
      return reader.apply(ByteReader.of(in));
    } catch (IOException | ModelFormatException | IndexOutOfBoundsException e) {
      throw new ModelFormatException(
          file.name()
              + ": section \""
              + section
              + "\": "
              + e.getMessage()
              + "; train it again with \"whosaid train linguistics\" or use the bundled models",
          e);
    }
  }

  /** Adds the model's sections to a file. */
  ModelFileWriter writeTo(ModelFileWriter file) {
    return file.section("clusters", clusters::writeTo)
        .section("tagger", tagger::writeTo)
        .section("names", nameFinder::writeTo)
        .section("parser", parser::writeTo);
  }
}
