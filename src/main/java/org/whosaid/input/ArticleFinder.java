package org.whosaid.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the paragraphs of a page's article.
 *
 * <p>The page's prose is weighed; from the body down, the element that holds most of it is entered
 * again and again until no single one does; what is named as something else, what consists of links
 * and what reads like a label is left out on the way. docs/web-pages.md compares this with others.
 */
final class ArticleFinder {

  /** An element with this share of the prose around it holds the article. */
  private static final double MOST = 0.75;

  /** An element that says it is the article is believed if it has this share of the prose. */
  private static final double ENOUGH = 0.4;

  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.9;

  /** Less prose than this, in characters, is no article, if there is as much of other words. */
  private static final int LEAST = 80;

  /** A linked heading with no more prose than this after it announces another story. */
  private static final int TEASER = 300;

  /** Articles longer than this, in characters, are not searched for repeats. */
  private static final int LONG = 200_000;

  private static final int LEAST_REPEATED = 15;

  private static final String SAYS_SO =
      "[itemprop=articleBody], [role=article], article, main, [role=main]";

  private final Document page;
  private final List<Block> everything;
  private final String headlineKey;

  /** The article of {@code page}, of which {@code everything} can be seen. */
  ArticleFinder(Document page, List<Block> everything, Optional<String> headline) {
    this.page = page;
    this.everything = everything;
    this.headlineKey = Headline.key(headline.orElse(""));
  }

  /** The paragraphs in order; none if the page has no article. */
  List<String> paragraphs() {
    Weights all = new Weights(everything);
    int whole = all.of(page.body());
    List<Block> blocks =
        new PageText(
                page.body(),
                e ->
                    Boilerplate.isHidden(e)
                        || (Boilerplate.isNever(e) && all.of(e) < NEARLY_ALL * whole)
                        || (Boilerplate.isSeldom(e) && all.of(e) < HALF * whole))
            .blocks();
    List<Block> candidates = withoutTeasers(blocks);
    List<Block> kept = withoutRepeats(withoutLabels(fromHeadline(candidates)));
    int prose = length(kept.stream().filter(Block::isProse).toList());
    return prose < LEAST && prose * 2 < length(everything)
        ? List.of()
        : kept.stream().map(Block::text).toList();
  }

  /** What the article's element holds, and what stands between the headline and it. */
  private List<Block> fromHeadline(List<Block> candidates) {
    Element article = articleElement(new Weights(candidates));
    int first = 0;
    int last = -1;
    int headline = Integer.MAX_VALUE;
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (isWithin(candidates.get(i).element(), article)) {
        first = i;
        last = Math.max(last, i);
      } else if (isHeadline(candidates.get(i))) {
        headline = i;
      }
    }
    List<Block> inside =
        candidates.subList(first, last + 1).stream()
            .filter(block -> isWithin(block.element(), article))
            .toList();
    if (headline > first) {
      return inside;
    }
    List<Block> all = new ArrayList<>(candidates.subList(headline, first));
    all.addAll(inside);
    return all;
  }

  private boolean isHeadline(Block block) {
    return !headlineKey.isEmpty() && Headline.key(block.text()).equals(headlineKey);
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  /** How much prose each element holds. */
  private static final class Weights {

    private final Map<Element, Integer> weights = new HashMap<>();

    Weights(List<Block> blocks) {
      for (Block block : blocks) {
        if (block.isProse()) {
          Element element = block.element();
          while (element != null) {
            weights.merge(element, block.text().length() - block.linked(), Integer::sum);
            element = element.parent();
          }
        }
      }
    }

    int of(Element element) {
      return weights.getOrDefault(element, 0);
    }
  }

  private Element articleElement(Weights weights) {
    Element element = page.body();
    for (Element candidate : page.select(SAYS_SO)) {
      if (weights.of(candidate) > ENOUGH * weights.of(page.body())
          && weights.of(candidate) >= Math.min(LEAST, weights.of(page.body()))) {
        element = candidate;
      }
    }
    Optional<Element> inner = heaviestChild(element, weights);
    while (inner.isPresent()) {
      element = inner.get();
      inner = heaviestChild(element, weights);
    }
    return element;
  }

  private static Optional<Element> heaviestChild(Element element, Weights weights) {
    return element.children().stream()
        .filter(child -> weights.of(child) > MOST * weights.of(element))
        .filter(child -> !child.is("p, blockquote, li"))
        .findFirst();
  }

  private static boolean isWithin(Element element, Element ancestor) {
    Element at = element;
    while (at != null && !at.equals(ancestor)) {
      at = at.parent();
    }
    return at != null;
  }

  /** Leaves out linked headings with the few words that follow each. */
  private static List<Block> withoutTeasers(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      int next = i + 1;
      while (next < blocks.size() && !blocks.get(next).heading()) {
        next++;
      }
      List<Block> section = blocks.subList(i, next);
      int prose = length(section.stream().filter(Block::isProse).toList());
      if (!(blocks.get(i).heading() && blocks.get(i).isLinks() && prose < TEASER)) {
        kept.addAll(section);
      }
      i = next;
    }
    return kept;
  }

  /** Leaves prose and the headings above it. */
  private List<Block> withoutLabels(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    List<Block> headings = new ArrayList<>();
    for (Block block : blocks) {
      if (isHeadline(block) || isLegal(block.text())) {
        continue;
      }
      if (block.heading()) {
        headings.add(block);
      } else if (block.isProse()) {
        kept.addAll(headings);
        headings.clear();
        kept.add(block);
      }
    }
    return kept;
  }

  /** Leaves out short quotations that stand in full elsewhere: magazines set them large between. */
  private static List<Block> withoutRepeats(List<Block> blocks) {
    if (length(blocks) > LONG) {
      return blocks;
    }
    String all =
        blocks.stream().map(b -> Headline.key(b.text())).collect(Collectors.joining("|", "|", "|"));
    return blocks.stream()
        .filter(block -> !(block.hasMark() && isPartOfAnother(Headline.key(block.text()), all)))
        .toList();
  }

  private static boolean isPartOfAnother(String key, String all) {
    return key.length() >= LEAST_REPEATED && times(key, all) > times("|" + key + "|", all);
  }

  private static int times(String words, String all) {
    int times = 0;
    for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
      times++;
    }
    return times;
  }

  private static boolean isLegal(String text) {
    return text.startsWith("©")
        || text.matches("(?is).*\\b(copyright (©|\\(c\\)|\\d{4})|all rights reserved\\b).*");
  }
}
