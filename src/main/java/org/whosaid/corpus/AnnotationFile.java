package org.whosaid.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.text.Span;

/**
 * A brat stand-off file.
 *
 * <pre>
 * T1	Source 0 9	Ann Lee
 * T2	Content 16 23;30 41	We won in the end
 * E1	Source:T1 Cue:T3 Content:T2
 * </pre>
 *
 * <p>Other lines are the annotators' notes and are passed over.
 */
final class AnnotationFile {

  private static final Pattern SPANS = Pattern.compile("(T\\d+)\t\\w+ ([\\d ;]+).*");
  private static final Pattern RELATION = Pattern.compile("(E\\d+)\t(.+)");
  private static final Pattern NUMBERED = Pattern.compile("\\d+$");

  private AnnotationFile() {}

  /** The relations of the file that have content, in order. */
  static List<GoldRelation> read(Path file, SpeakerFile speakers) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<GoldRelation> relations = new ArrayList<>();
    for (String line : GoldCorpus.content(file).split("\\R", -1)) {
      Matcher spanLine = SPANS.matcher(line);
      Matcher relationLine = RELATION.matcher(line);
      if (spanLine.matches()) {
        spans.put(spanLine.group(1), spans(spanLine.group(2)));
      } else if (relationLine.matches()) {
        Map<String, List<Span>> roles = roles(relationLine.group(2), spans);
        if (roles.containsKey("Content")) {
          relations.add(
              new GoldRelation(
                  relationLine.group(1),
                  roles.getOrDefault("Source", List.of()),
                  roles.getOrDefault("Cue", List.of()),
                  roles.getOrDefault("Content", List.of()),
                  speakers.of(relationLine.group(1))));
        }
      }
    }
    return relations;
  }

  private static List<Span> spans(String numbers) {
    List<Span> spans = new ArrayList<>();
    for (String pair : numbers.strip().split(";", -1)) {
      String[] ends = pair.strip().split(" ", -1);
      spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return spans;
  }

  /** The spans of each role, in order of place; {@code Content2} is more content. */
  private static Map<String, List<Span>> roles(String parts, Map<String, List<Span>> spans) {
    Map<String, List<Span>> roles = new HashMap<>();
    for (String part : parts.strip().split("\\s+", -1)) {
      int colon = part.indexOf(':');
      if (colon > 0) {
        List<Span> found = spans.getOrDefault(part.substring(colon + 1), List.of());
        String role = NUMBERED.matcher(part.substring(0, colon)).replaceFirst("");
        if (!found.isEmpty()) {
          roles.computeIfAbsent(role, r -> new ArrayList<>()).addAll(found);
        }
      }
    }
    roles.values().forEach(Collections::sort);
    return roles;
  }
}
