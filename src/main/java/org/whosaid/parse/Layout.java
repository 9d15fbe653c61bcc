package org.whosaid.parse;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.text.Paragraph;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.Sentence;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * How an article is laid out: its tokens, sentences and paragraphs. All that can be told of it
 * without a learned model.
 *
 * @param tokens its tokens
 * @param paragraphs its paragraphs that have any tokens, with their kinds
 * @param sentences its sentences
 */
record Layout(Tokens tokens, List<Paragraph> paragraphs, List<Sentence> sentences) {

  Layout {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  /** The layout of a text. */
  static Layout of(String text) {
    List<Span> spans = ParagraphFinder.find(text);
    ParagraphKind[] kinds = ParagraphKinds.of(text, spans);
    Tokens tokens = Tokenizer.tokenize(text);
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < kinds.length; i++) {
      int end = tokens.endWithin(begin, spans.get(i).end());
      if (end > begin) {
        TokenRange range = new TokenRange(begin, end);
        int first = sentences.size();
        split(text, tokens, range, paragraphs.size(), sentences);
        int index = paragraphs.size();
        paragraphs.add(
            new Paragraph(index, kinds[i], spans.get(i), range, first, sentences.size()));
        begin = end;
      }
    }
    return new Layout(tokens, paragraphs, sentences);
  }

  private static void split(
      String text, Tokens tokens, TokenRange range, int paragraph, List<Sentence> sentences) {
    int begin = range.begin();
    int dateline = Dateline.end(tokens, begin, range.end());
    while (begin < range.end()) {
      int end =
          begin < dateline
              ? dateline
              : SentenceSplitter.sentenceEnd(text, tokens, begin, range.end());
      sentences.add(new Sentence(sentences.size(), new TokenRange(begin, end), paragraph));
      begin = end;
    }
  }
}
