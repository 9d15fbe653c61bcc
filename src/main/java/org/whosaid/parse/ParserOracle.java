package org.whosaid.parse;

/**
 * Says what an action would cost: how many right arcs could not be drawn any more after it (dynamic
 * oracle for the arc-hybrid system, Goldberg and Nivre 2013). Set up for each sentence. Not for
 * several threads.
 */
final class ParserOracle {

  private final int[] costs = new int[ParserState.ACTIONS];
  private int[] heads = {};

  /** For each word, how many words still to come depend on it. */
  private int[] pending = {};

  /** Takes in the right heads. */
  void start(TaughtSentence sentence) {
    int root = sentence.size() + SentenceWords.PAD;
    heads = new int[root + 1];
    pending = new int[root + 1];
    for (int i = 0; i < sentence.size(); i++) {
      int head = sentence.word(i).head();
      heads[i + SentenceWords.PAD] = head == TaughtWord.ROOT ? root : head + SentenceWords.PAD;
    }
    for (int at = SentenceWords.PAD; at < root; at++) {
      pending[heads[at]]++;
    }
  }

  int headOf(int word) {
    return heads[word];
  }

  /** To be told of each shift before it is made. */
  void shifting(int word) {
    pending[heads[word]]--;
  }

  /** The cost of each action that the state allows; meaningless for the others. */
  int[] costs(ParserState state) {
    int next = state.next;
    int top = state.stacked(0);
    int below = state.stacked(1);
    if (state.depth > 0) {
      int head = heads[top];
      int lost = pending[top];
      costs[ParserState.LEFT] = lost + (head == below || head > next ? 1 : 0);
      costs[ParserState.RIGHT] = lost + (head >= next ? 1 : 0);
    }
    costs[ParserState.SHIFT] = 0;
    if (next < state.root) {
      for (int i = 0; i < state.depth; i++) {
        int word = state.stack[i];
        if (heads[word] == next || (heads[next] == word && i < state.depth - 1)) {
          costs[ParserState.SHIFT]++;
        }
      }
    }
    return costs;
  }
}
