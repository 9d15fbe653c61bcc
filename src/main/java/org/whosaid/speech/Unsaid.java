package org.whosaid.speech;

import java.util.Set;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * Tells reports that something was not said, or only might be.
 *
 * <p>{@code Xi did not say whether he would come.} {@code Huawei declined to comment.} {@code A
 * cynic would say that ...} {@code Nobody said that ...} {@code If anyone says that ...} {@code She
 * was blunt about the deficit.}
 */
public final class Unsaid {

  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final Set<String> DECLINING = Set.of("decline", "refuse");
  private static final Set<String> SUPPOSING = Set.of("would", "might", "may");
  static final Set<String> NOBODY = Set.of("nobody", "none", "anyone", "anybody");
  private static final Set<String> IF = Set.of("if", "unless", "whether");
  private static final int NEAR = 3;

  private Unsaid() {}

  /**
   * Whether {@code speech}, for all its cue, was not said; words in quotation marks always were.
   */
  public static boolean is(Document document, ReportedSpeech speech) {
    if (!speech.verbatim().isEmpty() || speech.cue().isEmpty()) {
      return false;
    }
    Cue cue = speech.cue().get();
    if (EmptyContent.is(document, document.tokens(speech.hull()))
        || tellsManner(document, cue, document.tokens(speech.hull()))
        || isToldNobody(document, cue.head() + 1)) {
      return true;
    }
    int from = document.sentenceAround(cue.head()).begin();
    for (int t = cue.head(); t >= Math.max(from, cue.head() - NEAR); t--) {
      if (inContent(document, speech, t) || isPunctuation(document, t)) {
        break;
      }
      if (NOT.contains(document.lower(t))
          || DECLINING.contains(document.lemma(t))
          || (t < cue.head()
              && document.tag(t).equals("MD")
              && SUPPOSING.contains(document.lower(t)))) {
        return true;
      }
    }
    return speech.source().filter(source -> isNobody(document, source, from)).isPresent();
  }

  /**
   * Whether it is told how somebody spoke, not what they said: {@code was blunt about the deficit}.
   */
  private static boolean tellsManner(Document document, Cue cue, TokenRange content) {
    int about =
        document.lower(content.begin()).equals("about") ? content.begin() : content.begin() - 1;
    return document.tag(cue.head()).startsWith("JJ")
        && about > cue.head()
        && document.lower(about).equals("about")
        && !EmptyContent.hasVerb(document, content.begin(), content.end());
  }

  private static boolean isToldNobody(Document document, int addressee) {
    return addressee < document.size() && NOBODY.contains(document.lower(addressee));
  }

  private static boolean inContent(Document document, ReportedSpeech speech, int token) {
    return speech.content().stream().anyMatch(span -> span.contains(document.begin(token)));
  }

  private static boolean isPunctuation(Document document, int token) {
    return document.form(token).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isNobody(Document document, TokenRange source, int sentence) {
    int first = source.begin();
    return NOBODY.contains(document.lower(first))
        || (document.lower(first).equals("no") && source.size() == 2)
        || (first > sentence && IF.contains(document.lower(first - 1)));
  }
}
