package org.whosaid.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whosaid.text.Paragraph;
import org.whosaid.text.TokenRange;

/**
 * What may be the content of a cue on one side of it: stretches of tokens that begin and end where
 * a clause, a quotation or a subtree does, or where the chain has one begin or end.
 *
 * <p>A stretch begins and ends with a word: marks and punctuation at its edges are put back when it
 * is reported. In {@code She said that "they won", he added.} the words behind {@code said} give
 * {@code that "they won}, {@code they won}, ...
 */
final class SpanCandidates {

  private static final int STARTS = 14;
  private static final int ENDS = 18;
  private static final int KEPT = 28;
  private static final int SENTENCES = 8;
  private static final int SHORT_LINE = 10;
  private static final float POSSIBLE = 0.05f;
  private static final float STRUCTURE = 1.5f;
  private static final float SMALL = 1e-4f;

  private final DocumentView view;
  private final Marginals marginals;
  private final Cue cue;
  private final int windowBegin;
  private final int windowEnd;
  private final float[] starts;
  private final float[] ends;

  private SpanCandidates(
      DocumentView view, Marginals marginals, Cue cue, int windowBegin, int windowEnd) {
    this.view = view;
    this.marginals = marginals;
    this.cue = cue;
    this.windowBegin = windowBegin;
    this.windowEnd = windowEnd;
    int length = Math.max(0, windowEnd - windowBegin);
    this.starts = new float[length];
    this.ends = new float[length + 1];
    Arrays.fill(starts, Float.NEGATIVE_INFINITY);
    Arrays.fill(ends, Float.NEGATIVE_INFINITY);
  }

  /** Candidates that end before the head of the cue. */
  static List<TokenRange> left(DocumentView view, Marginals marginals, Cue cue) {
    int sentence = view.sentence[cue.head()];
    Paragraph paragraph = view.document.paragraphs().get(view.paragraph[cue.head()]);
    int first = Math.max(paragraph.firstSentence(), sentence - SENTENCES);
    int line = view.sentenceEnd[sentence] - view.sentenceBegin[sentence];
    if (line <= SHORT_LINE && first == sentence && paragraph.index() > 0) {
      first = view.document.paragraphs().get(paragraph.index() - 1).firstSentence();
      first = Math.max(first, sentence - SENTENCES);
    }
    return new SpanCandidates(view, marginals, cue, view.sentenceBegin[first], cue.head()).find();
  }

  /** Candidates that begin behind the head of the cue. */
  static List<TokenRange> right(DocumentView view, Marginals marginals, Cue cue) {
    int sentence = view.sentence[cue.head()];
    Paragraph paragraph = view.document.paragraphs().get(view.paragraph[cue.head()]);
    int last = Math.min(paragraph.endSentence(), sentence + 1 + SENTENCES);
    int end = view.sentenceEnd[last - 1];
    if (end < view.size && last == paragraph.endSentence()) {
      boolean opens = view.state[end] == DocumentView.OPENING || view.quotation[end] >= 0;
      boolean introduced = view.is(view.sentenceEnd[sentence] - 1, ":");
      if ((opens && last - sentence <= 2) || introduced) {
        int next = view.document.paragraphs().get(view.paragraph[end]).endSentence();
        end = view.sentenceEnd[Math.min(next, sentence + 1 + SENTENCES) - 1];
        int open = view.quotation[end - 1];
        while (end < view.size && open >= 0 && view.quotation[end] == open) {
          end++;
        }
      }
    }
    return new SpanCandidates(view, marginals, cue, cue.head() + 1, end).find();
  }

  private List<TokenRange> find() {
    if (windowEnd <= windowBegin) {
      return List.of();
    }
    propose();
    proposeSubtrees();
    int[] bestStarts = best(starts, STARTS);
    int[] bestEnds = best(ends, ENDS);
    long[] order = new long[bestStarts.length * bestEnds.length];
    int found = 0;
    for (int i = 0; i < order.length; i++) {
      int start = bestStarts[i / bestEnds.length];
      int end = bestEnds[i % bestEnds.length];
      if (start < end) {
        float least = Marginals.lowest(marginals.content, windowBegin + start, windowBegin + end);
        float score = starts[start] + ends[end] + 3 * (float) Math.log(least + SMALL);
        order[found++] = ((long) rising(-score) << 32) | i;
      }
    }
    Arrays.sort(order, 0, found);
    List<TokenRange> kept = new ArrayList<>(KEPT);
    for (int k = 0; k < Math.min(found, KEPT); k++) {
      int i = (int) order[k];
      int start = bestStarts[i / bestEnds.length];
      int end = bestEnds[i % bestEnds.length];
      kept.add(new TokenRange(windowBegin + start, windowBegin + end));
    }
    return kept;
  }

  /** A whole number that rises as the value does. */
  private static int rising(float value) {
    int bits = Float.floatToIntBits(value);
    return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
  }

  private void propose() {
    for (int t = windowBegin; t < windowEnd; t++) {
      int sentence = view.sentence[t];
      boolean first = view.sentenceBegin[sentence] == t;
      boolean afterBreak = t > 0 && isBreak(t - 1);
      boolean opens = t > 0 && view.state[t - 1] == DocumentView.OPENING;
      boolean afterCue = t == cue.tokens().end() || t == cue.head() + 1;
      boolean word = startsClause(t);
      boolean structure = first || afterBreak || opens || afterCue || word;
      if (structure || marginals.begin(t) > POSSIBLE) {
        start(t, structure);
      }
      boolean last = view.sentenceEnd[sentence] == t + 1;
      boolean beforeBreak = isBreak(t + 1) || endsClause(t + 1);
      boolean closes = view.state(t + 1) == DocumentView.CLOSING;
      boolean beforeCue = t + 1 == windowEnd || t + 1 == cue.tokens().begin();
      structure = last || beforeBreak || closes || beforeCue;
      if (structure || marginals.end(t + 1) > POSSIBLE) {
        end(t + 1, structure);
      }
    }
  }

  /** A span may begin at a token: at the first word from there. */
  private void start(int from, boolean structure) {
    float highest = marginals.begin(from);
    int t = from;
    while (t < windowEnd && view.isPunctuation(t)) {
      t++;
      highest = Math.max(highest, marginals.begin(t));
    }
    if (t < windowEnd) {
      float score = (float) Math.log(highest + SMALL) + (structure ? STRUCTURE : 0);
      starts[t - windowBegin] = Math.max(starts[t - windowBegin], score);
    }
  }

  private void end(int from, boolean structure) {
    float highest = marginals.end(from);
    int t = from;
    while (t > windowBegin && view.isPunctuation(t - 1)) {
      t--;
      highest = Math.max(highest, marginals.end(t));
    }
    if (t > windowBegin) {
      float score = (float) Math.log(highest + SMALL) + (structure ? STRUCTURE : 0);
      ends[t - windowBegin] = Math.max(ends[t - windowBegin], score);
    }
  }

  private boolean isBreak(int t) {
    if (t >= view.size) {
      return true;
    }
    return switch (view.document.form(t)) {
      case ",", ";", ":", "-", "–", "—", "--", "(", ")", "..." -> true;
      default -> view.state[t] > DocumentView.INSIDE;
    };
  }

  private boolean startsClause(int t) {
    return switch (view.document.lower(t)) {
      case "that", "to", "whether", "as", "for", "if", "how", "why", "what", "of", "not" -> true;
      default -> t > 0 && view.is(t - 1, "that");
    };
  }

  private boolean endsClause(int t) {
    if (t >= view.size) {
      return true;
    }
    return switch (view.document.lower(t)) {
      case "and", "but", "as", "after", "while", "when", "in", "on", "at", "during", "before" ->
          true;
      default -> false;
    };
  }

  private void proposeSubtrees() {
    int sentence = view.sentence[cue.head()];
    for (int t = view.sentenceBegin[sentence]; t < view.sentenceEnd[sentence]; t++) {
      int above = view.head[t];
      if (above >= 0 && cue.tokens().contains(above) && !cue.tokens().contains(t)) {
        int begin = Math.max(view.leftmost[t], windowBegin);
        int end = Math.min(view.rightmost[t] + 1, windowEnd);
        if (begin < end) {
          start(begin, true);
          end(end, true);
        }
      }
    }
  }

  /** Indices of the highest scores, highest first, at most {@code count}. */
  private static int[] best(float[] scores, int count) {
    int[] best = new int[Math.min(count, scores.length)];
    int found = 0;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] == Float.NEGATIVE_INFINITY) {
        continue;
      }
      int at = found;
      while (at > 0 && scores[best[at - 1]] < scores[i]) {
        at--;
      }
      if (at < best.length) {
        int moved = Math.min(found, best.length - 1) - at;
        System.arraycopy(best, at, best, at + 1, moved);
        best[at] = i;
        found = Math.min(found + 1, best.length);
      }
    }
    return Arrays.copyOf(best, found);
  }
}
