package org.whosaid.parse;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.text.NameType;
import org.whosaid.text.TokenRange;

/**
 * CoreNLP's stock models, from which ours learn: tagger, name finder (three classes) and dependency
 * parser. They must be on the class path (Maven profile {@code teacher}); nothing but training
 * needs them. Not for several threads.
 */
final class Teacher {

  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER = MODELS + "parser/nndep/english_UD.gz";

  /** The longest sentence that the teacher parses. */
  private static final int LONGEST = 150;

  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final DependencyParser parser;

  private Teacher(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
  }

  /**
   * Loads the stock models.
   *
   * @throws IllegalStateException if they are not on the class path
   */
  static Teacher load() {
    try {
      return new Teacher(
          new MaxentTagger(TAGGER),
          CRFClassifier.getClassifier(NAMES),
          DependencyParser.loadFromModelFile(PARSER));
    } catch (IOException | ClassNotFoundException | RuntimeIOException e) {
      throw new IllegalStateException(
          "CoreNLP's models are not on the class path; run with the Maven profile \"teacher\"", e);
    }
  }

  /** Annotates a sentence of a text. */
  TaughtSentence annotate(String text, Tokens tokens, TokenRange sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int token = sentence.begin(); token < sentence.end(); token++) {
      String word = text.substring(tokens.begin(token), tokens.end(token));
      String plain = PlainText.of(word).text();
      CoreLabel label = new CoreLabel();
      label.setWord(plain);
      label.setValue(plain);
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    tagger.tagCoreLabels(labels);
    List<CoreLabel> named = names.classifySentence(labels);
    int[] heads = new int[labels.size()];
    int[] relations = new int[labels.size()];
    parse(labels, heads, relations);
    List<TaughtWord> words = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String name = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
      NameType type = name.equals("O") ? NameType.NONE : NameType.valueOf(name);
      String form = tokens.form(sentence.begin() + i);
      int tag = Tags.of(labels.get(i).tag());
      words.add(new TaughtWord(form, tag, type, heads[i], relations[i]));
    }
    return new TaughtSentence(words);
  }

  private void parse(List<CoreLabel> labels, int[] heads, int[] relations) {
    Arrays.fill(heads, TaughtWord.UNPARSED);
    Arrays.fill(relations, Relations.DEP);
    if (labels.size() > LONGEST) {
      return;
    }
    for (TypedDependency arc : parser.predict(labels).typedDependencies()) {
      int dependent = arc.dep().index() - 1;
      int head = arc.gov().index() - 1;
      heads[dependent] = head < 0 ? TaughtWord.ROOT : head;
      relations[dependent] = Relations.of(arc.reln().toString());
    }
  }

  /**
   * The cluster lexicon within the name finder: the cluster of each word, from 1.
   *
   * @throws IllegalStateException if this version of CoreNLP keeps it elsewhere
   */
  Map<String, Integer> clusters() {
    for (FeatureFactory<CoreLabel> factory : names.featureFactories) {
      if (factory instanceof NERFeatureFactory<CoreLabel>) {
        Map<String, Integer> clusters = new TreeMap<>();
        lexicon(factory)
            .forEach(
                (word, cluster) ->
                    clusters.put(word.toString(), Integer.parseInt(cluster.toString()) + 1));
        return clusters;
      }
    }
    throw new IllegalStateException(NAMES + ": no feature factory with a cluster lexicon");
  }

  private static Map<?, ?> lexicon(FeatureFactory<CoreLabel> factory) {
    try {
      Field field = NERFeatureFactory.class.getDeclaredField("lexicon");
      field.setAccessible(true);
      if (field.get(factory) instanceof Map<?, ?> lexicon) {
        return lexicon;
      }
      throw new IllegalStateException(NAMES + ": the cluster lexicon is not a map");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(NAMES + ": no cluster lexicon in this version of CoreNLP", e);
    }
  }
}
