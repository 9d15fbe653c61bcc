package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.whosaid.parse.PlainText;
import org.whosaid.quote.QuoteType;
import org.whosaid.speech.Cue;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.text.Document;
import org.whosaid.text.Paragraph;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * One reported speech seen as tokens: its parts, its place and its shape, worked out once for all
 * candidates.
 */
final class SpeechView {

  private static final int MOST_OUTER_HEADS = 16;
  private static final int SHORTEST_SENTENCE = 3;
  private static final int OPEN = 0;
  private static final int COMMA = 1;
  private static final int STOP = 2;

  /** Its place among all speeches that were found. */
  final int index;

  final ReportedSpeech speech;
  final QuoteType type;
  final List<TokenRange> parts;
  final TokenRange hull;
  final int firstSentence;
  final int lastSentence;
  final int firstParagraph;
  final int lastParagraph;

  /** Tokens outside what is said on which words of it depend, first come first. */
  private final int[] outerHeads;

  /** The relation of the first word that depends on each of {@link #outerHeads}. */
  private final int[] outerRelations;

  /** Index of the cue's head, -1 without a cue. */
  final int cueHead;

  /** Class of shape: type, capital at the start, full stop at the end, whole paragraph. */
  final int shape;

  final boolean inHeadline;

  /** Whether nothing but the words said stands in their paragraphs. */
  final boolean bare;

  private final int closing;

  private SpeechView(Document document, int index, ReportedSpeech speech, List<TokenRange> parts) {
    this.index = index;
    this.speech = speech;
    this.parts = parts;
    this.hull = parts.get(0).hull(parts.get(parts.size() - 1));
    this.type = speech.type(document.text());
    this.firstSentence = document.sentenceOf(hull.begin());
    this.lastSentence = document.sentenceOf(hull.last());
    this.firstParagraph = document.paragraphOf(hull.begin());
    this.lastParagraph = document.paragraphOf(hull.last());
    this.inHeadline = document.paragraphs().get(firstParagraph).kind() == ParagraphKind.HEADLINE;
    this.cueHead = speech.cue().map(Cue::head).orElse(-1);
    this.bare = isBare(document);
    int[] heads = new int[MOST_OUTER_HEADS];
    int[] relations = new int[MOST_OUTER_HEADS];
    int count = findOuterHeads(document, heads, relations);
    this.outerHeads = Arrays.copyOf(heads, count);
    this.outerRelations = Arrays.copyOf(relations, count);
    String words = PlainText.of(speech.hull().in(document.text())).text();
    this.closing = closing(words);
    this.shape = shape(words);
  }

  /** The view of a speech; empty if it covers no token. */
  static Optional<SpeechView> of(Document document, int index, ReportedSpeech speech) {
    List<TokenRange> parts = new ArrayList<>();
    for (Span span : speech.content()) {
      TokenRange tokens = document.tokens(span);
      if (!tokens.isEmpty()) {
        parts.add(tokens);
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new SpeechView(document, index, speech, List.copyOf(parts)));
  }

  private int findOuterHeads(Document document, int[] heads, int[] relations) {
    int count = 0;
    for (TokenRange part : parts) {
      for (int t = part.begin(); t < part.end() && count < heads.length; t++) {
        int head = document.head(t);
        if (head >= 0 && !contains(head) && isNew(head, heads, count)) {
          heads[count] = head;
          relations[count++] = document.relation(t).hashCode();
        }
      }
    }
    return count;
  }

  private static boolean isNew(int head, int[] heads, int count) {
    for (int i = 0; i < count; i++) {
      if (heads[i] == head) {
        return false;
      }
    }
    return true;
  }

  /** The relation by which words said depend on {@code token}, 0 if none do. */
  int relationTo(int token) {
    for (int i = 0; i < outerHeads.length; i++) {
      if (outerHeads[i] == token) {
        return outerRelations[i];
      }
    }
    return 0;
  }

  private boolean isBare(Document document) {
    Paragraph first = document.paragraphs().get(firstParagraph);
    Paragraph last = document.paragraphs().get(lastParagraph);
    int inside = parts.stream().mapToInt(TokenRange::size).sum();
    int outside = last.tokens().end() - first.tokens().begin() - inside;
    return outside <= 2 * parts.size() && !speech.verbatim().isEmpty();
  }

  private int shape(String text) {
    int letter = 0;
    while (letter < text.length() && !Character.isLetterOrDigit(text.charAt(letter))) {
      letter++;
    }
    boolean capital = letter < text.length() && Character.isUpperCase(text.charAt(letter));
    return ((Codes.of(type) * 2 + (capital ? 1 : 0)) * 3 + closing) * 2 + (bare ? 1 : 0);
  }

  /** How the words end: with a full stop, question or exclamation mark, with a comma, openly. */
  private static int closing(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’»“ \n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    char last = end > 0 ? text.charAt(end - 1) : ' ';
    return ".?!".indexOf(last) >= 0 ? STOP : last == ',' ? COMMA : OPEN;
  }

  boolean isVerbatim() {
    return !speech.verbatim().isEmpty();
  }

  /** Whether a token belongs to what is said; its parts stand in order. */
  boolean contains(int token) {
    int low = 0;
    int high = parts.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).begin() <= token) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return parts.get(low).contains(token);
  }

  /** Whether paragraphs hold nothing else, and what they hold is a sentence. */
  boolean isQuotedParagraph() {
    return bare && closing == STOP && type == QuoteType.DIRECT && size() >= SHORTEST_SENTENCE;
  }

  int size() {
    return hull.size();
  }
}
