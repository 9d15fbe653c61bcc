package org.whosaid.train.rewrite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.corpus.GoldKind;
import org.whosaid.corpus.GoldRelation;
import org.whosaid.corpus.GoldSpeaker;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Span;

/** Gives the people of an article other names, or titles before their surnames. */
final class Names {

  private static final Lexicon GIVEN_NAMES = Lexicon.read("given-names");
  private static final List<String> SURNAMES =
      List.copyOf(Lexicon.read("surnames").entries().keySet());
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(\\p{Lu}\\p{Ll}+) (?:\\p{Lu}\\. )?(\\p{Lu}\\p{Ll}{2,})\\b(?![ -]\\p{Lu})");
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}-])\\p{Lu}[\\p{L}]+(?![\\p{L}-])");

  /** A surname that stands alone: a small word or a mark before it, no name behind it. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<=[^\\p{L}]\\p{Ll}{1,20},? |[.,!?][”\"] |\n)(\\p{Lu}\\p{L}+)(?=[,.]? \\p{Ll}|[.,])");

  private final GoldArticle article;
  private final Set<String> lowerWords;

  private Names(GoldArticle article) {
    this.article = article;
    this.lowerWords =
        Pattern.compile("[^\\p{L}]+")
            .splitAsStream(article.text())
            .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
  }

  static GoldArticle renamed(GoldArticle article, Random random) {
    Map<String, String> others = new Names(article).others(random);
    TextEdits edits = new TextEdits(article.text());
    Matcher words = WORD.matcher(article.text());
    while (words.find()) {
      String other = others.get(words.group());
      if (other != null) {
        edits.replace(new Span(words.start(), words.end()), other);
      }
    }
    UnaryOperator<String> names = name -> renamed(name, others);
    return edits.in(article, relation -> renamed(relation, names));
  }

  private static GoldRelation renamed(GoldRelation relation, UnaryOperator<String> names) {
    Optional<GoldSpeaker> speaker =
        relation
            .speaker()
            .map(
                old ->
                    new GoldSpeaker(
                        old.id(),
                        old.kind(),
                        names.apply(old.name()),
                        old.aliases().stream().map(names).toList()));
    return new GoldRelation(
        relation.id(), relation.source(), relation.cue(), relation.content(), speaker);
  }

  private static String renamed(String name, Map<String, String> others) {
    return WORD.matcher(name).replaceAll(word -> others.getOrDefault(word.group(), word.group()));
  }

  /** A new name for each given name and each surname; the same surname gets the same. */
  private Map<String, String> others(Random random) {
    Map<String, String> others = new LinkedHashMap<>();
    Matcher names = NAME.matcher(article.text());
    while (names.find()) {
      String gender = gender(names.group(1));
      if (gender != null && isSurname(names.group(2))) {
        others.computeIfAbsent(names.group(1), given -> given(gender, random));
        others.computeIfAbsent(
            names.group(2), surname -> SURNAMES.get(random.nextInt(SURNAMES.size())));
      }
    }
    return others;
  }

  private static @Nullable String gender(String given) {
    return GIVEN_NAMES.value(given.toLowerCase(Locale.ROOT));
  }

  private boolean isSurname(String word) {
    return !lowerWords.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String given(String gender, Random random) {
    List<String> names = GivenNames.OF.getOrDefault(gender, GivenNames.ALL);
    String name = names.get(random.nextInt(names.size()));
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The given names by the gender of their bearers. */
  private static final class GivenNames {

    static final List<String> ALL =
        GIVEN_NAMES.entries().keySet().stream().filter(name -> name.matches("\\p{L}+")).toList();
    static final Map<String, List<String>> OF =
        ALL.stream()
            .collect(
                Collectors.collectingAndThen(
                    Collectors.groupingBy(
                        name -> String.valueOf(GIVEN_NAMES.value(name)),
                        Collectors.toUnmodifiableList()),
                    Map::copyOf));
  }

  /** Puts {@code Mr} or {@code Ms} before the surnames of people whose full names stand before. */
  static GoldArticle titled(GoldArticle article) {
    Map<String, String> titles = new Names(article).titles();
    TextEdits edits = new TextEdits(article.text());
    Matcher surnames = ALONE.matcher(article.text());
    while (surnames.find()) {
      String title = titles.get(surnames.group(1));
      if (title != null) {
        edits.replace(
            new Span(surnames.start(1), surnames.end(1)), title + " " + surnames.group(1));
      }
    }
    return edits.in(article);
  }

  /** The title of each surname that one person of known gender bears. */
  private Map<String, String> titles() {
    Map<String, String> titles = new HashMap<>();
    Set<String> shared = new TreeSet<>();
    Matcher names = NAME.matcher(article.text());
    while (names.find()) {
      String gender = gender(names.group(1));
      if (gender != null && isSurname(names.group(2)) && !isOrganization(names.group(2))) {
        String title = gender.equals("female") ? "Ms" : "Mr";
        String other = titles.put(names.group(2), title);
        if (other != null && !other.equals(title)) {
          shared.add(names.group(2));
        }
      }
    }
    titles.keySet().removeAll(shared);
    return titles;
  }

  private boolean isOrganization(String word) {
    return article.relations().stream()
        .flatMap(relation -> relation.speaker().stream())
        .anyMatch(
            speaker -> speaker.kind() == GoldKind.ORGANIZATION && speaker.name().contains(word));
  }
}
