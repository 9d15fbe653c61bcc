package org.whosaid.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Document;

/**
 * Finds offices that are later told by their initials: {@code the CS} is the {@code Cabinet
 * Secretary}, if the article has one.
 */
final class RoleInitials {

  private static final int LONGEST = 4;

  private RoleInitials() {}

  /** Gives each {@code the CS} to the person whose role has these initials. */
  static void settle(Document document, List<Draft> drafts, @Nullable Figure[] named) {
    Map<String, Figure> bearers = new HashMap<>();
    for (Figure figure : named) {
      if (figure != null && figure.isPerson()) {
        addInitials(figure, bearers);
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      Figure figure = named[i];
      if (figure != null && figure.kind() == SpeakerKind.ORGANIZATION) {
        Figure bearer = isOffice(document, drafts.get(i)) ? bearers.get(figure.name()) : null;
        if (bearer != null) {
          named[i] = bearer;
        }
      }
    }
  }

  /** {@code the CS}, not {@code the CS party}. */
  private static boolean isOffice(Document document, Draft draft) {
    return !draft.modifier()
        && draft.core().size() == 1
        && draft.chunk().size() == 2
        && document.lower(draft.chunk().begin()).equals("the");
  }

  /** The initials of the last capitalised words of the role, two or more. */
  private static void addInitials(Figure figure, Map<String, Figure> bearers) {
    String[] words = PlainLetters.words(figure.role());
    StringBuilder initials = new StringBuilder();
    int first = Math.max(0, words.length - LONGEST);
    for (int i = words.length - 1; i >= first; i--) {
      if (words[i].isEmpty() || !Character.isUpperCase(words[i].charAt(0))) {
        break;
      }
      initials.insert(0, words[i].charAt(0));
      if (initials.length() > 1) {
        bearers.putIfAbsent(initials.toString(), figure);
      }
    }
  }
}
