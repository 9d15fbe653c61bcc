package org.whosaid.alignment;

import org.whosaid.quote.Phrase;

/**
 * Shows an original with what a statement changed in it.
 *
 * <p>{@link #PLAIN} writes {@code I [-don't-] see it, except {+only+} in words.}
 *
 * @param dropBegin what stands before dropped words
 * @param dropEnd what stands behind them
 * @param addBegin what stands before added words
 * @param addEnd what stands behind them
 */
public record ChangeMarks(String dropBegin, String dropEnd, String addBegin, String addEnd) {

  /** Marks that need nothing but letters, as wdiff writes them. */
  public static final ChangeMarks PLAIN = new ChangeMarks("[-", "-]", "{+", "+}");

  /** Struck-out red and bold green, for a terminal. */
  public static final ChangeMarks COLOUR =
      new ChangeMarks("\u001b[31;9m", "\u001b[0m", "\u001b[32;1m", "\u001b[0m");

  /** The whole original text with the changes marked. */
  public String show(Alignment alignment, String original) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (Change change : alignment.changes()) {
      Phrase dropped = change.original();
      shown.append(original, at, dropped.span().begin());
      at = dropped.span().end();
      if (!dropped.text().isEmpty()) {
        shown.append(dropBegin).append(dropped.text()).append(dropEnd);
      }
      String added = change.statement().text();
      if (!added.isEmpty()) {
        boolean between = dropped.text().isEmpty();
        shown.append(between && at > 0 ? " " : "").append(addBegin).append(added).append(addEnd);
        shown.append(between && at == 0 ? " " : "");
      }
    }
    return shown.append(original.substring(at)).toString();
  }
}
