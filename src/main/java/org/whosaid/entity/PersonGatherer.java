package org.whosaid.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.whosaid.quote.SpeakerKind;

/**
 * Gathers the names of persons: {@code Hillary Clinton}, {@code Mrs. Clinton}, {@code Clinton} and
 * {@code Hillary} are one, {@code Bill Clinton} another; {@code Zelensky} is {@code Volodymyr
 * Zelenskyy}.
 *
 * <p>Full names first, then the short ones in the order of the text. How many namesakes are looked
 * at is bounded, so that the work stays linear in the number of names.
 */
final class PersonGatherer {

  /** Namesakes looked at. */
  private static final int NAMESAKES = 24;

  /** How alike two spellings of one name are at least. */
  private static final double ALIKE = 0.93;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  /** A person and the name that the figure was made from. */
  private record Known(Figure figure, PersonName name) {}

  private final EntityWords words;
  private final Figures figures;
  private final Map<String, Known> byKey = new HashMap<>();
  private final Map<String, List<Known>> byWord = new HashMap<>();
  private final Map<String, List<Known>> byStem = new HashMap<>();
  private final Map<String, Figure> lastByForm = new HashMap<>();

  PersonGatherer(EntityWords words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  /** The figure that a name of several words belongs to. */
  Figure gatherFull(PersonName name, Gender titleGender) {
    Known known = byKey.get(name.key());
    if (known == null || clash(known.figure(), titleGender)) {
      Known variant = known == null ? variant(name, titleGender) : null;
      known = variant != null ? variant : add(name);
      byKey.putIfAbsent(name.key(), known);
      index(new Known(known.figure(), name));
    }
    known.figure().addGender(words.genderOfGivenName(name.given()), 2);
    return known.figure();
  }

  /** The figure known under just this full name, or null. */
  @Nullable Figure known(PersonName name) {
    Known known = byKey.get(name.key());
    return known == null ? null : known.figure();
  }

  private Known add(PersonName name) {
    return new Known(figures.add(SpeakerKind.PERSON), name);
  }

  private void index(Known known) {
    for (String word : known.name().words()) {
      for (String part : parts(word)) {
        put(byWord, part, known);
      }
    }
    put(byStem, stem(known.name().surname()), known);
  }

  private static void put(Map<String, List<Known>> map, String key, Known known) {
    List<Known> list = map.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (list.size() < NAMESAKES
        && list.stream()
            .noneMatch(k -> k.figure() == known.figure() && k.name().equals(known.name()))) {
      list.add(known);
    }
  }

  /** The whole word, and the parts of a joined one: {@code al-assad} and {@code assad}. */
  private static List<String> parts(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0 || hyphen > 3) {
      return List.of(word);
    }
    return List.of(word, word.substring(hyphen + 1));
  }

  private static String stem(String surname) {
    return surname.substring(0, Math.min(2, surname.length()));
  }

  private @Nullable Known variant(PersonName name, Gender titleGender) {
    for (Known other : byWord.getOrDefault(name.surname(), List.of())) {
      if (!clash(other.figure(), titleGender) && (tail(other, name) || sameGiven(other, name))) {
        return other;
      }
    }
    for (Known other : byStem.getOrDefault(stem(name.surname()), List.of())) {
      if (!clash(other.figure(), titleGender)
          && alike(other.name().surname(), name.surname())
          && (other.name().given().equals(name.given())
              || words.areForms(other.name().given(), name.given()))) {
        return other;
      }
    }
    return null;
  }

  /** {@code Peña Nieto} within {@code Enrique Peña Nieto}; {@code Suu Kyi}. */
  private static boolean tail(Known longer, PersonName name) {
    List<String> all = longer.name().words();
    int from = all.size() - name.words().size();
    return from > 0 && all.subList(from, all.size()).equals(name.words());
  }

  private boolean sameGiven(Known other, PersonName name) {
    if (!other.name().surname().equals(name.surname())) {
      return false;
    }
    String one = other.name().given();
    String two = name.given();
    return one.equals(two)
        || words.areForms(one, two)
        || (one.length() == 1 && two.startsWith(one))
        || (two.length() == 1 && one.startsWith(two))
        || (other.name().words().contains(two) && !words.isTitle(two))
        || name.words().contains(one)
        || (alike(one, two) && !(words.isGivenName(one) && words.isGivenName(two)));
  }

  private static boolean alike(String one, String two) {
    return one.equals(two)
        || (Math.min(one.length(), two.length()) > 3
            && Math.abs(one.length() - two.length()) < 3
            && SIMILARITY.apply(one, two) >= ALIKE);
  }

  private static boolean clash(Figure figure, Gender gender) {
    return gender != Gender.UNKNOWN
        && figure.gender() != Gender.UNKNOWN
        && figure.gender() != gender;
  }

  /** The figure that a name of one word belongs to, or null if there is none yet. */
  @Nullable Figure findSingle(String word, Gender titleGender, boolean titled, int token) {
    Known best = null;
    double bestScore = 0;
    for (Known known : byWord.getOrDefault(word, List.of())) {
      double score = score(known, word, titleGender, titled, token);
      if (score > bestScore) {
        best = known;
        bestScore = score;
      }
    }
    if (best == null) {
      best = spelledAlike(word, titleGender, token);
    }
    if (best == null) {
      return null;
    }
    lastByForm.put(formKey(word, titleGender), best.figure());
    return best.figure();
  }

  private @Nullable Known spelledAlike(String word, Gender titleGender, int token) {
    if (word.length() < 5) {
      return null;
    }
    for (Known known : byStem.getOrDefault(stem(word), List.of())) {
      if (mayBe(known.figure(), titleGender, token) && alike(known.name().surname(), word)) {
        return known;
      }
    }
    return null;
  }

  private double score(Known known, String word, Gender titleGender, boolean titled, int token) {
    Figure figure = known.figure();
    if (!mayBe(figure, titleGender, token)) {
      return 0;
    }
    boolean surname =
        known.name().surname().equals(word) || known.name().surname().endsWith("-" + word);
    boolean given = known.name().given().equals(word);
    double score = surname ? 4 : given ? (titled ? 1 : 2.5) : 1.5;
    if (given && !surname && titled && words.isGivenName(word)) {
      score -= 0.9;
    }
    if (figure.firstToken() <= token) {
      score += 1.5;
    } else if (surname && known.name().isFull()) {
      score -= 1; // somebody named by the surname before is more likely another
    }
    if (titleGender != Gender.UNKNOWN && figure.gender() == titleGender) {
      score += 1;
    }
    if (lastByForm.get(formKey(word, titleGender)) == figure) {
      score += 0.6;
    }
    return score + Math.min(1.5, figure.mentions() * 0.1);
  }

  /**
   * Whether a surname at {@code token} may stand for a person. Whoever is introduced later, as a
   * relative, is not: in {@code President Lee ... his wife Ann Lee} they are two.
   */
  private static boolean mayBe(Figure figure, Gender titleGender, int token) {
    boolean comesLater = figure.firstToken() > token;
    return !clash(figure, titleGender)
        && !(comesLater && figure.isRelative() && titleGender == Gender.UNKNOWN);
  }

  private static String formKey(String word, Gender gender) {
    return gender == Gender.UNKNOWN ? word : word + ' ' + gender;
  }

  /** A new person known by one word. */
  Figure addSingle(PersonName name, Gender titleGender) {
    Known known = add(name);
    index(known);
    lastByForm.put(formKey(name.surname(), titleGender), known.figure());
    return known.figure();
  }
}
