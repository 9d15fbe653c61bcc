package org.whosaid.parse;

import org.whosaid.learn.FeatureHash;
import org.whosaid.learn.FeatureKeys;

/**
 * What the dependency parser looks at (after Zhang and Nivre 2011): the words on top of the stack
 * and those to come with their tags and clusters, their dependents, how far apart they are, and the
 * commas, quotation marks and verbs between them.
 *
 * <p>Made ready for a sentence, then asked for each state. Not for several threads.
 */
final class ParserFeatures {

  private int[] word = {};
  private int[] tag = {};
  private int[] both = {};
  private int[] cluster = {};
  private int[] suffix = {};

  /** How many commas, quotation marks and verbs stand before each word. */
  private int[] commas = {};

  private int[] quotes = {};
  private int[] verbs = {};

  /** Takes in a sentence with its tags. */
  void prepare(SentenceWords words) {
    int room = words.size + 2 * SentenceWords.PAD;
    if (both.length < room) {
      int most = room + room / 2;
      both = new int[most];
      commas = new int[most];
      quotes = new int[most];
      verbs = new int[most];
    }
    word = words.lower;
    tag = words.tag;
    cluster = words.cluster;
    suffix = words.suffix[3];
    for (int at = 0; at < room; at++) {
      both[at] = FeatureHash.mix(word[at], tag[at]);
      if (at > 0) {
        commas[at] = commas[at - 1] + (Tags.isComma(tag[at - 1]) ? 1 : 0);
        quotes[at] = quotes[at - 1] + (Tags.isQuote(tag[at - 1]) ? 1 : 0);
        verbs[at] = verbs[at - 1] + (Tags.isVerb(tag[at - 1]) ? 1 : 0);
      }
    }
  }

  /** The features for choosing the next action. */
  void action(ParserState state, FeatureKeys keys) {
    keys.clear();
    int s0 = state.stacked(0);
    int s1 = state.stacked(1);
    int s2 = state.stacked(2);
    int b0 = state.next;
    int b1 = state.coming(1);
    int b2 = state.coming(2);
    int b3 = state.coming(3);
    single(keys, s0, s1, s2, b0, b1, b2);
    pairs(keys, s0, s1, b0, b1);
    keys.add(50, tag[b0], tag[b1], tag[b2]);
    keys.add(51, tag[s0], tag[b0], tag[b1]);
    keys.add(52, tag[s1], tag[s0], tag[b0]);
    keys.add(53, tag[s2], tag[s1], tag[s0]);
    keys.add(54, tag[s1], tag[s0], tag[b0], tag[b1]);
    keys.add(55, tag[b0], tag[b1], tag[b2], tag[b3]);
    keys.add(56, tag[s0], tag[b0], tag[b1], tag[b2]);
    keys.add(57, both[s0], tag[b0], tag[b1]);
    keys.add(58, tag[s0], both[b0], tag[b1]);
    keys.add(59, both[s1], tag[s0], tag[b0]);
    keys.add(60, tag[s1], both[s0], tag[b0]);
    keys.add(61, tag[s1], tag[s0], both[b0]);
    children(state, keys, s0, s1, b0);
    between(keys, s0, b0, 100);
    between(keys, s1, s0, 110);
  }

  private void single(FeatureKeys keys, int s0, int s1, int s2, int b0, int b1, int b2) {
    keys.add(1, word[s0]);
    keys.add(2, tag[s0]);
    keys.add(3, both[s0]);
    keys.add(4, cluster[s0], tag[s0]);
    keys.add(5, word[b0]);
    keys.add(6, tag[b0]);
    keys.add(7, both[b0]);
    keys.add(8, cluster[b0], tag[b0]);
    keys.add(9, both[b1]);
    keys.add(10, cluster[b1], tag[b1]);
    keys.add(11, both[b2]);
    keys.add(12, both[s1]);
    keys.add(13, cluster[s1], tag[s1]);
    keys.add(14, both[s2]);
    keys.add(15, tag[b0 - 1], tag[b0]);
    keys.add(16, tag[s0 + 1], tag[s0]);
    keys.add(17, suffix[s0], suffix[b0]);
  }

  private void pairs(FeatureKeys keys, int s0, int s1, int b0, int b1) {
    keys.add(20, both[s0], both[b0]);
    keys.add(21, both[s0], tag[b0]);
    keys.add(22, tag[s0], both[b0]);
    keys.add(23, word[s0], word[b0]);
    keys.add(24, tag[s0], tag[b0]);
    keys.add(25, both[b0], both[b1]);
    keys.add(26, tag[b0], tag[b1]);
    keys.add(27, both[s1], both[s0]);
    keys.add(28, both[s1], tag[s0]);
    keys.add(29, tag[s1], both[s0]);
    keys.add(30, tag[s1], tag[s0]);
    keys.add(31, both[s1], both[b0]);
    keys.add(32, tag[s1], both[b0]);
    keys.add(33, both[s1], tag[b0]);
    keys.add(34, cluster[s0], cluster[b0]);
    keys.add(35, cluster[s1], cluster[s0]);
    keys.add(36, cluster[s1], cluster[b0]);
    keys.add(37, cluster[b0], cluster[b1], tag[s0]);
    keys.add(38, cluster[s1], cluster[s0], cluster[b0]);
    keys.add(39, cluster[s0], tag[s1], cluster[b0], tag[b1]);
  }

  private void children(ParserState state, FeatureKeys keys, int s0, int s1, int b0) {
    int left = state.left1[s0];
    int right = state.right1[s0];
    int nextLeft = state.left1[b0];
    keys.add(70, tag[s0], tag[left], tag[b0]);
    keys.add(71, tag[s0], tag[right], tag[b0]);
    keys.add(72, tag[s0], tag[b0], tag[nextLeft]);
    keys.add(73, tag[s1], tag[s0], tag[state.right1[s1]]);
    keys.add(74, tag[s1], tag[s0], tag[state.left1[s1]]);
    keys.add(75, tag[s1], tag[s0], tag[left]);
    keys.add(76, tag[s1], tag[s0], tag[right]);
    keys.add(77, tag[s0], tag[left], tag[state.left2[s0]]);
    keys.add(78, tag[s0], tag[right], tag[state.right2[s0]]);
    keys.add(79, tag[b0], tag[nextLeft], tag[state.left2[b0]]);
    keys.add(80, word[s0], state.rightCount[s0]);
    keys.add(81, tag[s0], state.rightCount[s0]);
    keys.add(82, word[s0], state.leftCount[s0]);
    keys.add(83, tag[s0], state.leftCount[s0]);
    keys.add(84, word[b0], state.leftCount[b0]);
    keys.add(85, tag[b0], state.leftCount[b0]);
    keys.add(86, both[s0], state.leftRelations[s0]);
    keys.add(87, tag[s0], state.leftRelations[s0], tag[b0]);
    keys.add(88, both[s0], state.rightRelations[s0]);
    keys.add(89, tag[s0], state.rightRelations[s0], tag[b0]);
    keys.add(90, both[b0], state.leftRelations[b0]);
    keys.add(91, tag[b0], state.leftRelations[b0], tag[s0]);
    keys.add(92, both[s1], state.rightRelations[s1], tag[s0]);
    keys.add(93, word[s0], word[left]);
    keys.add(94, word[s0], word[right]);
    keys.add(95, word[b0], word[nextLeft]);
    keys.add(96, state.relation[left], state.relation[right], tag[s0], tag[b0]);
  }

  private void between(FeatureKeys keys, int left, int right, int template) {
    int distance = distance(left, right);
    int comma = count(commas, left, right);
    int quote = count(quotes, left, right);
    int verb = count(verbs, left, right);
    int tags = FeatureHash.mix(tag[left], tag[right]);
    keys.add(template, tags, distance);
    keys.add(template + 1, word[left], distance);
    keys.add(template + 2, word[right], distance);
    keys.add(template + 3, tags, comma);
    keys.add(template + 4, tags, quote, verb);
    keys.add(template + 5, tags, verb);
    keys.add(template + 6, both[right], quote, comma);
    keys.add(template + 7, both[left], quote, comma);
  }

  /** The features for choosing the relation of an arc. */
  void relation(ParserState state, int head, int dependent, FeatureKeys keys) {
    keys.clear();
    int side = head < dependent ? 0 : 1;
    int tags = FeatureHash.mix(tag[head], tag[dependent], side);
    int distance = distance(Math.min(head, dependent), Math.max(head, dependent));
    keys.add(1, tags);
    keys.add(2, both[head], side);
    keys.add(3, both[dependent], side);
    keys.add(4, both[head], both[dependent], side);
    keys.add(5, both[head], tag[dependent], side);
    keys.add(6, tag[head], both[dependent], side);
    keys.add(7, word[head], word[dependent]);
    keys.add(8, cluster[head], cluster[dependent], tags);
    keys.add(9, cluster[head], tags);
    keys.add(10, cluster[dependent], tags);
    keys.add(11, tags, distance);
    keys.add(12, tags, tag[dependent - 1], tag[dependent + 1]);
    keys.add(13, tags, tag[head - 1], tag[head + 1]);
    keys.add(14, tags, state.leftRelations[dependent]);
    keys.add(15, tags, state.rightRelations[dependent]);
    keys.add(16, both[dependent], state.leftRelations[dependent], side);
    keys.add(17, tags, side == 1 ? state.leftRelations[head] : state.rightRelations[head]);
    keys.add(18, both[head], state.rightRelations[head], tag[dependent]);
    keys.add(19, both[head], state.leftRelations[head], tag[dependent]);
    keys.add(20, suffix[dependent], tags);
    keys.add(21, suffix[head], tags);
    keys.add(22, word[dependent - 1], tags);
    keys.add(23, word[dependent + 1], tags);
    keys.add(24, tags, word[state.left1[dependent]]);
    keys.add(25, tags, word[state.right1[dependent]]);
    int first = Math.min(head, dependent);
    int last = Math.max(head, dependent);
    keys.add(26, tags, count(commas, first, last), count(quotes, first, last));
    keys.add(27, tags, tag[first + 1], tag[last - 1]);
    keys.add(28, word[dependent], tag[head], tag[dependent - 1]);
    keys.add(29, both[dependent], cluster[head], distance);
  }

  private static int distance(int left, int right) {
    int distance = right - left;
    return distance <= 5 ? distance : distance <= 10 ? 6 : distance <= 20 ? 7 : 8;
  }

  private static int count(int[] before, int left, int right) {
    return Math.min(3, before[right] - before[left]);
  }
}
