package org.whosaid.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.learn.PairRanker;
import org.whosaid.learn.Ranker;
import org.whosaid.quote.Act;
import org.whosaid.speech.Decoder.Accepted;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/** Reads one document: proposals, decisions, and the quotations that nothing claims. */
final class SpeechReader {

  /** Below this probability a cue is not believed to report anything. */
  static final float THRESHOLD = 0.4f;

  private static final float EXTENDS = 0.5f;
  private static final float NEAR_CUE = 0.1f;
  private static final float NEAR_SOURCE = 0.2f;
  private static final int NEAR = 40;
  private static final Act[] ACTS = Act.values();

  private final DocumentView view;
  private final Marginals marginals;
  private final Ranker acts;
  private final Ranker quotations;
  private final SpanShaper shaper;
  private final WholeQuotations whole;

  SpeechReader(DocumentView view, Marginals marginals, Ranker acts, Ranker quotations) {
    this.view = view;
    this.marginals = marginals;
    this.acts = acts;
    this.quotations = quotations;
    this.shaper = new SpanShaper(view);
    this.whole = new WholeQuotations(view);
  }

  List<Proposal> proposals(Ranker sources, PairRanker contents) {
    Proposer proposer = new Proposer(view, marginals, sources);
    List<Proposal> proposals = new ArrayList<>();
    for (Cue cue : new CueFinder(view, marginals).find()) {
      proposals.add(proposer.propose(cue, contents));
    }
    return proposals;
  }

  List<ReportedSpeech> read(List<Proposal> proposals) {
    return read(proposals, THRESHOLD);
  }

  List<ReportedSpeech> read(List<Proposal> proposals, float threshold) {
    List<ReportedSpeech> speech = new ArrayList<>();
    List<Accepted> all = Decoder.decode(proposals, view.size, threshold);
    for (Accepted accepted : all) { // before any content grows over what is another's
      sides(accepted).forEach(whole::claim);
      whole.claim(accepted.proposal().cue());
    }
    for (Accepted accepted : all) {
      speech.add(report(accepted));
    }
    for (int quotation : unclaimed()) {
      speech.add(reportUnclaimed(quotation));
    }
    speech.sort(Comparator.comparing(ReportedSpeech::hull));
    return speech;
  }

  private ReportedSpeech report(Accepted accepted) {
    List<TokenRange> ranges = new ArrayList<>();
    for (TokenRange side : sides(accepted)) {
      TokenRange range = whole.whole(side, accepted.proposal().cue());
      whole.claim(range);
      ranges.add(range);
    }
    Proposal proposal = accepted.proposal();
    List<Span> content = shaper.content(ranges);
    List<Span> verbatim = shaper.verbatim(content);
    Act act = act(proposal.cue(), proposal.source(), ranges.get(ranges.size() - 1));
    return new ReportedSpeech(
        content,
        verbatim,
        Optional.of(proposal.cue()),
        Optional.ofNullable(proposal.source()),
        verbatim.isEmpty() ? actOf(proposal.cue(), act) : Act.STATEMENT,
        proposal.probability());
  }

  /** What somebody is reported not to have said is no statement of theirs. */
  private Act actOf(Cue cue, Act act) {
    return act == Act.STATEMENT && Denial.isNegated(view, cue) ? Act.ATTITUDE : act;
  }

  private static List<TokenRange> sides(Accepted accepted) {
    List<TokenRange> sides = new ArrayList<>(2);
    for (@Nullable TokenRange side :
        new TokenRange[] {accepted.reading().left(), accepted.reading().right()}) {
      if (side != null) {
        sides.add(side);
      }
    }
    return sides;
  }

  private Act act(Cue cue, @Nullable TokenRange source, TokenRange content) {
    return bestAct(acts, view, cue, source, content);
  }

  static Act bestAct(
      Ranker acts, DocumentView view, Cue cue, @Nullable TokenRange source, TokenRange content) {
    int best = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int act = 0; act < ACTS.length; act++) {
      float score = acts.score(ActFeatures.of(view, cue, source, content, act));
      if (score > highest) {
        highest = score;
        best = act;
      }
    }
    return ACTS[best];
  }

  /** The quotations of which no word is in an accepted content. */
  List<Integer> unclaimed() {
    boolean[] has = new boolean[view.quotations.size()];
    for (int t = 0; t < view.size; t++) {
      if (view.quotation[t] >= 0 && whole.isClaimed(t)) {
        has[view.quotation[t]] = true;
      }
    }
    List<Integer> unclaimed = new ArrayList<>();
    for (int i = 0; i < has.length; i++) {
      if (!has[i]) {
        unclaimed.add(i);
      }
    }
    return unclaimed;
  }

  private ReportedSpeech reportUnclaimed(int index) {
    Quotation quotation = view.quotations.get(index);
    float probability = quotations.probabilities(QuotationFeatures.of(view, marginals, index))[1];
    TokenRange tokens = view.document.tokens(new Span(quotation.begin(), quotation.end()));
    List<Span> content = quotation.outer();
    Optional<Byline> byline = Byline.of(view, tokens);
    TokenRange extended = extend(tokens);
    if (!extended.equals(tokens) && quotation.parts().size() == 1) {
      content = shaper.content(List.of(extended));
    }
    return new ReportedSpeech(
        content,
        shaper.verbatim(content),
        byline.isPresent() ? byline.map(Byline::cue) : nearestCue(tokens),
        byline.isPresent() ? byline.map(Byline::source) : nearestSource(tokens),
        Act.STATEMENT,
        probability);
  }

  /** The words around a quotation that the chain takes for content too. */
  private TokenRange extend(TokenRange tokens) {
    int sentence = view.sentence[Math.min(tokens.begin(), view.size - 1)];
    int begin = tokens.begin();
    while (begin > view.sentenceBegin[sentence] && isFreeContent(begin - 1)) {
      begin--;
    }
    int end = tokens.end();
    while (end < view.sentenceEnd[view.sentence[tokens.last()]] && isFreeContent(end)) {
      end++;
    }
    return new TokenRange(begin, end);
  }

  private boolean isFreeContent(int token) {
    return marginals.content[token] > EXTENDS
        && !whole.isClaimed(token)
        && view.quotation[token] < 0;
  }

  private Optional<Cue> nearestCue(TokenRange tokens) {
    int best = best(marginals.cue, tokens, NEAR_CUE);
    return best < 0 ? Optional.empty() : Optional.of(new Cue(TokenRange.of(best), best));
  }

  private Optional<TokenRange> nearestSource(TokenRange tokens) {
    int best = best(marginals.source, tokens, NEAR_SOURCE);
    if (best < 0) {
      return Optional.empty();
    }
    int begin = best;
    int end = best + 1;
    while (begin > 0 && marginals.source[begin - 1] > marginals.source[best] / 2) {
      begin--;
    }
    while (end < view.size && marginals.source[end] > marginals.source[best] / 2) {
      end++;
    }
    return Optional.of(new TokenRange(begin, end));
  }

  private int best(float[] values, TokenRange tokens, float least) {
    int best = -1;
    int from = Math.max(0, tokens.begin() - NEAR);
    int to = Math.min(view.size, tokens.end() + NEAR);
    for (int t = from; t < to; t++) {
      boolean free = !tokens.contains(t) && !whole.isClaimed(t) && values[t] >= least;
      if (free && (best < 0 || values[t] > values[best])) {
        best = t;
      }
    }
    return best;
  }
}
