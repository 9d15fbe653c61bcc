package org.whosaid.parse;

import java.io.DataOutputStream;
import java.io.IOException;
import org.whosaid.learn.ByteReader;
import org.whosaid.learn.FeatureKeys;
import org.whosaid.learn.WeightTable;

/**
 * Finds for each word the word it depends on, and how: in {@code Lee said she won}, {@code Lee} is
 * {@code said}'s subject, {@code won} its clausal complement.
 *
 * <p>From left to right, each action final: see {@link ParserState}. One set of weights chooses the
 * action, another the relation of each arc. Immutable.
 */
final class DependencyParser {

  private final WeightTable actions;
  private final WeightTable relations;

  DependencyParser(WeightTable actions, WeightTable relations) {
    this.actions = actions;
    this.relations = relations;
  }

  /** Parses a tagged sentence; the arcs are then in {@code state}. */
  void parse(
      SentenceWords words,
      ParserState state,
      ParserFeatures features,
      FeatureKeys keys,
      int[] scores) {
    features.prepare(words);
    state.start(words.size);
    while (!state.isDone()) {
      int action = onlyAction(state);
      if (action < 0) {
        features.action(state, keys);
        actions.score(keys, scores);
        action = best(state, scores);
      }
      if (action == ParserState.SHIFT) {
        state.shift();
      } else {
        state.attach(action, relation(state, action, features, keys, scores));
      }
    }
  }

  private int relation(
      ParserState state, int action, ParserFeatures features, FeatureKeys keys, int[] scores) {
    int head = state.headBy(action);
    if (head == state.root) {
      return Relations.ROOT;
    }
    features.relation(state, head, state.stacked(0), keys);
    relations.score(keys, scores);
    scores[Relations.ROOT] = Integer.MIN_VALUE;
    return Best.of(scores, Relations.COUNT);
  }

  /** The action of a state that allows one only, else -1. */
  static int onlyAction(ParserState state) {
    if (state.depth == 0) {
      return ParserState.SHIFT;
    }
    if (state.next == state.root) {
      return state.depth == 1 ? ParserState.LEFT : ParserState.RIGHT;
    }
    return -1;
  }

  /** The best of the actions that the state allows. */
  static int best(ParserState state, int[] scores) {
    int best = -1;
    for (int action = 0; action < ParserState.ACTIONS; action++) {
      if (state.allows(action) && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  void writeTo(DataOutputStream out) throws IOException {
    actions.writeTo(out);
    relations.writeTo(out);
  }

  static DependencyParser read(ByteReader in) {
    return new DependencyParser(
        Classes.check(WeightTable.read(in), ParserState.ACTIONS, "parser actions"),
        Classes.check(WeightTable.read(in), Relations.COUNT, "relations"));
  }
}
