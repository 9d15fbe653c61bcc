package org.whosaid.parse;

import java.util.Arrays;

/**
 * A dependency parse half-way: words waiting on a stack, words still to come, and the arcs drawn so
 * far (arc-hybrid system, Kuhlmann, Gómez-Rodríguez and Satta 2011).
 *
 * <pre>
 * SHIFT  the next word goes on the stack
 * LEFT   the word on top of the stack depends on the next word, and leaves
 * RIGHT  the word on top of the stack depends on the one below it, and leaves
 * </pre>
 *
 * <p>Words are counted by their place in {@link SentenceWords}, so the first is {@link
 * SentenceWords#PAD}; the root stands behind the last word, and {@link #NONE} for no word. A
 * buffer, set up again for each sentence. Not for several threads.
 */
final class ParserState {

  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int ACTIONS = 3;

  /** No word: the place before the first. */
  static final int NONE = 0;

  int root;
  int next;
  int depth;
  int[] stack = {};
  int[] head = {};
  int[] relation = {};

  /** Outermost and second dependents on each side, {@link #NONE} if there are fewer. */
  int[] left1 = {};

  int[] left2 = {};
  int[] right1 = {};
  int[] right2 = {};
  int[] leftCount = {};
  int[] rightCount = {};

  /** Hash of the relations of the dependents on each side. */
  int[] leftRelations = {};

  int[] rightRelations = {};

  void start(int words) {
    root = words + SentenceWords.PAD;
    next = SentenceWords.PAD;
    depth = 0;
    int room = words + 2 * SentenceWords.PAD;
    if (head.length < room) {
      reserve(room + room / 2);
    }
    for (int[] column :
        new int[][] {head, left1, left2, right1, right2, leftCount, rightCount, leftRelations}) {
      Arrays.fill(column, 0, room, 0);
    }
    Arrays.fill(rightRelations, 0, room, 0);
    Arrays.fill(relation, 0, room, -1);
  }

  private void reserve(int most) {
    stack = new int[most];
    head = new int[most];
    relation = new int[most];
    left1 = new int[most];
    left2 = new int[most];
    right1 = new int[most];
    right2 = new int[most];
    leftCount = new int[most];
    rightCount = new int[most];
    leftRelations = new int[most];
    rightRelations = new int[most];
  }

  boolean isDone() {
    return next == root && depth == 0;
  }

  /** The word {@code below} words under the top of the stack. */
  int stacked(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  /** The word {@code ahead} places after the next word, at most the root. */
  int coming(int ahead) {
    return Math.min(next + ahead, root);
  }

  boolean allows(int action) {
    return switch (action) {
      case SHIFT -> next < root;
      case LEFT -> depth >= 1 && (next < root || depth == 1);
      default -> depth >= 2;
    };
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** The head that {@code action}, not a shift, gives the word on top of the stack. */
  int headBy(int action) {
    return action == LEFT ? next : stack[depth - 2];
  }

  /** Draws the arc of {@code action}, not a shift, with its relation. */
  void attach(int action, int arcRelation) {
    int headWord = headBy(action);
    int dependent = stack[--depth];
    head[dependent] = headWord;
    relation[dependent] = arcRelation;
    if (action == LEFT) {
      left2[headWord] = left1[headWord];
      left1[headWord] = dependent;
      leftCount[headWord]++;
      leftRelations[headWord] = leftRelations[headWord] * 31 + arcRelation + 1;
    } else {
      right2[headWord] = right1[headWord];
      right1[headWord] = dependent;
      rightCount[headWord]++;
      rightRelations[headWord] = rightRelations[headWord] * 31 + arcRelation + 1;
    }
  }
}
