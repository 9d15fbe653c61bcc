package org.whosaid.input;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Puts the words of a page together to blocks, white space collapsed as a browser does. */
final class BlockBuilder {

  private static final String MARKS = "\"“”„«»‘’'";

  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> quotations = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int linked;
  private int bold;
  private final List<String> openMarks = new ArrayList<>();
  private boolean openMark;

  List<Block> all() {
    return blocks;
  }

  void text(String text, boolean link, boolean isBold, boolean preformatted) {
    int before = words.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (preformatted && c == '\n') {
        trimEnd();
        words.append('\n');
      } else if (isSpace(c)) {
        if (!words.isEmpty() && !isSpace(last()) && !openMark) {
          words.append(' ');
        }
      } else {
        add(c);
      }
    }
    int added = Math.max(0, words.length() - before);
    linked += link ? added : 0;
    bold += isBold ? added : 0;
  }

  private void add(char c) {
    if (openMark && MARKS.indexOf(c) >= 0) {
      words.setLength(words.length() - 1);
      openMarks.set(openMarks.size() - 1, "");
    }
    openMark = false;
    if (c == 0 || (Character.isISOControl(c) && !isSpace(c))) {
      words.append('\uFFFD');
    } else {
      words.append(c);
    }
  }

  /** Opens a quotation within the block, with a mark unless the page has one of its own. */
  void beginQuote() {
    boolean inner = openMarks.size() % 2 == 1;
    words.append(inner ? '‘' : '“');
    openMarks.add(inner ? "’" : "”");
    openMark = true;
  }

  void endQuote() {
    trimEnd();
    words.append(openMarks.remove(openMarks.size() - 1));
    openMark = false;
  }

  /** One break within {@code element} is a new line, two are a new paragraph. */
  void lineBreak(Element element) {
    trimEnd();
    if (!words.isEmpty() && last() == '\n') {
      end(element);
    } else if (!words.isEmpty()) {
      words.append('\n');
    }
  }

  /** The block ends here; nothing happens where there is none. */
  void end(Element element) {
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      boolean heading = element.normalName().matches("h[1-6]") || isBoldLabel(text);
      blocks.add(new Block(text, Math.min(linked, text.length()), heading, element));
    }
    words.setLength(0);
    linked = 0;
    bold = 0;
    openMark = false;
  }

  /** Bold from end to end and no sentence: a heading by its looks. */
  private boolean isBoldLabel(String text) {
    return bold >= text.length()
        && text.length() < 100
        && ".!?:\"”".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  void beginQuotation() {
    quotations.add(blocks.size());
  }

  /** Puts marks around the paragraphs of a quotation, opened again at each, if they have none. */
  void endQuotation() {
    int from = quotations.remove(quotations.size() - 1);
    List<Block> quotation = blocks.subList(from, blocks.size());
    if (quotation.stream().anyMatch(Block::hasMark)) {
      return;
    }
    int last = quotation.size() - 1;
    while (last >= 0 && isSource(quotation.get(last))) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      Block block = quotation.get(i);
      if (!isSource(block)) {
        String text = "“" + block.text() + (i == last ? "”" : "");
        quotation.set(i, new Block(text, block.linked(), false, block.element()));
      }
    }
  }

  /** The line of a quotation that names who it is from: {@code <footer>— Ann Lee</footer>}. */
  private static boolean isSource(Block block) {
    String name = block.element().normalName();
    return name.equals("footer")
        || name.equals("cite")
        || name.equals("figcaption")
        || block.namesSource();
  }

  private char last() {
    return words.charAt(words.length() - 1);
  }

  private void trimEnd() {
    while (!words.isEmpty() && last() == ' ') {
      words.setLength(words.length() - 1);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
