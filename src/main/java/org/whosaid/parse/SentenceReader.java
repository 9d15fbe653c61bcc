package org.whosaid.parse;

import java.util.List;
import java.util.Locale;
import org.whosaid.learn.FeatureKeys;
import org.whosaid.text.NameType;
import org.whosaid.text.Sentence;
import org.whosaid.text.TokenColumns;
import org.whosaid.text.TokenRange;

/**
 * Reads sentence after sentence of one article with the learned models and fills in what they say
 * of each token. Not for several threads.
 */
final class SentenceReader {

  private final LinguisticModel model;
  private final Tokens tokens;
  private final String[] forms;
  private final String[] lower;
  private final String[] lemma;
  private final String[] tag;
  private final NameType[] name;
  private final short[] cluster;
  private final int[] head;
  private final String[] relation;

  private final SentenceWords words = new SentenceWords();
  private final ParserState state = new ParserState();
  private final ParserFeatures features = new ParserFeatures();
  private final FeatureKeys keys = new FeatureKeys();
  private final int[] scores = new int[Tags.COUNT];
  private final Lemmas lemmas = new Lemmas();

  SentenceReader(LinguisticModel model, Tokens tokens) {
    this.model = model;
    this.tokens = tokens;
    int size = tokens.size();
    forms = tokens.forms();
    lower = new String[size];
    lemma = new String[size];
    tag = new String[size];
    name = new NameType[size];
    cluster = new short[size];
    head = new int[size];
    relation = new String[size];
  }

  /** Reads a sentence. */
  void read(TokenRange sentence) {
    words.fill(forms, sentence.begin(), sentence.end(), model.clusters());
    model.tagger().tag(words, keys, scores);
    model.nameFinder().find(words, keys, scores);
    model.parser().parse(words, state, features, keys, scores);
    for (int token = sentence.begin(); token < sentence.end(); token++) {
      int at = token - sentence.begin() + SentenceWords.PAD;
      lower[token] = forms[token].toLowerCase(Locale.ROOT);
      tag[token] = Tags.name(words.tag[at]);
      lemma[token] = lemmas.of(lower[token], tag[token]);
      name[token] = NameFinder.TYPES.get(words.name[at]);
      cluster[token] = (short) words.cluster[at];
      int headAt = state.head[at];
      head[token] = headAt == state.root ? -1 : headAt - SentenceWords.PAD + sentence.begin();
      relation[token] = Relations.name(state.relation[at]);
    }
  }

  /** Makes the names found agree with each other, once all sentences are read. */
  void settleNames(List<Sentence> sentences) {
    HyphenatedNames.complete(tokens, name, sentences);
    NameConsistency.apply(forms, name, sentences);
  }

  /** What was read. */
  TokenColumns columns() {
    return new TokenColumns(
        tokens.begins(), tokens.ends(), forms, lower, lemma, tag, name, cluster, head, relation);
  }
}
