package org.whosaid.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One run of {@code whosaid extract} with {@link FakeExtractor}, and what came of it. */
record CommandRun(int status, String out, String err) {

  static CommandRun extract(Object... arguments) {
    return withInput(new byte[0], arguments);
  }

  static CommandRun withInput(byte[] input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommandRun run = into(out, input, arguments);
    return new CommandRun(run.status(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  static CommandRun into(OutputStream out, byte[] input, Object... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    StandardStreams streams =
        new StandardStreams(new ByteArrayInputStream(input), out, errors, false, false);
    int status =
        Main.commandLine(settings -> new FakeExtractor(), streams)
            .setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8))
            .execute(words(arguments));
    return new CommandRun(status, "", err.toString(StandardCharsets.UTF_8));
  }

  private static String[] words(Object... arguments) {
    List<String> words = new ArrayList<>(List.of("extract"));
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    return words.toArray(String[]::new);
  }

  List<String> complaints() {
    return err.lines().toList();
  }
}
