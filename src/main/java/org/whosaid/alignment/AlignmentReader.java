package org.whosaid.alignment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whosaid.quote.Phrase;
import org.whosaid.text.Span;

/** Walks back through the table of an {@link Aligner} and tells what it means. */
final class AlignmentReader {

  private final Wording statement;
  private final Wording original;
  private final boolean[] gapIsFree;
  private final int rows;
  private final int columns;

  private final int[] meets;
  private int matched;
  private int matchedContent;
  private int shared;
  private int apart;

  AlignmentReader(Wording statement, Wording original, boolean[] gapIsFree, int rows, int columns) {
    this.statement = statement;
    this.original = original;
    this.gapIsFree = gapIsFree;
    this.rows = rows;
    this.columns = columns;
    this.meets = new int[rows];
  }

  static Alignment unlike() {
    return new Alignment(Verdict.UNLIKE, 0, 0, 0, new Span(0, 0), List.of());
  }

  Alignment read(byte[] from) {
    walkBack(from);
    int first = IntStream.of(meets).filter(j -> j >= 0).findFirst().orElse(-1);
    if (first < 0) {
      return unlike();
    }
    List<Change> changes = new ArrayList<>();
    boolean elided = readChanges(first, changes);
    int end = IntStream.of(meets).max().orElse(0) + 1;
    double score = (double) shared / (shared + apart);
    boolean whole = first == 0 && end == columns && !elided && rows == statement.size();
    Verdict verdict =
        changes.isEmpty()
            ? (whole ? Verdict.VERBATIM : Verdict.PARTIAL)
            : score >= Aligner.ALTERED_SCORE ? Verdict.ALTERED : Verdict.UNLIKE;
    return new Alignment(
        verdict, score, matched, matchedContent, original.span(first, end), changes);
  }

  /** Notes for each word of the statement which word of the original it stands for, or -1. */
  private void walkBack(byte[] from) {
    int width = columns + 1;
    int i = rows;
    int j = columns;
    int state = (from[i * width + j] >> 6) & 3;
    while (i > 0) {
      int cell = from[i * width + j];
      if (state == Aligner.MATCH) {
        meets[--i] = --j;
        state = cell & 3;
      } else if (state == Aligner.DROP) {
        j--;
        state = (cell >> 2) & 3;
      } else {
        meets[--i] = -1;
        state = (cell >> 4) & 3;
      }
    }
  }

  /** Gathers runs of words that differ; returns whether an ellipsis stands for words. */
  private boolean readChanges(int first, List<Change> changes) {
    boolean elided = false;
    int next = first;
    int changedFrom = -1;
    int originalFrom = first;
    for (int i = 0; i < rows; i++) {
      int skippedTo = meets[i] < 0 ? next : meets[i];
      if (skippedTo > next && gapIsFree[i] && i > 0) {
        close(changes, changedFrom, i, originalFrom, next);
        changedFrom = -1;
        elided = true;
        next = skippedTo;
      }
      boolean same = meets[i] >= 0 && statement.form(i).equals(original.form(meets[i]));
      if (same) {
        if (changedFrom >= 0 || skippedTo > next) {
          close(
              changes,
              changedFrom < 0 ? i : changedFrom,
              i,
              changedFrom < 0 ? next : originalFrom,
              skippedTo);
          changedFrom = -1;
        }
        count(i);
      } else if (changedFrom < 0) {
        changedFrom = i;
        originalFrom = next;
      }
      next = meets[i] < 0 ? next : meets[i] + 1;
    }
    close(changes, changedFrom, rows, originalFrom, next);
    return elided;
  }

  private void count(int row) {
    matched++;
    boolean content = statement.words().get(row).kind() != WordKind.FUNCTION;
    matchedContent += content ? 1 : 0;
    shared += content ? 4 : 2;
  }

  private void close(
      List<Change> changes, int statementBegin, int statementEnd, int begin, int end) {
    if (statementBegin < 0) {
      return;
    }
    List<Word> said = original.words().subList(begin, end);
    List<Word> told = statement.words().subList(statementBegin, statementEnd);
    apart += Math.max(2 * weight(told), weight(said));
    Change.Kind kind =
        told.isEmpty()
            ? Change.Kind.DROPPED
            : said.isEmpty() ? Change.Kind.ADDED : Change.Kind.SWAPPED;
    changes.add(
        new Change(
            kind,
            Phrase.of(original.text(), original.span(begin, end)),
            Phrase.of(statement.text(), statement.span(statementBegin, statementEnd)),
            flags(said, told)));
  }

  /** Content words weigh 2, function words 1. */
  private static int weight(List<Word> words) {
    return words.stream().mapToInt(word -> word.kind() == WordKind.FUNCTION ? 1 : 2).sum();
  }

  private static Set<WordKind> flags(List<Word> said, List<Word> told) {
    Set<WordKind> flags = EnumSet.noneOf(WordKind.class);
    for (WordKind kind : WordKind.values()) {
      if (kind.isFlagged() && !forms(said, kind).equals(forms(told, kind))) {
        flags.add(kind);
      }
    }
    return flags;
  }

  private static List<String> forms(List<Word> words, WordKind kind) {
    return words.stream()
        .filter(word -> word.kind() == kind)
        .map(word -> kind == WordKind.NEGATION ? "not" : word.form())
        .sorted()
        .collect(Collectors.toList());
  }
}
