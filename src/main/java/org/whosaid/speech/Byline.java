package org.whosaid.speech;

import java.util.Optional;
import org.whosaid.text.TokenRange;

/**
 * A source set beside a quotation by punctuation alone.
 *
 * <pre>
 * Lee on the budget: 'We are ready'        "We are ready." - Ann Lee
 * </pre>
 *
 * @param cue the colon or the dash
 * @param source the name
 */
record Byline(Cue cue, TokenRange source) {

  private static final int LONGEST_LINE = 8;
  private static final int LONGEST_NAME = 6;

  /** The byline of a quotation, if it has one; the quotation with its marks. */
  static Optional<Byline> of(DocumentView view, TokenRange quotation) {
    Optional<Byline> before = before(view, quotation.begin() - 1);
    return before.isPresent() ? before : behind(view, quotation.end());
  }

  private static Optional<Byline> before(DocumentView view, int colon) {
    if (!view.is(colon, ":")) {
      return Optional.empty();
    }
    int begin = view.sentenceBegin[view.sentence[colon]];
    if (colon - begin > LONGEST_LINE) {
      return Optional.empty();
    }
    return name(view, begin, colon).map(name -> new Byline(cue(colon), name));
  }

  private static Optional<Byline> behind(DocumentView view, int dash) {
    if (dash >= view.size || !isDash(view.document.form(dash))) {
      return Optional.empty();
    }
    int end = Math.min(dash + 1 + LONGEST_NAME, view.size);
    Optional<TokenRange> name = name(view, dash + 1, end);
    return name.filter(found -> found.begin() == dash + 1)
        .map(found -> new Byline(cue(dash), found));
  }

  private static Cue cue(int token) {
    return new Cue(TokenRange.of(token), token);
  }

  private static boolean isDash(String form) {
    return switch (form) {
      case "-", "–", "—", "--", "―" -> true;
      default -> false;
    };
  }

  /** The first run of proper nouns. */
  private static Optional<TokenRange> name(DocumentView view, int begin, int end) {
    int from = begin;
    while (from < end && !isProper(view, from)) {
      from++;
    }
    int to = from;
    while (to < end && isProper(view, to)) {
      to++;
    }
    return from < to ? Optional.of(new TokenRange(from, to)) : Optional.empty();
  }

  private static boolean isProper(DocumentView view, int token) {
    return view.document.tag(token).startsWith("NNP");
  }
}
