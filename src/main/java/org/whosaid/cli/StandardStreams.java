package org.whosaid.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * The process's standard streams and what they are connected to.
 *
 * @param out standard output, unbuffered; failing to write throws
 * @param color whether {@code out} shows colours
 * @param errorTerminal whether a person watches {@code err}
 */
record StandardStreams(
    InputStream in, OutputStream out, PrintStream err, boolean color, boolean errorTerminal) {

  /** Those of this process; no colour where {@code NO_COLOR} is set (no-color.org). */
  static StandardStreams ofProcess() {
    String noColor = System.getenv("NO_COLOR");
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return new StandardStreams(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        System.err,
        isTerminal(1) && !dumb && (noColor == null || noColor.isEmpty()),
        isTerminal(2) && !dumb);
  }

  /** Linux tells of each stream; elsewhere only all of them together can be asked about. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.isSymbolicLink(link)) {
      return CommandLine.Help.Ansi.AUTO.enabled();
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      return CommandLine.Help.Ansi.AUTO.enabled();
    }
  }

  /** Says something to the person at the terminal, on one line that cannot drive the terminal. */
  void complain(String message) {
    err.println("whosaid: " + message.replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "�"));
    err.flush();
  }
}
