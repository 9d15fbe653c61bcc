package org.whosaid.parse;

import java.util.Locale;

/**
 * Finds the place, and perhaps the day and the agency, with which a report opens.
 *
 * <pre>
 * WASHINGTON (AP) — | The Senate met on Monday.
 * TRENTON, N.J., June 10 (UPI) -- | ...
 * Kyiv, Ukraine (CNN) – | ...
 * PATNA, July 19 (PTI): | ...
 * Pretoria - | The mayor ...
 * </pre>
 *
 * <p>It ends with a dash, behind an agency in brackets perhaps with a colon. It must not be set off
 * by a second dash, as in {@code BP - Britain's biggest - said}; a place in small letters, without
 * day or agency, is of one or two words and stands before a sentence with an article. Stateless.
 */
final class Dateline {

  private static final int LONGEST = 16;
  private static final int LONGEST_PLACE = 4;
  private static final int LONGEST_AGENCY = 4;

  private Dateline() {}

  /**
   * The first token behind the dateline.
   *
   * @param begin the first token of a paragraph
   * @param end the end of the paragraph
   * @return {@code begin} if there is no dateline
   */
  static int end(Tokens tokens, int begin, int end) {
    int limit = Math.min(end - 1, begin + LONGEST);
    int place = begin;
    boolean capitals = true;
    while (place < limit && isName(tokens.form(place))) {
      capitals &= isCapitals(tokens.form(place));
      place++;
    }
    if (place == begin || place - begin > LONGEST_PLACE) {
      return begin;
    }
    int t = place;
    while (t < limit && isDetail(tokens.form(t))) {
      t++;
    }
    int dash = agencyEnd(tokens, t, limit);
    boolean agency = dash > t;
    if (dash >= limit || !closes(tokens, dash, agency) || !opensSentence(tokens, dash + 1)) {
      return begin;
    }
    boolean dated = capitals || hasDay(tokens, place, t);
    boolean complete =
        dated || (isDash(tokens, dash) && (agency || isPlainPlace(tokens, begin, dash)));
    return complete && !hasDash(tokens, dash + 1, end) ? dash + 1 : begin;
  }

  private static boolean closes(Tokens tokens, int t, boolean agency) {
    return isDash(tokens, t) || (agency && tokens.form(t).equals(":"));
  }

  private static boolean opensSentence(Tokens tokens, int t) {
    return !Character.isLowerCase(tokens.form(t).codePointAt(0));
  }

  /** Whether a month and a number are told. */
  private static boolean hasDay(Tokens tokens, int from, int to) {
    boolean month = false;
    boolean number = false;
    for (int t = from; t < to; t++) {
      String form = tokens.form(t);
      month |= StructureWords.isMonth(form.replace(".", "").toLowerCase(Locale.ROOT));
      number |= Character.isDigit(form.codePointAt(0));
    }
    return month && number;
  }

  /** {@code Pretoria - The ...} */
  private static boolean isPlainPlace(Tokens tokens, int begin, int dash) {
    String next = tokens.form(dash + 1);
    return dash - begin <= 2 && (next.equals("The") || next.equals("A") || next.equals("An"));
  }

  /** Whether a dash stands before the next full stop. */
  private static boolean hasDash(Tokens tokens, int from, int end) {
    for (int t = from; t < end && !tokens.form(t).equals("."); t++) {
      if (isDash(tokens, t)) {
        return true;
      }
    }
    return false;
  }

  /** The token behind an agency in brackets that opens at {@code t}; {@code t} without one. */
  private static int agencyEnd(Tokens tokens, int t, int limit) {
    if (t + 1 >= limit
        || !isBracket(tokens.form(t), "(", "-LRB-")
        || !Character.isUpperCase(tokens.form(t + 1).codePointAt(0))) {
      return t;
    }
    for (int i = t + 2; i < Math.min(limit, t + 2 + LONGEST_AGENCY); i++) {
      if (isBracket(tokens.form(i), ")", "-RRB-")) {
        return i + 1;
      }
    }
    return t;
  }

  private static boolean isBracket(String form, String bracket, String escaped) {
    return form.equals(bracket) || form.equals(escaped);
  }

  private static boolean isName(String form) {
    return Character.isUpperCase(form.codePointAt(0)) && form.length() > 1;
  }

  private static boolean isCapitals(String form) {
    return form.codePoints().noneMatch(Character::isLowerCase);
  }

  /** What may stand between place and dash: a country, a month, a day, commas. */
  private static boolean isDetail(String form) {
    int first = form.codePointAt(0);
    return form.equals(",") || Character.isDigit(first) || Character.isUpperCase(first);
  }

  /** Whether the token is a dash, and no hyphen within a word. */
  private static boolean isDash(Tokens tokens, int t) {
    return switch (tokens.form(t)) {
      case "–", "—", "--", "―" -> true;
      case "-" -> !(tokens.isGlued(t) && t + 1 < tokens.size() && tokens.isGlued(t + 1));
      default -> false;
    };
  }
}
