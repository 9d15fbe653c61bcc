package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whosaid.entity.Entity;
import org.whosaid.entity.MentionKind;
import org.whosaid.learn.Ranker;
import org.whosaid.text.Document;

/**
 * Puts the strongest reasons for a speaker into words, from the weights of the grounds that made
 * the choice: {@code "said" links it to "the President"}.
 */
final class Evidence {

  private static final int MOST = 3;

  private final Scene scene;
  private final Features features;
  private final Ranker ranker;

  Evidence(Scene scene, Features features, Ranker ranker) {
    this.scene = scene;
    this.features = features;
    this.ranker = ranker;
  }

  List<String> of(Verdict verdict) {
    if (verdict.source().isEmpty()) {
      return List.of("no words near it name who says it");
    }
    Candidate source = verdict.source().get();
    Map<Ground, Float> weights = weights(source);
    List<Ground> strongest = new ArrayList<>(weights.keySet());
    strongest.sort(Comparator.comparing(ground -> -weights.get(ground)));
    List<String> reasons = new ArrayList<>();
    for (Ground ground : strongest) {
      if (weights.get(ground) > 0 && reasons.size() < MOST) {
        String reason = reason(ground, source);
        if (!reason.isEmpty() && !reasons.contains(reason)) {
          reasons.add(reason);
        }
      }
    }
    if (verdict.entity() >= 0) {
      addReading(source, scene.entities.entities().get(verdict.entity()), reasons);
    }
    return reasons;
  }

  /** How much each ground speaks for the candidate. */
  private Map<Ground, Float> weights(Candidate candidate) {
    FeatureList list = features.of(candidate);
    Map<Ground, Float> weights = new EnumMap<>(Ground.class);
    for (Ground ground : Ground.values()) {
      weights.put(ground, ranker.score(list.array(), list.begin(ground), list.end(ground)));
    }
    return weights;
  }

  private String reason(Ground ground, Candidate source) {
    return switch (ground) {
      case WORDING, SYNTAX, REPORT -> link(source);
      case POSITION -> position(source);
      case STANDING -> standing(source);
      case RIVALS ->
          scene.mentionsIn(source.gap.begin(), source.gap.end()) == 0
              ? "nobody else is named between it and the words"
              : "";
      case TYPE, NOBODY -> "";
    };
  }

  private String link(Candidate source) {
    int cue = source.speech.cueHead;
    if (cue < 0
        || scene.document.sentenceOf(cue) != scene.document.sentenceOf(source.mention.head())) {
      return "";
    }
    String words = source.speech.speech.cue().map(c -> scene.document.words(c.tokens())).orElse("");
    return quote(words) + " links it to " + quote(words(source));
  }

  private String position(Candidate source) {
    if (source.sentences == 0) {
      return quote(words(source)) + " stands in the same sentence";
    }
    if (source.paragraphs == 0) {
      return quote(words(source)) + " stands in the same paragraph";
    }
    int paragraph = scene.document.paragraphOf(source.mention.head()) + 1;
    if (scene.echoSource(source.speechIndex) == source.mention.mention.index()) {
      return quote(words(source)) + " says the same in paragraph " + paragraph;
    }
    return quote(words(source))
        + " stands in paragraph "
        + paragraph
        + (source.paragraphs < 0 ? ", before it" : ", after it");
  }

  private String standing(Candidate source) {
    int entity = source.mention.entity;
    if (entity < 0 || scene.speechesOf[entity] < 2) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        "%s speaks %d times in the article",
        scene.entities.entities().get(entity).name(),
        scene.speechesOf[entity]);
  }

  /** Says who a pronoun, a noun or a shorter name is. */
  private void addReading(Candidate source, Entity entity, List<String> reasons) {
    Document document = scene.document;
    String core = document.words(source.mention.mention.core());
    int first = scene.firstMentionOf[entity.index()];
    if (first < 0 || core.equals(entity.name())) {
      return;
    }
    int paragraph = document.paragraphOf(scene.mentions[first].head()) + 1;
    if (source.mention.mention.kind() != MentionKind.NAME
        && source.mention.mention.index() == first) {
      return;
    }
    reasons.add(quote(core) + " is " + entity.name() + " (paragraph " + paragraph + ")");
  }

  private String words(Candidate source) {
    return scene.document.words(source.mention.tokens());
  }

  private static String quote(String words) {
    return "“" + words.replaceAll("\\s+", " ") + "”";
  }
}
