package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Document;

/**
 * What a role noun says of the one it stands for: {@code the Vermont senator} is a {@code senator},
 * of {@code Vermont}.
 */
final class NounClue {

  /** The clue of a mention that is no noun. */
  static final NounClue NONE = new NounClue("", List.of(), "", 0, 0, null, -1, Set.of(), null, -1);

  /**
   * How far a figure fits.
   *
   * @param head whether the head is one of its role words
   * @param share how many of the modifiers are: none 0, some 1, all 2, there are none 3
   * @param missing how many modifiers are not, at most 2
   * @param named whether the head is a word of its name
   * @param before whether the same noun stood for it before
   * @param own whether the figure is the noun's owner: {@code Clinton} in {@code Clinton's aide}
   * @param lastWord the last word of its name, as a number
   * @param kind whether the noun may stand for what the figure is known for: 0 the noun tells no
   *     kind, 1 nothing is known, 2 yes, 3 no
   * @param age whether the age is right: 0 none is told, 1 that of the figure is not known, 2 yes,
   *     3 no
   */
  record Match(
      boolean head,
      int share,
      int missing,
      boolean named,
      boolean before,
      boolean own,
      int lastWord,
      int kind,
      int age) {}

  private final String head;
  private final List<String> modifiers;
  private final String contrast;
  private final int determiner;
  private final int bearers;
  private final @Nullable Figure before;
  private final int owner;
  private final Set<String> kinds;
  private final @Nullable String country;
  private final int age;

  private NounClue(
      String head,
      List<String> modifiers,
      String contrast,
      int determiner,
      int bearers,
      @Nullable Figure before,
      int owner,
      Set<String> kinds,
      @Nullable String country,
      int age) {
    this.kinds = kinds;
    this.country = country;
    this.age = age;
    this.head = head;
    this.modifiers = modifiers;
    this.contrast = contrast;
    this.determiner = determiner;
    this.bearers = bearers;
    this.before = before;
    this.owner = owner;
  }

  /**
   * Reads a noun phrase.
   *
   * @param bearers how many figures are known to have the head as a role
   * @param meant whom each phrase stood for last, by its key
   * @param owner the figure that possesses the noun, or -1
   */
  static NounClue of(
      Document document,
      Draft draft,
      EntityWords words,
      int bearers,
      Map<String, Figure> meant,
      int owner) {
    List<String> modifiers = new ArrayList<>();
    for (int token = draft.chunk().begin(); token < draft.chunk().end(); token++) {
      String tag = document.tag(token);
      if (token != draft.head() && (tag.startsWith("NN") || tag.startsWith("JJ"))) {
        modifiers.add(modifier(document, token, words));
      }
    }
    String head = document.lemma(draft.head());
    return new NounClue(
        head,
        modifiers,
        contrast(document, draft),
        determiner(document, draft),
        bearers,
        meant.get(keyOf(document, draft)),
        owner,
        draft.speakerKind() == SpeakerKind.ORGANIZATION
            ? words.organizationKinds(head)
            : words.roleKinds(head),
        words.countryOf(head),
        Ages.in(document, draft.chunk()));
  }

  private static String modifier(Document document, int token, EntityWords words) {
    String place = words.place(PlainLetters.of(document.form(token)));
    return place != null && place.indexOf(' ') < 0 ? place : document.lemma(token);
  }

  /** The phrase in lower case, without its article. */
  static String keyOf(Document document, Draft draft) {
    StringBuilder key = new StringBuilder();
    for (int token = draft.chunk().begin(); token < draft.chunk().end(); token++) {
      String tag = document.tag(token);
      if (!tag.equals("DT") && !tag.equals("POS")) {
        key.append(document.lower(token)).append(' ');
      }
    }
    return key.toString();
  }

  /** 1 the, 2 this or that, 3 a, 4 possessive, 5 number, 6 bare capital, 0 bare. */
  static int determiner(Document document, Draft draft) {
    int first = draft.chunk().begin();
    String lower = document.lower(first);
    for (int token = first; token < draft.head(); token++) {
      if (document.tag(token).equals("POS")) {
        return 4;
      }
    }
    return switch (document.tag(first)) {
      case "DT" ->
          switch (lower) {
            case "the", "both" -> 1;
            case "this", "that", "these", "those" -> 2;
            default -> 3;
          };
      case "PRP$", "WP$" -> 4;
      case "CD" -> 5;
      case "NNP" -> 6;
      default ->
          Character.isUpperCase(document.form(first).codePointAt(0))
                  && first != document.sentenceAround(first).begin()
              ? 6
              : 0;
    };
  }

  int determiner() {
    return determiner;
  }

  /** Whether it stands for whoever has the head alone: {@code his predecessor}. */
  boolean isBare() {
    return modifiers.isEmpty() || modifiers.equals(List.of("immediate"));
  }

  /** Whether a word tells that somebody has just come: {@code the new mayor}. */
  boolean isOfNewcomer() {
    return contrast.equals("new") || contrast.equals("incoming");
  }

  int bearers() {
    return bearers;
  }

  int words() {
    return Math.min(modifiers.size(), 3);
  }

  Match match(Figure figure) {
    int found = 0;
    for (String modifier : modifiers) {
      if (figure.hasRoleWord(modifier)) {
        found++;
      }
    }
    int share = modifiers.isEmpty() ? 3 : found == 0 ? 0 : found < modifiers.size() ? 1 : 2;
    String name = figure.name();
    int space = name.lastIndexOf(' ');
    String plain = PlainLetters.of(name);
    return new Match(
        figure.hasRoleWord(head) || (country != null && figure.hasRoleWord(country)),
        share,
        Math.min(2, modifiers.size() - found),
        containsWord(plain, head),
        before == figure,
        owner == figure.index(),
        plain.substring(space < 0 || space >= plain.length() ? 0 : space + 1).hashCode(),
        kinds.isEmpty() ? 0 : figure.kinds().isEmpty() ? 1 : sharesKind(figure) ? 2 : 3,
        age < 0 ? 0 : figure.age() < 0 ? 1 : figure.age() == age ? 2 : 3);
  }

  private boolean sharesKind(Figure figure) {
    for (String kind : kinds) {
      if (figure.kinds().contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** The number of a modifier that sets apart from others; 0 if there is none. */
  int contrast() {
    return contrast.isEmpty() ? 0 : contrast.hashCode();
  }

  /**
   * A modifier that sets apart from others: {@code former}, {@code new}, {@code younger}; not the
   * capital letter of {@code New York}. Empty if there is none.
   */
  private static String contrast(Document document, Draft draft) {
    for (int token = draft.chunk().begin(); token < draft.head(); token++) {
      if (Character.isLowerCase(document.form(token).codePointAt(0))) {
        switch (document.lemma(token)) {
          case "former",
              "ex",
              "late",
              "new",
              "incoming",
              "outgoing",
              "other",
              "fellow",
              "rival" -> {
            return document.lemma(token);
          }
          case "younger", "young", "elder", "older", "second", "first", "acting", "old" -> {
            return document.lemma(token);
          }
          default -> {}
        }
      }
    }
    return "";
  }

  private static boolean containsWord(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0 && !word.isEmpty()) {
      boolean begins = at == 0 || text.charAt(at - 1) == ' ';
      int end = at + word.length();
      if (begins && (end == text.length() || text.charAt(end) == ' ')) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }
}
