package org.whosaid.corpus;

import java.util.List;
import org.whosaid.text.Article;

/**
 * An article with everything that is said in it, as annotators found it.
 *
 * @param name the file's name without its extension
 * @param text the article
 * @param relations the attributions in the order of their file; those without content left out
 */
public record GoldArticle(String name, String text, List<GoldRelation> relations) {

  public GoldArticle {
    relations = List.copyOf(relations);
  }

  /** The article as whosaid reads it. */
  public Article article() {
    return Article.builder().id(name).text(text).build();
  }

  /** Whether it is told who the speakers are. */
  public boolean hasSpeakers() {
    return relations.stream().anyMatch(relation -> relation.speaker().isPresent());
  }
}
