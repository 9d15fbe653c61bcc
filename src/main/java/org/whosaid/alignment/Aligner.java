package org.whosaid.alignment;

import java.util.HashMap;
import java.util.Map;

/**
 * Lays a statement beside an original so that most words meet.
 *
 * <pre>
 * original   But  I  do  not  see  it  except       in  words  But ...
 * statement       I           see  it  except only  in  words
 * </pre>
 *
 * <p>All of the statement is placed; the original may begin earlier and end later, and may hold
 * more where the statement has an ellipsis. Global on one side and local on the other, with affine
 * gaps (Gotoh, An improved algorithm for matching biological sequences, 1982). Content words weigh
 * twice. Time and memory grow with the product of the two lengths.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Aligner {

  /** The longest statement or original, in words; what is longer is cut off there. */
  public static final int LONGEST = 2000;

  /** Below this score two wordings are unlike. */
  public static final double ALTERED_SCORE = 0.55;

  static final byte MATCH = 0;
  static final byte DROP = 1;
  static final byte ADD = 2;

  private static final int CONTENT_MATCH = 20;
  private static final int FUNCTION_MATCH = 10;
  private static final int SWAP = -8;
  private static final int SWAP_SIMILAR = -5;
  private static final int DROP_OPEN = -8;
  private static final int DROP_MORE = -4;
  private static final int ADD_OPEN = -10;
  private static final int ADD_MORE = -9;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final Wording statement;
  private final int rows;
  private final boolean[] gapIsFree;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] statementWords;
  private final int[] matchScore;

  /** Prepares to compare many originals with one statement. */
  public Aligner(Wording statement) {
    this.statement = statement;
    this.rows = Math.min(statement.size(), LONGEST);
    this.gapIsFree = new boolean[rows + 1];
    this.statementWords = new int[rows];
    this.matchScore = new int[rows];
    for (int i = 0; i < rows; i++) {
      Word word = statement.words().get(i);
      gapIsFree[i] = i == 0 || word.afterElision();
      statementWords[i] = numbers.computeIfAbsent(word.form(), w -> numbers.size());
      matchScore[i] = word.kind() == WordKind.FUNCTION ? FUNCTION_MATCH : CONTENT_MATCH;
    }
    gapIsFree[rows] = true;
  }

  /** Compares the statement with one original. */
  public Alignment align(Wording original) {
    int columns = Math.min(original.size(), LONGEST);
    if (rows == 0 || columns == 0) {
      return AlignmentReader.unlike();
    }
    int[] originalWords = new int[columns];
    for (int j = 0; j < columns; j++) {
      originalWords[j] = numbers.getOrDefault(original.form(j), -1);
    }
    byte[] from = fill(original, originalWords);
    return new AlignmentReader(statement, original, gapIsFree, rows, columns).read(from);
  }

  /**
   * Fills the table row by row. A byte holds for its cell, in pairs of bits, the state before a
   * match, before a drop and before an addition, that is the best way to have come here.
   */
  private byte[] fill(Wording original, int[] originalWords) {
    int columns = originalWords.length;
    int width = columns + 1;
    byte[] from = new byte[(rows + 1) * width];
    int[] match = new int[width];
    int[] drop = new int[width];
    int[] add = new int[width];
    for (int j = 0; j <= columns; j++) {
      match[j] = j == 0 ? 0 : NEVER;
      drop[j] = j == 0 ? NEVER : 0;
      add[j] = NEVER;
      from[j] = (byte) ((j > 1 ? DROP : MATCH) << 2);
    }
    for (int i = 1; i <= rows; i++) {
      int matchDiagonal = match[0];
      int dropDiagonal = drop[0];
      int addDiagonal = add[0];
      boolean free = gapIsFree[i];
      for (int j = 0; j <= columns; j++) {
        int matchAbove = match[j];
        int dropAbove = drop[j];
        int addAbove = add[j];
        int state = 0;
        if (j > 0) {
          int fromMatch = match[j - 1] + (free ? 0 : DROP_OPEN);
          int fromDrop = drop[j - 1] + (free ? 0 : DROP_MORE);
          int fromAdd = add[j - 1] + (free ? 0 : DROP_OPEN);
          drop[j] = Math.max(fromMatch, Math.max(fromDrop, fromAdd));
          state |= best(fromMatch, fromDrop, fromAdd) << 2;
          match[j] =
              Math.max(matchDiagonal, Math.max(dropDiagonal, addDiagonal))
                  + meeting(i - 1, originalWords[j - 1], original, j - 1);
          state |= best(matchDiagonal, dropDiagonal, addDiagonal);
        } else {
          match[0] = NEVER;
          drop[0] = NEVER;
        }
        int addFromMatch = matchAbove + ADD_OPEN;
        int addFromDrop = dropAbove + ADD_OPEN;
        int addFromAdd = addAbove + ADD_MORE;
        add[j] = Math.max(addFromMatch, Math.max(addFromDrop, addFromAdd));
        state |= best(addFromMatch, addFromDrop, addFromAdd) << 4;
        matchDiagonal = matchAbove;
        dropDiagonal = dropAbove;
        addDiagonal = addAbove;
        from[i * width + j] = (byte) state;
      }
    }
    int last = rows * width + columns;
    from[last] |= (byte) (best(match[columns], drop[columns], add[columns]) << 6);
    return from;
  }

  private static int best(int match, int drop, int add) {
    if (match >= drop && match >= add) {
      return MATCH;
    }
    return drop >= add ? DROP : ADD;
  }

  /** What it is worth that a word of the statement stands where one of the original stood. */
  private int meeting(int row, int originalWord, Wording original, int column) {
    if (statementWords[row] == originalWord) {
      return matchScore[row];
    }
    return originalWord < 0 && similar(statement.form(row), original.form(column))
        ? SWAP_SIMILAR
        : SWAP;
  }

  /** Whether two words begin alike, as {@code promise} and {@code promised} do. */
  private static boolean similar(String one, String other) {
    return one.length() > 3 && other.length() > 3 && one.regionMatches(0, other, 0, 4);
  }
}
