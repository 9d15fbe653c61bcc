package org.whosaid.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.text.Span;

/**
 * A value of a JSON record and the path that leads to it, so that whatever is wrong with it can be
 * told by name.
 */
record JsonField(String path, JsonNode value) {

  /** A field of this object; {@code null} and a missing field are the same. */
  Optional<JsonField> optional(String name) throws ExtractionFormatException {
    if (!value.isObject()) {
      throw wrong("an object");
    }
    JsonNode child = value.get(name);
    return child == null || child.isNull()
        ? Optional.empty()
        : Optional.of(new JsonField(path.isEmpty() ? name : path + "." + name, child));
  }

  JsonField required(String name) throws ExtractionFormatException {
    Optional<JsonField> field = optional(name);
    if (field.isEmpty()) {
      throw new ExtractionFormatException(
          (path.isEmpty() ? "" : path + ": ") + "field \"" + name + "\" is missing");
    }
    return field.get();
  }

  Optional<String> optionalString(String name) throws ExtractionFormatException {
    Optional<JsonField> field = optional(name);
    return field.isEmpty() ? Optional.empty() : Optional.of(field.get().string());
  }

  /** The elements of an array field, none if the field is missing. */
  List<JsonField> elements(String name) throws ExtractionFormatException {
    Optional<JsonField> field = optional(name);
    return field.isEmpty() ? List.of() : field.get().elements();
  }

  private List<JsonField> elements() throws ExtractionFormatException {
    if (!value.isArray()) {
      throw wrong("an array");
    }
    List<JsonField> elements = new ArrayList<>(value.size());
    for (int i = 0; i < value.size(); i++) {
      elements.add(new JsonField(path + "[" + i + "]", value.get(i)));
    }
    return elements;
  }

  String string() throws ExtractionFormatException {
    if (!value.isTextual()) {
      throw wrong("a string");
    }
    return value.textValue();
  }

  List<String> strings(String name) throws ExtractionFormatException {
    List<String> strings = new ArrayList<>();
    for (JsonField element : elements(name)) {
      strings.add(element.string());
    }
    return strings;
  }

  int integer() throws ExtractionFormatException {
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw wrong("a whole number");
    }
    return value.intValue();
  }

  double number() throws ExtractionFormatException {
    if (!value.isNumber()) {
      throw wrong("a number");
    }
    return value.doubleValue();
  }

  /** The constant whose lower-case name this is. */
  <E extends Enum<E>> E oneOf(Class<E> type) throws ExtractionFormatException {
    String label = string();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(label)) {
        return constant;
      }
    }
    throw new ExtractionFormatException(
        path + ": \"" + label + "\" is none of " + List.of(type.getEnumConstants()));
  }

  /** The spans of a field such as {@code [[449, 566]]}. */
  List<Span> spans(String name) throws ExtractionFormatException {
    List<Span> spans = new ArrayList<>();
    for (JsonField pair : elements(name)) {
      List<JsonField> ends = pair.elements();
      if (ends.size() != 2) {
        throw pair.wrong("[begin, end]");
      }
      spans.add(pair.span(ends.get(0).integer(), ends.get(1).integer()));
    }
    return spans;
  }

  /** The span of an object such as {@code {"begin": 0, "end": 9}}. */
  Span place() throws ExtractionFormatException {
    return span(required("begin").integer(), required("end").integer());
  }

  private Span span(int begin, int end) throws ExtractionFormatException {
    try {
      return new Span(begin, end);
    } catch (IllegalArgumentException e) {
      throw new ExtractionFormatException(path + ": " + e.getMessage());
    }
  }

  private ExtractionFormatException wrong(String expected) {
    String shown = value.toString();
    return new ExtractionFormatException(
        "%s: expected %s, found %s"
            .formatted(
                path.isEmpty() ? "record" : path,
                expected,
                shown.length() > 60 ? shown.substring(0, 60) + "…" : shown));
  }
}
