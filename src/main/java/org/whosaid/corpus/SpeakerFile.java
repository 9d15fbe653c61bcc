package org.whosaid.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who the source of each relation of an article is.
 *
 * <pre>
 * {"entities": [{"id": "a", "name": "Ann Lee", "kind": "person", "aliases": ["Lee"]}],
 *  "speakers": {"E1": "a"}}
 * </pre>
 */
final class SpeakerFile {

  private final Map<String, GoldSpeaker> speakerOf;

  private SpeakerFile(Map<String, GoldSpeaker> speakerOf) {
    this.speakerOf = Map.copyOf(speakerOf);
  }

  /** Reads the file; where it is missing, no speaker is known. */
  static SpeakerFile read(Path file) {
    if (!Files.exists(file)) {
      return new SpeakerFile(Map.of());
    }
    try {
      return parse(new ObjectMapper().readTree(GoldCorpus.content(file)), file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  private static SpeakerFile parse(JsonNode root, Path file) {
    Map<String, GoldSpeaker> entities = new HashMap<>();
    for (JsonNode entity : root.path("entities")) {
      GoldSpeaker speaker = speaker(entity, file);
      entities.put(speaker.id(), speaker);
    }
    Map<String, GoldSpeaker> speakerOf = new HashMap<>();
    for (Map.Entry<String, JsonNode> pair : root.path("speakers").properties()) {
      GoldSpeaker speaker = entities.get(pair.getValue().asText());
      if (speaker != null) {
        speakerOf.put(pair.getKey(), speaker);
      }
    }
    return new SpeakerFile(speakerOf);
  }

  private static GoldSpeaker speaker(JsonNode entity, Path file) {
    String kind = entity.path("kind").asText();
    List<String> aliases = new ArrayList<>();
    entity.path("aliases").forEach(alias -> aliases.add(alias.asText()));
    try {
      return new GoldSpeaker(
          entity.path("id").asText(),
          GoldKind.valueOf(kind.toUpperCase(Locale.ROOT)),
          entity.path("name").asText(),
          aliases);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file
              + ": kind \""
              + kind
              + "\" must be one of person, organization, unnamed, group,"
              + " document, author, none",
          e);
    }
  }

  Optional<GoldSpeaker> of(String relation) {
    return Optional.ofNullable(speakerOf.get(relation));
  }
}
