package org.whosaid.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spec, {@code spec.md}: numbered examples under numbered shapes, and the list of those that
 * are right but not yet reached.
 *
 * <pre>
 * ## 12. An aside between name and verb
 * ### 12.1 The aside is a clause
 * ```
 * (an {@link Example})
 * ```
 * </pre>
 */
final class Spec {

  private static final Pattern SHAPE = Pattern.compile("## (\\d+)\\. .+");
  private static final Pattern TITLE = Pattern.compile("### (\\d+)\\.(\\d+) (.+)");

  private final List<Example> examples;

  private Spec(List<Example> examples) {
    this.examples = examples;
  }

  /** All examples in order. */
  List<Example> examples() {
    return examples;
  }

  /** The spec of this folder. */
  static Spec load() {
    return read(resource("spec.md").lines().toList());
  }

  /** The numbers of the examples that are not yet reached, and what is wrong in each. */
  static Map<String, String> knownFailures() {
    Map<String, String> failures = new LinkedHashMap<>();
    for (String line : resource("known-failures.txt").lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(": ");
      if (colon < 0 || failures.put(line.substring(0, colon), line.substring(colon + 2)) != null) {
        throw new IllegalArgumentException(
            "known-failures.txt: \"" + line + "\" must be \"NUMBER: what is wrong\", once");
      }
    }
    return failures;
  }

  /**
   * Reads the lines of a spec.
   *
   * @throws IllegalArgumentException if numbers are out of order or a block is malformed
   */
  static Spec read(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    int shape = 0;
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher shapeLine = SHAPE.matcher(lines.get(i));
      Matcher titleLine = TITLE.matcher(lines.get(i));
      if (shapeLine.matches()) {
        shape = following(shape, shapeLine.group(1), lines.get(i));
        last = 0;
      } else if (titleLine.matches()) {
        following(shape - 1, titleLine.group(1), lines.get(i));
        last = following(last, titleLine.group(2), lines.get(i));
        int begin = fence(lines, i);
        int end = fence(lines, begin);
        String number = shape + "." + last;
        examples.add(Example.read(number, titleLine.group(3), lines.subList(begin + 1, end)));
        i = end;
      }
    }
    return new Spec(List.copyOf(examples));
  }

  private static int following(int before, String number, String line) {
    if (Integer.parseInt(number) != before + 1) {
      throw new IllegalArgumentException(
          "spec: \"" + line + "\" must have the number " + (before + 1));
    }
    return before + 1;
  }

  /** Index of the next line of three backquotes behind line {@code from}. */
  private static int fence(List<String> lines, int from) {
    for (int i = from + 1; i < lines.size(); i++) {
      if (lines.get(i).equals("```")) {
        return i;
      }
    }
    throw new IllegalArgumentException("spec: no block behind \"" + lines.get(from) + "\"");
  }

  private static String resource(String name) {
    try (InputStream in = Spec.class.getResourceAsStream("/org/whosaid/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource org/whosaid/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
