package org.whosaid.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.learn.Decision;
import org.whosaid.learn.Ranker;
import org.whosaid.text.Document;
import org.whosaid.text.Span;

/**
 * A teacher that knows the answers for some mentions: it gives them, writes down each choice as a
 * lesson, and leaves the others to the model.
 */
final class GoldTeacher implements Teacher {

  private final Ranker ranker;
  private final List<Draft> drafts;
  private final Figures figures;
  private final Map<Integer, GoldMention> answers;
  private final Map<String, Set<Integer>> figuresOf = new HashMap<>();
  private final List<Decision> lessons = new ArrayList<>();

  GoldTeacher(Ranker ranker, Findings findings, Map<Integer, GoldMention> answers) {
    this.ranker = ranker;
    this.drafts = findings.drafts();
    this.figures = findings.figures();
    this.answers = Map.copyOf(answers);
  }

  /** The draft that each answer is about: the one that shares most of its words. */
  static Map<Integer, GoldMention> match(
      Document document, List<Draft> drafts, List<GoldMention> answers) {
    Map<Integer, GoldMention> matched = new HashMap<>();
    for (GoldMention answer : answers) {
      int best = best(document, drafts, answer.words());
      if (best >= 0) {
        matched.put(best, answer);
      }
    }
    return matched;
  }

  /** The draft whose words are most alike to {@code words} and whose head is among them, or -1. */
  static int best(Document document, List<Draft> drafts, Span words) {
    int best = -1;
    double bestShare = 0;
    for (int i = firstNear(document, drafts, words); i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Span span = document.span(draft.tokens());
      if (span.begin() >= words.end()) {
        break;
      }
      if (words.contains(document.span(draft.head()))) {
        double share = share(span, words) + (span.begin() == words.begin() ? 1 : 0);
        if (share > bestShare) {
          best = i;
          bestShare = share;
        }
      }
    }
    return best;
  }

  private static int firstNear(Document document, List<Draft> drafts, Span words) {
    int low = 0;
    int high = drafts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (document.begin(drafts.get(middle).tokens().begin()) < words.begin() - 200) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double share(Span one, Span other) {
    int both = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    return both <= 0 ? 0 : (double) both / one.hull(other).length();
  }

  @Override
  public float[] judge(int draft, List<Figure> candidates, List<int[]> features) {
    GoldMention answer = answers.get(draft);
    int[] right = answer == null ? null : right(answer, candidates, drafts.get(draft));
    if (right == null) {
      return ranker.probabilities(features);
    }
    lessons.add(Decision.of(features, right));
    float[] certain = new float[features.size()];
    for (int gold : right) {
      certain[gold] = 1f / right.length;
    }
    return certain;
  }

  /** The right candidates; nobody's place if none is; null if that cannot be told. */
  private int @Nullable [] right(GoldMention answer, List<Figure> candidates, Draft draft) {
    Set<Integer> known = figuresOf.getOrDefault(answer.speaker(), Set.of());
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Figure figure = candidates.get(i);
      if (answer.isCalled(figure.name()) || known.contains(figure.index())) {
        right.add(i);
      }
    }
    if (right.isEmpty() && (isPerson(draft) || isMissing(answer))) {
      return null;
    }
    return right.isEmpty()
        ? new int[] {candidates.size()}
        : right.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether the name of the right one was not found, so that it cannot be chosen. */
  private boolean isMissing(GoldMention answer) {
    for (int i = 0; i < figures.size(); i++) {
      if (answer.isCalled(figures.get(i).name())) {
        return false;
      }
    }
    return answer.named().isPresent();
  }

  /** {@code he} is somebody: if nobody fits, the right one was not found by name. */
  private static boolean isPerson(Draft draft) {
    return draft.kind() == MentionKind.PRONOUN
        && (draft.gender() == Gender.MALE || draft.gender() == Gender.FEMALE);
  }

  @Override
  public void settled(int draft, Figure figure) {
    GoldMention answer = answers.get(draft);
    if (answer != null) {
      figuresOf.computeIfAbsent(answer.speaker(), k -> new HashSet<>()).add(figure.index());
    }
  }

  List<Decision> lessons() {
    return lessons;
  }
}
