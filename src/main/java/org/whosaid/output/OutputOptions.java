package org.whosaid.output;

/**
 * What a writer may be asked for; each format heeds what concerns it.
 *
 * @param withText json, jsonl: carry the article's text, so that quotes can be shown in place
 * @param color text: mark speakers and cues by terminal colours
 * @param byteOrderMark csv: begin with the mark by which spreadsheets know UTF-8
 */
public record OutputOptions(boolean withText, boolean color, boolean byteOrderMark) {

  /** No text, no colour, no byte-order mark. */
  public static final OutputOptions DEFAULT = new OutputOptions(false, false, false);
}
