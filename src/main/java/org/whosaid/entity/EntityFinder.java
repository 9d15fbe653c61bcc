package org.whosaid.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.learn.ModelFolder;
import org.whosaid.learn.Ranker;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Document;

/**
 * Finds who is there: every mention of a person, organisation, group or document, and whom it
 * stands for, under the fullest name in the article.
 *
 * <pre>
 * President Volodymyr Zelenskyy said no. He told France's Macron why.
 *   President Volodymyr Zelenskyy, He   Volodymyr Zelenskyy, a person, President
 *   France                              France, an organisation
 *   Macron                              Macron, a person
 * </pre>
 *
 * <p>Immutable and safe for many threads.
 */
public final class EntityFinder {

  private final EntityWords words = EntityWords.read();
  private final Lexicon sayingVerbs = Lexicon.read("speaking-verbs");
  private final Ranker ranker;

  EntityFinder(Ranker ranker) {
    this.ranker = ranker;
  }

  Ranker ranker() {
    return ranker;
  }

  /**
   * A finder with the model {@code entity.model} of the folder.
   *
   * @throws org.whosaid.learn.ModelFormatException if it is missing, damaged, or of another format
   */
  public static EntityFinder load(ModelFolder folder) {
    try {
      return new EntityFinder(Ranker.read(folder.read("entity").section("resolver")));
    } catch (IOException e) {
      throw new UncheckedIOException("models/" + folder.name() + "/entity.model", e);
    }
  }

  /**
   * Finds mentions and entities.
   *
   * @param speaking what somebody says, as far as is known; a hint
   */
  public Entities find(Document document, List<SpokenWords> speaking) {
    Findings findings = Findings.of(document, words, sayingVerbs, speaking);
    return assemble(findings, new Resolver(findings, Teacher.model(ranker)).resolve());
  }

  private static Entities assemble(Findings findings, Readings[] readings) {
    List<Draft> drafts = findings.drafts();
    List<Entity> entities = entities(findings.figures(), readings);
    Entity[] byFigure = new Entity[findings.figures().size()];
    int[] order = orderOfMention(readings, byFigure.length);
    for (int i = 0; i < order.length; i++) {
      byFigure[order[i]] = entities.get(i);
    }
    int[] mentionAt = new int[findings.document().size()];
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).partHeads().isEmpty()) {
        mentionAt[drafts.get(i).head()] = i;
      }
    }
    List<Mention> mentions = new ArrayList<>(drafts.size());
    List<List<Resolution>> resolutions = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      mentions.add(mention(i, drafts.get(i), findings.named()[i], mentionAt));
      resolutions.add(resolutions(readings[i], byFigure));
    }
    return new Entities(mentions, entities, resolutions);
  }

  /** The figures that some mention is taken for, in the order of the mentions. */
  private static int[] orderOfMention(Readings[] readings, int figures) {
    boolean[] seen = new boolean[figures];
    int[] order = new int[figures];
    int count = 0;
    for (Readings reading : readings) {
      for (int figure : reading.figures()) {
        if (!seen[figure]) {
          seen[figure] = true;
          order[count++] = figure;
        }
      }
    }
    return Arrays.copyOf(order, count);
  }

  private static List<Entity> entities(Figures figures, Readings[] readings) {
    int[] order = orderOfMention(readings, figures.size());
    List<Entity> entities = new ArrayList<>(order.length);
    for (int i = 0; i < order.length; i++) {
      entities.add(figures.get(order[i]).toEntity(i));
    }
    return entities;
  }

  private static List<Resolution> resolutions(Readings readings, Entity[] byFigure) {
    List<Resolution> all = new ArrayList<>(readings.figures().size());
    for (int i = 0; i < readings.figures().size(); i++) {
      all.add(new Resolution(byFigure[readings.figures().get(i)], readings.probabilities().get(i)));
    }
    return all;
  }

  private static Mention mention(int index, Draft draft, @Nullable Figure named, int[] mentionAt) {
    return new Mention(
        index,
        draft.tokens(),
        draft.core(),
        draft.head(),
        draft.kind(),
        named == null ? draft.speakerKind() : named.kind(),
        named == null ? draft.gender() : named.gender(),
        draft.partHeads().stream().map(head -> mentionAt[head]).toList());
  }
}
