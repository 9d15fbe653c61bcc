package org.whosaid.speech;

import java.util.List;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * What tells somebody's words from words in marks for other reasons: {@code "The Apprentice"}, the
 * so-called {@code "experts"}. Candidate 0 is "nobody's words", 1 "somebody's".
 */
final class QuotationFeatures {

  private static final int FAMILY = 50;

  private QuotationFeatures() {}

  static List<int[]> of(DocumentView view, Marginals marginals, int quotation) {
    FeatureList list = new FeatureList();
    list.begin(FAMILY);
    int[] nobody = new int[0];
    Quotation found = view.quotations.get(quotation);
    Span inner = found.parts().get(0).hull(found.parts().get(found.parts().size() - 1));
    TokenRange inside = view.document.tokens(inner);
    int begin = inside.begin();
    int end = inside.end();
    int mean = Buckets.probability(marginals.meanContent(begin, end));
    int length = Buckets.count(end - begin);
    int names = 0;
    int capitals = 0;
    int verbs = 0;
    for (int t = begin; t < end; t++) {
      names += view.name(t) > 1 ? 1 : 0;
      capitals += view.shape(t) == 2 ? 1 : 0;
      verbs += view.coarse(t) == 'V' ? 1 : 0;
    }
    int allCapitals = capitals == end - begin ? 2 : capitals * 2 > end - begin ? 1 : 0;
    int before = begin - 1;
    while (before >= 0 && view.state[before] == DocumentView.OPENING) {
      before--;
    }
    int after = end;
    while (after < view.size && view.state[after] == DocumentView.CLOSING) {
      after++;
    }
    list.add(0);
    list.add(mean);
    list.add(Buckets.probability(Marginals.highest(marginals.content, begin, end)));
    list.add(Buckets.probability(Marginals.lowest(marginals.content, begin, end)));
    list.add(length);
    list.add(length, mean);
    list.add(length, allCapitals);
    list.add(Math.min(names, 3), length);
    list.add(Math.min(verbs, 3), length);
    list.add(view.shape(begin), length);
    list.add(view.lemma(before));
    list.add(view.tag(before), view.tag(after));
    list.add(view.tag(before), length);
    list.add(view.lemma(after));
    list.add(view.word(end - 1));
    list.add(view.tag(end - 1), view.word(end - 1), length);
    list.add(view.tag(begin), length);
    list.add(found.single() ? 1 : 0, length);
    list.add(found.closed() ? 1 : 0, length);
    list.add(view.startsParagraph[Math.max(0, before)] || before < 0 ? 1 : 0, length);
    int echo = view.echoes[quotation];
    int part = view.part(Math.min(begin, view.size - 1));
    list.add(echo, Math.min(length, 4));
    list.add(echo, part, mean);
    list.add(part, view.tag(before), view.tag(after));
    list.add(part, length, found.single() ? 1 : 0);
    return List.of(nobody, list.toArray());
  }
}
