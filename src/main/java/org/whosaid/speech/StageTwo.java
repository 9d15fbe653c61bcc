package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.learn.Decision;
import org.whosaid.learn.PairDecision;
import org.whosaid.learn.PairRanker;
import org.whosaid.learn.Ranker;
import org.whosaid.quote.Act;
import org.whosaid.text.TokenRange;

/** Learns what comes behind the chains: who chooses acts, sources, contents and quotations. */
final class StageTwo {

  private static final double MATCHES = 0.7;
  private static final double SPEECH = 0.7;

  private final SpeechSettings settings;
  private final List<SpeechExample> examples;
  private final List<DocumentView> views;
  private final Marginals[] marginals;
  private final List<List<PairDecision.Answered>> decisions = new ArrayList<>();
  private int cues;
  private int matched;
  private int reached;
  private int reachedExactly;
  private int goldCount;

  StageTwo(
      SpeechSettings settings,
      List<SpeechExample> examples,
      List<DocumentView> views,
      Marginals[] marginals) {
    this.settings = settings;
    this.examples = examples;
    this.views = views;
    this.marginals = marginals;
  }

  String summary() {
    return cues
        + " cues, "
        + matched
        + " gold of "
        + goldCount
        + ", content reached "
        + reached
        + ", exactly "
        + reachedExactly;
  }

  Ranker acts() {
    List<Decision> choices = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      for (GoldSpeech gold : examples.get(i).gold()) {
        if (gold.act().isPresent() && !gold.cue().isEmpty()) {
          TokenRange words = hull(gold.cue());
          Cue cue = new Cue(words, head(views.get(i), words));
          TokenRange source = gold.source().isEmpty() ? null : gold.source().get(0);
          TokenRange content = gold.content().get(gold.content().size() - 1);
          List<int[]> candidates = new ArrayList<>();
          for (int act = 0; act < Act.values().length; act++) {
            candidates.add(ActFeatures.of(views.get(i), cue, source, content, act));
          }
          int index = java.util.Arrays.asList(Act.values()).indexOf(gold.act().get());
          choices.add(Decision.of(candidates, index));
        }
      }
    }
    return Ranker.train(choices, SpeechLearner.ranker(settings, 4, 0.3), settings.runs());
  }

  private static int head(DocumentView view, TokenRange words) {
    int best = words.begin();
    for (int t = words.begin(); t < words.end(); t++) {
      if (view.cueClass[t] > view.cueClass[best]) {
        best = t;
      }
    }
    return best;
  }

  private static TokenRange hull(List<TokenRange> ranges) {
    TokenRange hull = ranges.get(0);
    for (TokenRange range : ranges) {
      hull = hull.hull(range);
    }
    return hull;
  }

  /** Learns from all examples but those of a fold; from all for fold -1. */
  Ranker sources(int fold) {
    List<Decision> choices = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (fold >= 0 && i % settings.folds() == fold) {
        continue;
      }
      DocumentView view = views.get(i);
      NounPhrases phrases = new NounPhrases(view);
      for (CueMatch each : matches(i)) {
        if (each.gold() == null) {
          continue;
        }
        SourceCandidates candidates = new SourceCandidates(view, marginals[i], phrases, each.cue());
        List<TokenRange> source = each.gold().source();
        int[] right =
            source.isEmpty() ? new int[] {candidates.nobody()} : candidates.overlapping(source);
        if (right.length > 0) {
          choices.add(Decision.of(candidates.features(), right));
        }
      }
    }
    return Ranker.train(
        choices, SpeechLearner.ranker(settings, 4, settings.rankerDropout()), settings.runs());
  }

  private List<CueMatch> matches(int i) {
    return CueMatch.of(views.get(i), marginals[i], examples.get(i).gold());
  }

  /** Makes the decisions about contents, each with the source that a ranker chose unseen. */
  void decide(Ranker[] sources, Ranker acts) {
    for (int i = 0; i < examples.size(); i++) {
      List<PairDecision.Answered> answered = new ArrayList<>();
      goldCount += examples.get(i).gold().size();
      Proposer proposer = new Proposer(views.get(i), marginals[i], sources[i % settings.folds()]);
      for (CueMatch each : matches(i)) {
        cues++;
        if (!each.ambiguous()) {
          ContentDecision decision = proposer.decision(each.cue(), proposer.source(each.cue()));
          boolean silent =
              each.gold() == null
                  && !examples.get(i).attitudes()
                  && isAttitude(i, each.cue(), decision, acts);
          if (!silent) {
            answer(i, each, decision).ifPresent(answered::add);
          }
        }
      }
      decisions.add(answered);
    }
  }

  private boolean isAttitude(int i, Cue cue, ContentDecision decision, Ranker acts) {
    TokenRange content =
        decision.right.isEmpty() ? TokenRange.of(cue.head()) : decision.right.get(0);
    Act act = SpeechReader.bestAct(acts, views.get(i), cue, null, content);
    return act == Act.ATTITUDE;
  }

  private Optional<PairDecision.Answered> answer(int i, CueMatch each, ContentDecision decision) {
    if (each.gold() == null) {
      return Optional.of(new PairDecision.Answered(decision.pairs, 0, 0));
    }
    matched++;
    int head = each.cue().head();
    TokenRange left = side(i, each.gold().content(), 0, head);
    TokenRange right = side(i, each.gold().content(), head + 1, views.get(i).size);
    int l = nearest(left, decision.left);
    int r = nearest(right, decision.right);
    if (l < 0 || r < 0 || (l == 0 && r == 0)) {
      return Optional.empty();
    }
    reached++;
    boolean exact =
        (l == 0 || decision.left.get(l - 1).equals(left))
            && (r == 0 || decision.right.get(r - 1).equals(right));
    reachedExactly += exact ? 1 : 0;
    return Optional.of(new PairDecision.Answered(decision.pairs, l, r));
  }

  /** The words of a content from {@code from} to {@code to}, or null if there are none. */
  private @Nullable TokenRange side(int i, List<TokenRange> content, int from, int to) {
    int begin = Integer.MAX_VALUE;
    int end = -1;
    for (TokenRange range : content) {
      int first = Math.max(range.begin(), from);
      int last = Math.min(range.end(), to);
      if (first < last) {
        begin = Math.min(begin, first);
        end = Math.max(end, last);
      }
    }
    while (begin < end && views.get(i).isPunctuation(begin)) {
      begin++;
    }
    while (begin < end && views.get(i).isPunctuation(end - 1)) {
      end--;
    }
    return begin < end ? new TokenRange(begin, end) : null;
  }

  /** The candidate, counted from 1, that is nearest to gold; 0 for none; -1 if none is near. */
  private static int nearest(@Nullable TokenRange gold, List<TokenRange> candidates) {
    if (gold == null) {
      return 0;
    }
    int best = -1;
    double highest = MATCHES;
    for (int c = 0; c < candidates.size(); c++) {
      TokenRange candidate = candidates.get(c);
      double both = CueMatch.shared(gold, List.of(candidate));
      double share = both / (gold.size() + candidate.size() - both);
      if (share >= highest && (best < 0 || share > highest)) {
        highest = share;
        best = c + 1;
      }
    }
    return best;
  }

  PairRanker contents(int fold) {
    List<PairDecision.Answered> all = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      if (fold < 0 || i % settings.folds() != fold) {
        all.addAll(decisions.get(i));
      }
    }
    return PairRanker.train(
        all,
        SpeechLearner.ranker(settings, settings.rankerEpochs(), settings.rankerDropout()),
        settings.runs());
  }

  /** Learns which of the quotations that nothing claims are somebody's words. */
  Ranker quotations(Ranker[] sources, PairRanker[] contents, Ranker acts) {
    List<Decision> choices = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      DocumentView view = views.get(i);
      int fold = i % settings.folds();
      SpeechReader reader = new SpeechReader(view, marginals[i], acts, sources[fold]);
      reader.read(reader.proposals(sources[fold], contents[fold]));
      boolean[] spoken = new boolean[view.size];
      for (GoldSpeech gold : examples.get(i).gold()) {
        for (TokenRange range : gold.content()) {
          java.util.Arrays.fill(spoken, range.begin(), range.end(), true);
        }
      }
      for (int quotation : reader.unclaimed()) {
        int inside = 0;
        int said = 0;
        for (int t = 0; t < view.size; t++) {
          if (view.quotation[t] == quotation && view.state[t] == DocumentView.INSIDE) {
            inside++;
            said += spoken[t] ? 1 : 0;
          }
        }
        choices.add(
            Decision.of(
                QuotationFeatures.of(view, marginals[i], quotation),
                inside > 0 && said >= SPEECH * inside ? 1 : 0));
      }
    }
    return Ranker.train(choices, SpeechLearner.ranker(settings, 6, 0.3), settings.runs());
  }

  /** What is found in each example by what did not learn from it. */
  List<List<ReportedSpeech>> unseen(
      Ranker[] sources, PairRanker[] contents, Ranker acts, Ranker quotations) {
    List<List<ReportedSpeech>> unseen = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      int fold = i % settings.folds();
      SpeechReader reader = new SpeechReader(views.get(i), marginals[i], acts, quotations);
      unseen.add(reader.read(reader.proposals(sources[fold], contents[fold])));
    }
    return unseen;
  }
}
