package org.whosaid.trace.bench;

/**
 * What came of the trials of one kind; counts add.
 *
 * @param asked how many trials
 * @param first how often the quote came first
 * @param five how often it was among the first five
 * @param verdict how often it came first with the right verdict; for a stranger, how often nothing
 *     came, or only a report
 * @param flagged how often the change was flagged as one of meaning
 * @param plainFirst how often plain BM25 had it first
 * @param plainFive how often plain BM25 had it among the first five
 */
record KindFigures(
    int asked, int first, int five, int verdict, int flagged, int plainFirst, int plainFive) {

  static final KindFigures NONE = new KindFigures(0, 0, 0, 0, 0, 0, 0);

  KindFigures plus(KindFigures other) {
    return new KindFigures(
        asked + other.asked,
        first + other.first,
        five + other.five,
        verdict + other.verdict,
        flagged + other.flagged,
        plainFirst + other.plainFirst,
        plainFive + other.plainFive);
  }
}
