package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Document;

/**
 * Who followed whom in an office, as far as the article tells: {@code Ann Lee handed over to Bo
 * Fry}, {@code Bo Fry, who succeeds Ann Lee}, {@code Ann Lee was replaced by Bo Fry}. Then {@code
 * his predecessor} is Lee, and {@code the new mayor} is not.
 */
final class Successions {

  /** One that left and the one that came. */
  private record Change(Figure before, Figure after) {}

  /** How many words a clause is searched for its parts at most. */
  private static final int REACH = 40;

  private final Document document;
  private final @Nullable Figure[] namedAt;
  private final List<Change> changes = new ArrayList<>();

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

  /** The one whom the noun's owner followed, or who followed the owner; empty if none is told. */
  Optional<Figure> relativeOf(int owner, String noun) {
    boolean predecessor = noun.equals("predecessor");
    if (!predecessor && !noun.equals("successor")) {
      return Optional.empty();
    }
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      if ((predecessor ? change.after : change.before).index() == owner) {
        return Optional.of(predecessor ? change.before : change.after);
      }
    }
    return Optional.empty();
  }

  /** Whether a word beside the noun tells that the figure is not meant. */
  boolean excludes(Figure figure, List<String> modifiers) {
    for (Change change : changes) {
      for (String modifier : modifiers) {
        boolean left =
            change.before == figure && (modifier.equals("new") || modifier.equals("incoming"));
        boolean came =
            change.after == figure && (modifier.equals("former") || modifier.equals("outgoing"));
        if (left || came) {
          return true;
        }
      }
    }
    return false;
  }

  private void readVerb(int verb) {
    switch (document.lemma(verb)) {
      case "succeed", "replace" -> {
        if (child(verb, "obj") >= 0) {
          note(object(verb), subject(verb));
        } else {
          note(subject(verb), behind(verb, "by"));
        }
      }
      case "take" -> {
        if (hasWord(verb, "over")) {
          note(behind(verb, "from"), subject(verb));
        }
      }
      case "hand" -> {
        if (hasWord(verb, "over")) {
          note(subject(verb), behind(verb, "to"));
        }
      }
      case "make" -> {
        if (hasWord(verb, "way")) {
          note(subject(verb), behind(verb, "for"));
        }
      }
      default -> {}
    }
  }

  private void note(@Nullable Figure before, @Nullable Figure after) {
    if (before != null
        && after != null
        && before != after
        && before.isPerson()
        && after.isPerson()) {
      changes.add(new Change(before, after));
    }
  }

  private @Nullable Figure subject(int verb) {
    int at = verb;
    for (int step = 0; step < 3 && at >= 0; step++) {
      int subject = child(at, "nsubj");
      if (subject < 0) {
        subject = child(at, "nsubj:pass");
      }
      if (subject >= 0 && namedAt[subject] != null) {
        return namedAt[subject];
      }
      String relation = document.relation(at);
      int head = document.head(at);
      boolean told = relation.equals("acl:relcl") || relation.equals("acl");
      if (told && head >= 0) {
        return namedAt[head];
      }
      at =
          relation.equals("advcl") || relation.equals("conj") || relation.equals("xcomp")
              ? head
              : -1;
    }
    return null;
  }

  private @Nullable Figure object(int verb) {
    int object = child(verb, "obj");
    return object < 0 ? null : namedAt[object];
  }

  /** The figure behind a preposition that hangs on the verb. */
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

  /** Whether a word depends on another, over a noun at most: {@code power to Fry}. */
  private boolean hangs(int token, int on) {
    int head = document.head(token);
    return head == on || (head >= 0 && document.head(head) == on);
  }

  private boolean hasWord(int verb, String word) {
    for (int token = verb + 1; token < end(verb); token++) {
      if (document.lower(token).equals(word) && document.head(token) == verb) {
        return true;
      }
    }
    return false;
  }

  private int child(int verb, String relation) {
    int begin = Math.max(document.sentenceAround(verb).begin(), verb - REACH);
    for (int token = begin; token < end(verb); token++) {
      if (document.head(token) == verb && document.relation(token).equals(relation)) {
        return token;
      }
    }
    return -1;
  }

  private int end(int verb) {
    return Math.min(document.sentenceAround(verb).end(), verb + REACH);
  }
}
