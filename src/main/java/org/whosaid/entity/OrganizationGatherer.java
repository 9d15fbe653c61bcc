package org.whosaid.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whosaid.quote.SpeakerKind;

/**
 * Gathers the names of organisations and places: {@code British Chambers of Commerce}, {@code BCC};
 * {@code Cairn Energy}, {@code Cairn}; {@code The Washington Post}, {@code the Post}.
 */
final class OrganizationGatherer {

  private static final int NAMESAKES = 24;

  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z},()]+");

  private record Known(Figure figure, List<String> words) {}

  private final EntityWords words;
  private final Figures figures;
  private final Map<String, Figure> byKey = new HashMap<>();
  private final Map<String, List<Known>> byWord = new HashMap<>();
  private final Map<String, Figure> byInitials = new HashMap<>();

  OrganizationGatherer(EntityWords words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  /** The words of a name in plain letters, without articles, marks and {@code 's}. */
  static List<String> wordsOf(String form) {
    List<String> plain = new ArrayList<>();
    for (String piece : GAP.split(PlainLetters.of(form), -1)) {
      String word = piece.replace(".", "");
      if (word.endsWith("'s")) {
        word = word.substring(0, word.length() - 2);
      }
      if (!word.isEmpty() && !(plain.isEmpty() && word.equals("the")) && !word.equals("'")) {
        plain.add(word);
      }
    }
    return plain;
  }

  /**
   * The figure that a name belongs to, or null if it has not been met.
   *
   * @param place whether it is the name of a place, which longer names may begin with: {@code New
   *     York} is not {@code The New York Times}
   */
  @Nullable Figure find(List<String> name, boolean place) {
    Figure same = byKey.get(String.join(" ", name));
    if (same != null || name.isEmpty()) {
      return same;
    }
    if (name.size() == 1) {
      Figure full = byInitials.get(name.get(0));
      if (full != null) {
        return full;
      }
    }
    if (place) {
      return null;
    }
    Figure begun = within(name, byWord.get(name.get(0)), true);
    return begun != null
        ? begun
        : words.isOrganizationWord(name.get(name.size() - 1))
            ? within(name, byWord.get(name.get(name.size() - 1)), false)
            : null;
  }

  private @Nullable Figure within(
      List<String> name, @Nullable List<Known> longer, boolean atBegin) {
    if (longer != null) {
      for (Known known : longer) {
        int size = known.words().size();
        if (size > name.size()
            && !(atBegin && isOfOthersToo(known.words(), name.size()))
            && (atBegin
                    ? known.words().subList(0, name.size())
                    : known.words().subList(size - name.size(), size))
                .equals(name)) {
          return known.figure();
        }
      }
    }
    return null;
  }

  /**
   * Whether what stands behind the first words of a longer name makes it another's: {@code Fannie
   * Mae and Freddie Mac}, {@code EgyptAir Flight}.
   */
  private boolean isOfOthersToo(List<String> longer, int size) {
    return longer.get(size).equals("and") || words.isThingWord(longer.get(longer.size() - 1));
  }

  /** A new organisation under this name. */
  Figure add(List<String> name) {
    Figure figure = figures.add(SpeakerKind.ORGANIZATION);
    learn(figure, name);
    return figure;
  }

  /** Lets the figure be found under this name too. */
  void learn(Figure figure, List<String> name) {
    if (name.isEmpty() || byKey.putIfAbsent(String.join(" ", name), figure) != null) {
      return;
    }
    Known known = new Known(figure, name);
    put(name.get(0), known);
    if (name.size() > 1) {
      put(name.get(name.size() - 1), known);
      String initials = initials(name);
      if (initials.length() > 1) {
        byInitials.putIfAbsent(initials, figure);
      }
    }
  }

  private void put(String word, Known known) {
    List<Known> list = byWord.computeIfAbsent(word, k -> new ArrayList<>(2));
    if (list.size() < NAMESAKES) {
      list.add(known);
    }
  }

  /** {@code bcc} for {@code british chambers of commerce}. */
  static String initials(List<String> name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name) {
      if (!isSmall(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private static boolean isSmall(String word) {
    return switch (word) {
      case "of", "for", "the", "and", "&", "in", "on", "to", "a" -> true;
      default -> false;
    };
  }
}
