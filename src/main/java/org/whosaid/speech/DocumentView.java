package org.whosaid.speech;

import java.util.Arrays;
import java.util.List;
import org.whosaid.learn.FeatureHash;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.Paragraph;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.Sentence;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * A document as columns of numbers, for the features to look at: words by their hashes, marks, cue
 * classes, syntax. What lies before the first or behind the last token is 0. Filled once, not
 * changed afterwards.
 */
final class DocumentView {

  /** States of a token with regard to quotation marks. */
  static final int OUTSIDE = 0;

  static final int INSIDE = 1;
  static final int OPENING = 2;
  static final int CLOSING = 3;

  final Document document;
  final List<Quotation> quotations;
  final int size;
  final int[] word;
  final int[] lemma;
  final int[] tag;
  final int[] relation;
  final int[] head;

  /** State with regard to quotations that stand in no other. */
  final byte[] state;

  /** Index of the outermost quotation a token stands in, marks included, or -1. */
  final int[] quotation;

  final byte[] cueClass;
  private final boolean[] punctuation;
  final int[] sentence;
  final int[] sentenceBegin;
  final int[] sentenceEnd;
  final int[] paragraph;
  final boolean[] startsParagraph;

  /** For each quotation whether the article has its words again: {@link HeadlineEchoes}. */
  final byte[] echoes;

  /** First and last token of what depends on a token, itself included. */
  final int[] leftmost;

  final int[] rightmost;

  DocumentView(Document document, CueClasses classes) {
    this.document = document;
    this.size = document.size();
    this.word = new int[size];
    this.lemma = new int[size];
    this.tag = new int[size];
    this.relation = new int[size];
    this.head = new int[size];
    this.state = new byte[size];
    this.quotation = new int[size];
    this.cueClass = new byte[size];
    this.punctuation = new boolean[size];
    this.sentence = new int[size];
    this.paragraph = new int[size];
    this.startsParagraph = new boolean[size];
    this.leftmost = new int[size];
    this.rightmost = new int[size];
    List<Sentence> sentences = document.sentences();
    this.sentenceBegin = new int[sentences.size()];
    this.sentenceEnd = new int[sentences.size()];
    for (int token = 0; token < size; token++) {
      word[token] = document.lower(token).hashCode();
      lemma[token] = document.lemma(token).hashCode();
      tag[token] = document.tag(token).hashCode();
      relation[token] = document.relation(token).hashCode();
      head[token] = document.head(token);
      cueClass[token] = (byte) classes.of(document, token);
      punctuation[token] = isPunctuation(document.form(token));
    }
    fillSentences(sentences);
    fillSubtrees();
    List<Span> paragraphs = document.paragraphs().stream().map(Paragraph::span).toList();
    quotations =
        MarkPairing.pair(document.text(), paragraphs).stream()
            .filter(found -> found.depth() == 0)
            .toList();
    fillQuotations();
    echoes = HeadlineEchoes.of(this);
  }

  private void fillSentences(List<Sentence> sentences) {
    int lastParagraph = -1;
    for (Sentence each : sentences) {
      TokenRange tokens = each.tokens();
      sentenceBegin[each.index()] = tokens.begin();
      sentenceEnd[each.index()] = tokens.end();
      Arrays.fill(sentence, tokens.begin(), tokens.end(), each.index());
      Arrays.fill(paragraph, tokens.begin(), tokens.end(), each.paragraph());
      startsParagraph[tokens.begin()] = each.paragraph() != lastParagraph;
      lastParagraph = each.paragraph();
    }
  }

  private void fillSubtrees() {
    for (int token = 0; token < size; token++) {
      leftmost[token] = token;
      rightmost[token] = token;
    }
    for (int token = 0; token < size; token++) {
      int above = head[token];
      for (int steps = 0; above >= 0 && steps < 50; steps++) {
        if (leftmost[above] <= token && rightmost[above] >= token) {
          break;
        }
        leftmost[above] = Math.min(leftmost[above], token);
        rightmost[above] = Math.max(rightmost[above], token);
        above = head[above];
      }
    }
  }

  private void fillQuotations() {
    Arrays.fill(quotation, -1);
    for (int index = 0; index < quotations.size(); index++) {
      Quotation found = quotations.get(index);
      for (int part = 0; part < found.parts().size(); part++) {
        Span inner = found.parts().get(part);
        Span outer = found.outer().get(part);
        fill(outer.begin(), inner.begin(), OPENING, index);
        fill(inner.end(), outer.end(), CLOSING, index);
        fill(inner.begin(), inner.end(), INSIDE, index);
      }
    }
  }

  private void fill(int begin, int end, int newState, int index) {
    if (begin < end) {
      TokenRange tokens = document.tokens(new Span(begin, end));
      if (newState != INSIDE) {
        int mark = (newState == OPENING ? "``" : "''").hashCode();
        Arrays.fill(word, tokens.begin(), tokens.end(), mark);
        Arrays.fill(lemma, tokens.begin(), tokens.end(), mark);
        Arrays.fill(tag, tokens.begin(), tokens.end(), mark);
      }
      Arrays.fill(state, tokens.begin(), tokens.end(), (byte) newState);
      Arrays.fill(quotation, tokens.begin(), tokens.end(), index);
    }
  }

  int word(int token) {
    return token < 0 || token >= size ? 0 : word[token];
  }

  int lemma(int token) {
    return token < 0 || token >= size ? 0 : lemma[token];
  }

  int tag(int token) {
    return token < 0 || token >= size ? 0 : tag[token];
  }

  int relation(int token) {
    return token < 0 || token >= size ? 0 : relation[token];
  }

  int head(int token) {
    return token < 0 || token >= size ? -1 : head[token];
  }

  int state(int token) {
    return token < 0 || token >= size ? OUTSIDE : state[token];
  }

  int cueClass(int token) {
    return token < 0 || token >= size ? 0 : cueClass[token];
  }

  int cluster(int token) {
    return token < 0 || token >= size ? 0 : document.cluster(token);
  }

  /** 0 beyond the document, 1 for no name, 2 person, 3 organization, 4 location. */
  int name(int token) {
    if (token < 0 || token >= size) {
      return 0;
    }
    NameType name = document.name(token);
    if (name == NameType.NONE) {
      return 1;
    }
    return name == NameType.PERSON ? 2 : name == NameType.ORGANIZATION ? 3 : 4;
  }

  /** The first letter of the tag: {@code V}, {@code N}, ... */
  char coarse(int token) {
    return token < 0 || token >= size ? ' ' : document.tag(token).charAt(0);
  }

  /** What part of the article a token stands in, as a small number. */
  int part(int token) {
    return token < 0 || token >= size
        ? -1
        : switch (document.paragraphs().get(paragraph[token]).kind()) {
          case HEADLINE -> 0;
          case SECTION_HEAD -> 1;
          case CAPTION -> 2;
          case BYLINE, DATELINE -> 3;
          case BODY -> 4;
        };
  }

  boolean isHeadline(int token) {
    return document.paragraphs().get(paragraph[token]).kind() == ParagraphKind.HEADLINE;
  }

  boolean is(int token, String lower) {
    return token >= 0 && token < size && document.lower(token).equals(lower);
  }

  boolean isPunctuation(int token) {
    return token >= 0 && token < size && punctuation[token];
  }

  private static boolean isPunctuation(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetterOrDigit(form.charAt(i)) || "$%£€&@#".indexOf(form.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The case and the kinds of characters of a word, in small numbers. */
  int shape(int token) {
    if (token < 0 || token >= size) {
      return 0;
    }
    String form = document.form(token);
    char first = form.charAt(0);
    int shape = 1;
    if (Character.isUpperCase(first)) {
      shape = form.length() > 1 && Character.isUpperCase(form.charAt(1)) ? 3 : 2;
    } else if (Character.isDigit(first)) {
      shape = 4;
    } else if (!Character.isLetter(first)) {
      shape = 5;
    }
    return shape;
  }

  /** The last three letters. */
  int suffix(int token) {
    String lower = document.lower(token);
    int hash = 0;
    for (int i = Math.max(0, lower.length() - 3); i < lower.length(); i++) {
      hash = FeatureHash.mix(hash, lower.charAt(i));
    }
    return hash;
  }

  /** The last word before {@code begin}, a few marks skipped. */
  int wordBefore(int begin) {
    int t = begin - 1;
    while (t >= 0 && begin - t < 4 && isPunctuation(t)) {
      t--;
    }
    return t;
  }

  /** The first word from {@code end} on, a few marks skipped. */
  int wordAfter(int end) {
    int t = end;
    while (t < size && t - end < 4 && isPunctuation(t)) {
      t++;
    }
    return t;
  }

  boolean onlyPunctuation(int begin, int end) {
    for (int t = begin; t < end; t++) {
      if (!isPunctuation(t)) {
        return false;
      }
    }
    return true;
  }
}
