package org.whosaid.train.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.corpus.GoldRelation;
import org.whosaid.text.Span;

/**
 * Replacements in an article, made all at once, with the annotated spans moved along.
 *
 * <p>A span that begins or ends within replaced words keeps its distance from their beginning as
 * far as the new words reach. Not safe for several threads.
 */
final class TextEdits {

  /** A replacement and the place of its first character in the new text. */
  private record Edit(Span words, String replacement, int place) {

    int shift() {
      return place + replacement.length() - words.end();
    }
  }

  private final TreeMap<Integer, Edit> edits = new TreeMap<>();
  private final String text;

  TextEdits(String text) {
    this.text = text;
  }

  /** Replaces {@code words}; ignored if a word of them is replaced already. */
  void replace(Span words, String replacement) {
    Map.Entry<Integer, Edit> before = edits.lowerEntry(words.end());
    boolean free = before == null || before.getValue().words().end() <= words.begin();
    if (free && !words.isEmpty()) {
      edits.put(words.begin(), new Edit(words, replacement, 0));
    }
  }

  /** The article with all replacements. */
  GoldArticle in(GoldArticle article) {
    return in(article, UnaryOperator.identity());
  }

  /**
   * The article with all replacements.
   *
   * @param relations what else changes in a relation, seen before its spans are moved
   */
  GoldArticle in(GoldArticle article, UnaryOperator<GoldRelation> relations) {
    StringBuilder printed = new StringBuilder();
    int done = 0;
    for (Map.Entry<Integer, Edit> entry : edits.entrySet()) {
      Edit edit = entry.getValue();
      printed.append(text, done, edit.words().begin());
      entry.setValue(new Edit(edit.words(), edit.replacement(), printed.length()));
      printed.append(edit.replacement());
      done = edit.words().end();
    }
    printed.append(text, done, text.length());
    return new GoldArticle(
        article.name(),
        printed.toString(),
        article.relations().stream().map(relations).map(this::moved).toList());
  }

  private GoldRelation moved(GoldRelation relation) {
    return new GoldRelation(
        relation.id(),
        moved(relation.source()),
        moved(relation.cue()),
        moved(relation.content()),
        relation.speaker());
  }

  private List<Span> moved(List<Span> spans) {
    List<Span> moved = new ArrayList<>();
    for (Span span : spans) {
      moved.add(new Span(moved(span.begin()), moved(span.end())));
    }
    return moved;
  }

  private int moved(int offset) {
    Map.Entry<Integer, Edit> before = edits.lowerEntry(offset);
    if (before == null) {
      return offset;
    }
    Edit edit = before.getValue();
    if (edit.words().end() <= offset) {
      return offset + edit.shift();
    }
    int inside = Math.min(offset - edit.words().begin(), edit.replacement().length());
    return edit.place() + inside;
  }
}
