package org.whosaid.train.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.corpus.GoldRelation;
import org.whosaid.corpus.GoldSpeaker;
import org.whosaid.text.Span;

/**
 * Leaves out who speaks where a reader knows it.
 *
 * <pre>
 * “We won,” she said.          “We won. It's over.”
 * “It's over.”
 * </pre>
 *
 * <p>Only for paragraphs that hold nothing but a quotation and its tag, and whose speaker said the
 * quotation before them too. Such an attribution has neither cue nor source any more.
 */
final class Untagging {

  /** A quotation, a short tag, and perhaps more of the quotation. */
  private static final Pattern TAGGED =
      Pattern.compile(
          "[“\"]([^“”\"]*?)[,.?!]?[”\"],? [^“”\"]{3,50}\\.(?: [“\"]([^“”\"]*[”\"]))?\\s*");

  private final GoldArticle article;
  private final TextEdits edits;
  private final Map<String, Span> untagged = new HashMap<>();

  private Untagging(GoldArticle article) {
    this.article = article;
    this.edits = new TextEdits(article.text());
  }

  static GoldArticle of(GoldArticle article) {
    Untagging untagging = new Untagging(article);
    untagging.run();
    return untagging.edits.in(article, untagging::changed);
  }

  private GoldRelation changed(GoldRelation relation) {
    Span content = untagged.get(relation.id());
    return content == null
        ? relation
        : new GoldRelation(
            relation.id(), List.of(), List.of(), List.of(content), relation.speaker());
  }

  private void run() {
    List<GoldRelation> quotations = new ArrayList<>(article.relations());
    quotations.removeIf(Predicate.not(this::isQuotation));
    quotations.sort(Comparator.comparing(relation -> relation.content().get(0)));
    Optional<GoldSpeaker> before = Optional.empty();
    for (GoldRelation relation : quotations) {
      boolean sameSpeaker = relation.isNamed() && relation.speaker().equals(before);
      if (sameSpeaker) {
        untag(relation);
      }
      before = relation.speaker();
    }
  }

  private boolean isQuotation(GoldRelation relation) {
    return relation.content().stream()
        .anyMatch(
            span -> span.in(article.text()).codePoints().anyMatch(c -> "“\"".indexOf(c) >= 0));
  }

  private void untag(GoldRelation relation) {
    String text = article.text();
    int begin = text.lastIndexOf('\n', relation.content().get(0).begin()) + 1;
    int stop = text.indexOf('\n', begin);
    Span paragraph = new Span(begin, stop < 0 ? text.length() : stop);
    Matcher tagged = TAGGED.matcher(text).region(begin, paragraph.end());
    if (!tagged.matches() || !isAllIn(relation, paragraph)) {
      return;
    }
    boolean goesOn = tagged.group(2) != null;
    int end = goesOn ? tagged.end(2) : tagged.end(0);
    if (goesOn) {
      edits.replace(new Span(tagged.end(1), tagged.start(2)), ". ");
    } else {
      String mark = text.charAt(begin) == '“' ? ".”" : ".\"";
      edits.replace(new Span(tagged.end(1), end), mark);
    }
    untagged.put(relation.id(), new Span(begin, end));
  }

  /** Whether the paragraph holds all of the relation, its tag included, and no other. */
  private boolean isAllIn(GoldRelation relation, Span paragraph) {
    boolean hasTag = !relation.cue().isEmpty() && !relation.source().isEmpty();
    boolean within =
        relation.cue().stream().allMatch(paragraph::contains)
            && relation.source().stream().allMatch(paragraph::contains)
            && relation.content().stream().allMatch(paragraph::contains);
    return hasTag
        && within
        && article.relations().stream()
            .filter(other -> !other.id().equals(relation.id()))
            .flatMap(other -> other.content().stream())
            .noneMatch(paragraph::overlaps);
  }
}
