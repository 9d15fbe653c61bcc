package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.whosaid.entity.Entities;
import org.whosaid.entity.Mention;
import org.whosaid.entity.MentionKind;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.text.Document;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * An article as the choice of speakers looks at it: speech, mentions and words, with everything
 * that several candidates ask for worked out once, in time linear in the article. Built once for an
 * article, then only read.
 */
final class Scene {

  final Document document;
  final Entities entities;

  /** The speeches that cover tokens, in order. */
  final List<SpeechView> speeches;

  final MentionView[] mentions;

  /** For each token its cue class: {@link CueRates}. */
  final byte[] cueClass;

  /** For each token what it is in a pattern of words. */
  final int[] wordClass;

  /**
   * For each speech the mention that is its source as the search for speech has it, -1 for none.
   */
  final int[] sourceOf;

  /** For each entity the number of its mentions. */
  final int[] mentionsOf;

  /** For each entity how many speeches have it for a source. */
  final int[] speechesOf;

  /** For each entity its first mention. */
  final int[] firstMentionOf;

  final boolean[] inHeadline;

  /** For each speech of a headline the one that repeats it below: {@link HeadlineEchoes}. */
  final int[] echoOf;

  private final boolean[] quoted;
  private final int[] heads;
  private final int[] subjects;
  private final int[] cueSubjects;
  private final int[] speechStarts;

  Scene(Document document, List<ReportedSpeech> found, Entities entities, CueRates rates) {
    this.document = document;
    this.entities = entities;
    this.speeches =
        IntStream.range(0, found.size())
            .mapToObj(i -> SpeechView.of(document, i, found.get(i)))
            .flatMap(Optional::stream)
            .toList();
    this.mentions =
        entities.mentions().stream()
            .map(m -> new MentionView(document, entities, m))
            .toArray(MentionView[]::new);
    int size = document.size();
    this.cueClass = new byte[size];
    for (int t = 0; t < size; t++) {
      cueClass[t] = (byte) rates.of(document, t);
    }
    this.quoted = quoted();
    this.wordClass = wordClasses();
    this.heads = prefix(m -> true);
    this.subjects = prefix(m -> m.subject);
    this.cueSubjects = prefix(this::isCueSubject);
    this.speechStarts = speechStarts();
    int count = entities.entities().size();
    this.mentionsOf = new int[count];
    this.speechesOf = new int[count];
    this.firstMentionOf = new int[count];
    this.inHeadline = new boolean[count];
    countMentions();
    this.sourceOf = sources();
    this.echoOf = HeadlineEchoes.of(document, speeches);
  }

  private boolean[] quoted() {
    boolean[] inside = new boolean[document.size()];
    for (SpeechView speech : speeches) {
      for (Span span : speech.speech.verbatim()) {
        TokenRange tokens = document.tokens(span);
        Arrays.fill(inside, tokens.begin(), tokens.end(), true);
      }
    }
    return inside;
  }

  private int[] wordClasses() {
    WordClasses classes = new WordClasses(document, cueClass);
    int[] result = new int[document.size()];
    for (int t = 0; t < result.length; t++) {
      result[t] = classes.of(t);
    }
    for (MentionView view : mentions) {
      Mention mention = view.mention;
      int mark =
          mention.kind() == MentionKind.NAME
              ? WordClasses.NAME
              : mention.kind() == MentionKind.NOUN ? WordClasses.NOUN : 0;
      if (mark != 0) {
        Arrays.fill(result, mention.core().begin(), mention.core().end(), mark);
      }
    }
    return result;
  }

  /** Whether a cue governs the mention as its subject. */
  boolean isCueSubject(MentionView mention) {
    return mention.subject && mention.governor >= 0 && cueClass[mention.governor] >= 2;
  }

  private interface Test {
    boolean holds(MentionView mention);
  }

  /** For each token the number of mentions before it for which the test holds. */
  private int[] prefix(Test test) {
    int[] counts = new int[document.size() + 1];
    for (MentionView mention : mentions) {
      if (!quoted[mention.head()] && test.holds(mention)) {
        counts[mention.head() + 1]++;
      }
    }
    return sums(counts);
  }

  private int[] speechStarts() {
    int[] counts = new int[document.size() + 1];
    for (SpeechView speech : speeches) {
      if (speech.isVerbatim()) {
        counts[speech.hull.begin() + 1]++;
      }
    }
    return sums(counts);
  }

  private static int[] sums(int[] counts) {
    for (int t = 1; t < counts.length; t++) {
      counts[t] += counts[t - 1];
    }
    return counts;
  }

  private void countMentions() {
    Arrays.fill(firstMentionOf, -1);
    for (MentionView view : mentions) {
      if (view.entity >= 0) {
        mentionsOf[view.entity]++;
        if (firstMentionOf[view.entity] < 0) {
          firstMentionOf[view.entity] = view.mention.index();
        }
        int paragraph = document.paragraphOf(view.head());
        if (document.paragraphs().get(paragraph).kind() == ParagraphKind.HEADLINE) {
          inHeadline[view.entity] = true;
        }
      }
    }
  }

  private int[] sources() {
    int[] sources = new int[speeches.size()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = speeches.get(i).speech.source().map(this::bestMention).orElse(-1);
      if (sources[i] >= 0 && mentions[sources[i]].entity >= 0) {
        speechesOf[mentions[sources[i]].entity]++;
      }
    }
    return sources;
  }

  /** The mention that best fits the words of a source: its head within them, the widest first. */
  private int bestMention(TokenRange source) {
    int best = -1;
    int bestScore = 0;
    int from = Math.max(0, source.begin() - 12);
    for (Mention mention : entities.beginningIn(new TokenRange(from, source.end()))) {
      if (mention.tokens().overlaps(source)) {
        int shared =
            Math.min(mention.tokens().end(), source.end())
                - Math.max(mention.tokens().begin(), source.begin());
        int score =
            4 * shared - mention.tokens().size() + (source.contains(mention.head()) ? 8 : 0);
        if (best < 0 || score > bestScore) {
          best = mention.index();
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** The mention that the repetition of a headline's speech has for a source, or -1. */
  int echoSource(int speech) {
    return echoOf[speech] < 0 ? -1 : sourceOf[echoOf[speech]];
  }

  /** Whether a token stands within quotation marks. */
  boolean isQuoted(int token) {
    return quoted[token];
  }

  /** The number of mentions with their heads in {@code [from, to)}, outside quotation marks. */
  int mentionsIn(int from, int to) {
    return count(heads, from, to);
  }

  int subjectsIn(int from, int to) {
    return count(subjects, from, to);
  }

  int cueSubjectsIn(int from, int to) {
    return count(cueSubjects, from, to);
  }

  int speechesStartingIn(int from, int to) {
    return count(speechStarts, from, to);
  }

  private static int count(int[] prefix, int from, int to) {
    return to <= from ? 0 : prefix[to] - prefix[from];
  }

  /** Indices of the mentions whose heads lie in the tokens, outside quotation marks. */
  List<MentionView> mentionsAmong(TokenRange tokens) {
    List<MentionView> found = new ArrayList<>();
    for (Mention mention : entities.beginningIn(tokens)) {
      if (!quoted[mention.head()]) {
        found.add(mentions[mention.index()]);
      }
    }
    return found;
  }
}
