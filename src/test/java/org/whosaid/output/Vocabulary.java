package org.whosaid.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How schema.org and the Web Annotation Vocabulary define the terms of our JSON-LD. */
final class Vocabulary {

  static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String SCHEMA = "http://schema.org/";
  private static final String OWN = "urn:whosaid:term:";

  private final List<Triple> definitions = new ArrayList<>();

  Vocabulary() throws IOException {
    try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.nt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("<")) {
          String[] iris = line.substring(1).split(">[ .<]+", -1);
          definitions.add(new Triple(iris[0], iris[1], iris[2], ""));
        }
      }
    }
  }

  /** Fails if a statement uses its property otherwise than the vocabulary defines it. */
  void check(Triple statement, List<Triple> all) {
    if (statement.predicate().equals(TYPE)) {
      assertThat(objects(definitions, statement.object(), TYPE)).contains(RDFS + "Class");
    } else if (!statement.predicate().startsWith(OWN)) {
      assertThat(objects(definitions, statement.predicate(), TYPE))
          .as(statement.predicate())
          .singleElement()
          .asString()
          .endsWith("#Property");
      checkKinds(statement, kinds(statement.subject(), all), "domainIncludes", "domain");
      checkKinds(statement, kindsOfObject(statement, all), "rangeIncludes", "range");
    }
  }

  private void checkKinds(Triple statement, Set<String> kinds, String schema, String rdfs) {
    List<String> allowed = new ArrayList<>();
    allowed.addAll(objects(definitions, statement.predicate(), SCHEMA + schema));
    allowed.addAll(objects(definitions, statement.predicate(), RDFS + rdfs));
    if (!allowed.isEmpty()) {
      assertThat(kinds).as("%s of %s", rdfs, statement).containsAnyElementsOf(allowed);
    }
  }

  private Set<String> kindsOfObject(Triple statement, List<Triple> all) {
    if (!statement.isLiteral()) {
      Set<String> kinds = kinds(statement.object(), all);
      kinds.add(SCHEMA + "URL");
      return kinds;
    }
    boolean text = statement.datatype().equals(XSD + "string");
    return text ? Set.of(XSD + "string", SCHEMA + "Text") : Set.of(statement.datatype());
  }

  /** The types of a thing, and those above them. */
  private Set<String> kinds(String thing, List<Triple> all) {
    Deque<String> waiting = new ArrayDeque<>(objects(all, thing, TYPE));
    waiting.addAll(objects(definitions, thing, TYPE));
    Set<String> kinds = new HashSet<>();
    while (!waiting.isEmpty()) {
      String kind = waiting.pop();
      if (kinds.add(kind)) {
        waiting.addAll(objects(definitions, kind, RDFS + "subClassOf"));
      }
    }
    return kinds;
  }

  private static List<String> objects(List<Triple> triples, String subject, String predicate) {
    return triples.stream()
        .filter(t -> t.subject().equals(subject) && t.predicate().equals(predicate))
        .map(Triple::object)
        .toList();
  }
}
