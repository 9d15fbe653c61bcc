package org.whosaid.input;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of a web page as a reader sees them, block by block.
 *
 * <p>{@code <p>Talks <b>fail</b>ed.<br>So <q>what</q>?</p>} is one block, {@code Talks failed.\nSo
 * “what”?}. What HTML shows as quotation marks is written as such: {@code <q>} and a {@code
 * <blockquote>} that has no marks of its own.
 */
final class PageText {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "meter", "nobr", "output", "q", "rp",
          "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
          "tt", "u", "var", "wbr", "img", "picture", "source", "amp-img");

  /** What is never seen, or is no text. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "map",
          "select",
          "datalist",
          "textarea",
          "button",
          "input",
          "head",
          "title",
          "math",
          "frameset",
          "noframes",
          "xmp",
          "plaintext");

  private final Element root;
  private final Predicate<Element> leftOut;

  PageText(Element root) {
    this(root, element -> false);
  }

  /** The words of {@code root} but for the elements that are {@code leftOut}. */
  PageText(Element root, Predicate<Element> leftOut) {
    this.root = root;
    this.leftOut = leftOut;
  }

  List<Block> blocks() {
    Walk walk = new Walk();
    root.filter(walk);
    walk.blocks.end(root);
    return walk.blocks.all();
  }

  String onOneLine() {
    return blocks().stream()
        .map(block -> block.text().replace('\n', ' '))
        .collect(Collectors.joining(" "));
  }

  private final class Walk implements NodeFilter {

    private final BlockBuilder blocks = new BlockBuilder();
    private int linksOpen;
    private int boldOpen;
    private int preformatted;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        blocks.text(text.getWholeText(), linksOpen > 0, boldOpen > 0, preformatted > 0);
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      String name = element.normalName();
      if (UNSEEN.contains(name) || leftOut.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      switch (name) {
        case "br" -> blocks.lineBreak(blockAround(element));
        case "q" -> blocks.beginQuote();
        case "a", "time" -> linksOpen += isLabel(element) ? 1 : 0;
        case "b", "strong" -> boldOpen++;
        case "pre" -> preformatted++;
        default -> {}
      }
      if (!INLINE.contains(name) && !name.equals("br")) {
        blocks.end(blockAround(element));
        if (name.equals("blockquote")) {
          blocks.beginQuotation();
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      String name = element.normalName();
      switch (name) {
        case "q" -> blocks.endQuote();
        case "a", "time" -> linksOpen -= isLabel(element) ? 1 : 0;
        case "b", "strong" -> boldOpen--;
        case "pre" -> preformatted--;
        default -> {}
      }
      if (!INLINE.contains(name) && !name.equals("br")) {
        blocks.end(element);
        if (name.equals("blockquote")) {
          blocks.endQuotation();
        }
      }
      return FilterResult.CONTINUE;
    }
  }

  /** The nearest element around this one that is no inline markup. */
  private Element blockAround(Element element) {
    Element around = element.parent();
    while (around != null && INLINE.contains(around.normalName())) {
      around = around.parent();
    }
    return around == null ? root : around;
  }

  /** A link to elsewhere or a time; what consists of such is no prose. */
  private static boolean isLabel(Element element) {
    String target = element.attr("href");
    return element.normalName().equals("time") || (!target.isEmpty() && !target.startsWith("#"));
  }
}
