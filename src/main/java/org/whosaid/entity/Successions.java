package org.whosaid.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Document;

/**
 * Who followed whom in an office, as far as the article tells: {@code Ann Lee handed over to Bo
 * Fry}, {@code Bo Fry, who succeeds Ann Lee}, {@code Ann Lee was replaced by Bo Fry}. Then {@code
 * his predecessor} is Lee, and {@code the new mayor} is not.
 *
 * <p>What only may happen or did not is no change. Of several changes of one person the last
 * counts.
 */
final class Successions {

  /** How many words a clause is searched for its parts at most. */
  private static final int REACH = 40;

  /** What is handed over with an office; the files and the ball are not. */
  private static final Set<String> OFFICE =
      Set.of(
          "power",
          "rein",
          "reins",
          "office",
          "job",
          "post",
          "role",
          "duty",
          "leadership",
          "baton",
          "presidency",
          "premiership",
          "captaincy",
          "chair",
          "command",
          "helm");

  private final Document document;
  private final @Nullable Figure[] namedAt;
  private final Map<Integer, Figure> predecessors = new HashMap<>();
  private final Map<Integer, Figure> successors = new HashMap<>();
  private final BitSet left = new BitSet();

  private Successions(Document document, @Nullable Figure[] namedAt) {
    this.document = document;
    this.namedAt = namedAt;
  }

  /**
   * Reads the changes of office.
   *
   * @param namedAt for each token the figure that a mention with this head names
   */
  static Successions read(Document document, @Nullable Figure[] namedAt) {
    Successions read = new Successions(document, namedAt);
    for (int token = 0; token < document.size(); token++) {
      if (document.tag(token).startsWith("VB")) {
        read.readVerb(token);
      }
    }
    return read;
  }

  /**
   * The one whom {@code owner} followed, or who followed them, where the noun asks for that; empty
   * if it does not, or none is told.
   */
  Optional<Figure> relativeOf(int owner, String noun) {
    return switch (noun) {
      case "predecessor" -> Optional.ofNullable(predecessors.get(owner));
      case "successor" -> Optional.ofNullable(successors.get(owner));
      default -> Optional.empty();
    };
  }

  /** Whether somebody gave up an office and took none: they are not the new one. */
  boolean hasLeft(Figure figure) {
    return left.get(figure.index());
  }

  private void readVerb(int verb) {
    switch (document.lemma(verb)) {
      case "succeed", "replace" -> {
        if (child(verb, "obj") >= 0) {
          note(verb, object(verb), subject(verb));
        } else {
          note(verb, subject(verb), behind(verb, "by"));
        }
      }
      case "take" -> {
        if (has(verb, "over") && isOfOffice(verb)) {
          note(verb, behind(verb, "from"), subject(verb));
        }
      }
      case "hand" -> {
        if (has(verb, "over") && isOfOffice(verb)) {
          note(verb, subject(verb), behind(verb, "to"));
        }
      }
      case "make" -> {
        if (has(verb, "way")) {
          note(verb, subject(verb), behind(verb, "for"));
        }
      }
      default -> {}
    }
  }

  private void note(int verb, @Nullable Figure before, @Nullable Figure after) {
    boolean persons =
        before != null && after != null && before.isPerson() && after.isPerson() && before != after;
    if (persons && happened(verb)) {
      predecessors.put(after.index(), before);
      successors.put(before.index(), after);
      left.set(before.index());
      left.clear(after.index());
    }
  }

  /** Whether a verb tells what was done or surely will be. */
  private boolean happened(int verb) {
    int begin = begin(verb);
    for (int token = verb - 1; token >= begin; token--) {
      if (document.head(token) == verb) {
        String lower = document.lower(token);
        boolean uncertain =
            document.tag(token).equals("MD") && !lower.equals("will") && !lower.equals("'ll");
        if (uncertain || lower.equals("not") || lower.equals("n't") || lower.equals("never")) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether nothing is handed over, or an office; and the verb is no passive. */
  private boolean isOfOffice(int verb) {
    int object = child(verb, "obj");
    return child(verb, "nsubj:pass") < 0 && (object < 0 || OFFICE.contains(document.lemma(object)));
  }

  /** Who does what the verb tells: its subject, or that of the verb it is joined to. */
  private @Nullable Figure subject(int verb) {
    int at = verb;
    for (int step = 0; step < 3 && at >= 0; step++) {
      int subject = Math.max(child(at, "nsubj"), child(at, "nsubj:pass"));
      boolean relative = subject >= 0 && document.tag(subject).startsWith("W");
      if (subject >= 0 && !relative) {
        return namedAt[subject];
      }
      int head = document.head(at);
      switch (document.relation(at)) {
        case "acl", "acl:relcl" -> {
          return head < 0 ? null : namedAt[head];
        }
        case "conj", "advcl" -> at = head;
        default -> at = -1;
      }
    }
    return null;
  }

  private @Nullable Figure object(int verb) {
    int object = child(verb, "obj");
    return object < 0 ? null : namedAt[object];
  }

  /** The figure behind a preposition that hangs on the verb, or on its object. */
  private @Nullable Figure behind(int verb, String preposition) {
    for (int token = verb + 1; token < end(verb); token++) {
      if (document.lower(token).equals(preposition)) {
        int noun = document.head(token);
        if (noun > token && noun < end(verb) && namedAt[noun] != null && hangs(noun, verb)) {
          return namedAt[noun];
        }
      }
    }
    return null;
  }

  private boolean hangs(int token, int on) {
    int head = document.head(token);
    return head == on || (head >= 0 && document.head(head) == on);
  }

  /** Whether a word behind the verb belongs to it. */
  private boolean has(int verb, String word) {
    for (int token = verb + 1; token < end(verb); token++) {
      if (document.lower(token).equals(word) && document.head(token) == verb) {
        return true;
      }
    }
    return false;
  }

  private int child(int verb, String relation) {
    for (int token = begin(verb); token < end(verb); token++) {
      if (document.head(token) == verb && document.relation(token).equals(relation)) {
        return token;
      }
    }
    return -1;
  }

  private int begin(int verb) {
    return Math.max(document.sentenceAround(verb).begin(), verb - REACH);
  }

  private int end(int verb) {
    return Math.min(document.sentenceAround(verb).end(), verb + REACH);
  }
}
