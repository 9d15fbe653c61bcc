package org.whosaid.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file that somebody asked to have read.
 *
 * @param path where it is; {@code -} is standard input
 * @param kind what its name tells about its content
 * @param bytes its size, 0 if unknown
 * @param trouble why it cannot be read, where that is known already
 */
record InputFile(Path path, Optional<FileKind> kind, long bytes, Optional<String> trouble) {

  static final Path STANDARD_INPUT = Path.of("-");

  /**
   * The files of the given paths, in order. Of a folder, all files within it, at any depth, whose
   * names tell that whosaid can read them, sorted by name; hidden files and folders are left out.
   */
  static List<InputFile> of(List<Path> paths) {
    List<InputFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        files.add(new InputFile(path, Optional.empty(), 0, Optional.empty()));
      } else if (Files.isDirectory(path)) {
        int before = files.size();
        addFolder(path, files);
        if (files.size() == before) {
          files.add(troubled(path, "no articles in this folder (.txt, .html, .jsonl, .warc, .gz)"));
        }
      } else {
        files.add(file(path));
      }
    }
    return files;
  }

  private static void addFolder(Path folder, List<InputFile> files) {
    List<Path> entries;
    try (Stream<Path> stream = Files.list(folder)) {
      entries = stream.sorted().toList();
    } catch (IOException e) {
      files.add(troubled(folder, Reasons.of(e)));
      return;
    }
    for (Path entry : entries) {
      String name = fileName(entry);
      if (name.startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        addFolder(entry, files);
      } else if (FileKind.of(name).isPresent() && !Files.isDirectory(entry)) {
        files.add(file(entry));
      }
    }
  }

  private static InputFile file(Path path) {
    try {
      return new InputFile(path, FileKind.of(fileName(path)), Files.size(path), Optional.empty());
    } catch (NoSuchFileException e) {
      return troubled(path, "no such file or folder");
    } catch (IOException e) {
      return troubled(path, Reasons.of(e));
    }
  }

  private static InputFile troubled(Path path, String trouble) {
    return new InputFile(path, Optional.empty(), 0, Optional.of(trouble));
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** The file as it is named in messages. */
  String place() {
    return path.equals(STANDARD_INPUT) ? "standard input" : path.toString();
  }

  /** The id of its article: the file's name without ending. */
  String id() {
    return path.equals(STANDARD_INPUT) ? "stdin" : FileKind.stem(fileName(path));
  }
}
