package org.whosaid.entity;

import org.jspecify.annotations.Nullable;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * Learns from the article who holds which office: {@code President Volodymyr Zelenskyy}, {@code Ann
 * Lee, the mayor of Bristol,}, {@code Sen. Marco Rubio (R-Fla.)}.
 */
final class RoleReader {

  /** How many words behind a name are read. */
  private static final int READ_BEHIND = 14;

  private final Document document;
  private final EntityWords words;

  RoleReader(Document document, EntityWords words) {
    this.document = document;
    this.words = words;
  }

  /** Reads what stands around a name. */
  void readName(Draft name, Figure figure) {
    readDeed(name, figure);
    readBefore(new TokenRange(name.chunk().begin(), name.core().begin()), figure);
    int from = name.chunk().end();
    int to = Math.min(document.sentenceAround(name.head()).end(), from + READ_BEHIND);
    if (from < to && !name.modifier()) {
      if (figure.isPerson() && to - from > 1) {
        readAge(from, to, figure);
      }
      if (isOpen(document.form(from))) {
        readBrackets(from + 1, to, figure);
      } else if (document.lower(from).equals("of") || document.lower(from).equals("from")) {
        readPlace(from + 1, to, figure);
      }
    }
  }

  /** Who founded something is its founder. */
  private void readDeed(Draft name, Figure figure) {
    int verb = document.head(name.head());
    if (verb >= 0 && figure.isPerson() && document.relation(name.head()).equals("nsubj")) {
      for (String noun : AgentNouns.of(document.lemma(verb))) {
        if (words.isPersonNoun(noun)) {
          figure.addRoleWord(noun);
        }
      }
    }
  }

  /** {@code Ann Lee, 44,} or {@code Ann Lee (44)}. */
  private void readAge(int from, int to, Figure figure) {
    String form = document.form(from);
    boolean closed =
        from + 2 >= to || !Character.isLetterOrDigit(document.form(from + 2).codePointAt(0));
    if ((form.equals(",") || isOpen(form)) && closed && Ages.isAge(document.form(from + 1))) {
      figure.tellAge(Integer.parseInt(document.form(from + 1)));
    }
  }

  /** Reads a noun that is said to be the figure: {@code the mayor of Bristol}. */
  void readNoun(Draft noun, Figure figure) {
    TokenRange sentence = document.sentenceAround(noun.head());
    int end = Math.max(noun.chunk().end(), Math.min(noun.tokens().end(), sentence.end()));
    end = Math.min(end, noun.chunk().begin() + READ_BEHIND);
    int stop = noun.chunk().end();
    while (stop < end && !endsRole(stop)) {
      stop++;
    }
    TokenRange role = new TokenRange(noun.chunk().begin(), stop);
    readWords(role, figure);
    if (figure.isPerson()) {
      figure.addGender(noun.gender(), 4);
      addRole(withoutArticle(role), figure);
    }
  }

  private boolean endsRole(int token) {
    String tag = document.tag(token);
    return tag.startsWith("W") || tag.startsWith("V") || tag.equals(",") || tag.equals(":");
  }

  private void readBefore(TokenRange before, Figure figure) {
    if (before.isEmpty()) {
      return;
    }
    readWords(before, figure);
    int from = before.begin();
    for (int token = before.begin(); token < before.end(); token++) {
      if (document.tag(token).equals("POS")) {
        from = token + 1;
      }
      if (figure.isPerson()) {
        figure.addGender(words.genderOfPersonNoun(document.lemma(token)), 4);
      }
    }
    TokenRange role = withoutArticle(new TokenRange(from, withoutForm(from, before.end())));
    if (figure.isPerson() && !role.isEmpty() && tellsOffice(role)) {
      addRole(role, figure);
    }
  }

  private void addRole(TokenRange role, Figure figure) {
    if (!role.isEmpty()) {
      figure.addRole(PlainLetters.spaced(document.words(role)));
    }
  }

  private TokenRange withoutArticle(TokenRange role) {
    int begin = role.begin();
    while (begin < role.end()
        && (document.tag(begin).equals("DT") || document.tag(begin).equals("PRP$"))) {
      begin++;
    }
    return new TokenRange(begin, role.end());
  }

  /** The end of the phrase without {@code Mr}, {@code Dr} or {@code Sir} behind it. */
  private int withoutForm(int from, int to) {
    int end = to;
    while (end > from && isForm(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isForm(int token) {
    EntityWords.Title title = words.titleOf(PlainLetters.of(document.form(token)));
    return title != null && (title.office().isEmpty() || title.office().equals("doctor"));
  }

  /** Whether the phrase is headed by a noun for a person, and no form of address is in it. */
  private boolean tellsOffice(TokenRange role) {
    for (int token = role.begin(); token < role.end(); token++) {
      if (isForm(token)) {
        return false;
      }
    }
    int last = role.last();
    return words.isTitle(PlainLetters.of(document.form(last)))
        || words.isPersonNoun(document.lemma(last))
        || NounSenses.soundsLikePerson(document.lemma(last))
        || isOfState(role);
  }

  /** {@code Secretary of State}: the office comes first. */
  private boolean isOfState(TokenRange role) {
    for (int token = role.begin() + 1; token < role.last(); token++) {
      if (document.tag(token).equals("IN")) {
        return words.isPersonNoun(document.lemma(token - 1));
      }
    }
    return false;
  }

  private void readWords(TokenRange tokens, Figure figure) {
    int age = Ages.in(document, tokens);
    if (age >= 0 && figure.isPerson()) {
      figure.tellAge(age);
    }
    for (int token = tokens.begin(); token < tokens.end(); token++) {
      String tag = document.tag(token);
      if (tag.startsWith("NN") || tag.startsWith("JJ")) {
        add(token, figure);
      }
    }
  }

  private void add(int token, Figure figure) {
    String plain = PlainLetters.of(document.form(token));
    figure.addRoleWord(document.lemma(token));
    figure.addRoleWord(plain);
    figure.addKinds(
        figure.isPerson()
            ? words.roleKinds(document.lemma(token))
            : words.organizationKinds(document.lemma(token)));
    if (plain.equals("minister") && figure.hasRoleWord("prime")) {
      figure.addRoleWord("pm");
      figure.addRoleWord("premier");
    }
    EntityWords.Title title = words.titleOf(plain);
    if (title != null && !title.office().isEmpty()) {
      figure.addRoleWord(title.office());
      if (title.office().equals("representative")) {
        figure.addRoleWord("congressman");
        figure.addRoleWord("congresswoman");
        figure.addRoleWord("lawmaker");
      } else if (title.office().equals("senator")) {
        figure.addRoleWord("lawmaker");
      }
    }
    addPlace(plain, figure);
  }

  private void addPlace(String plain, Figure figure) {
    String country = words.countryOf(plain);
    if (country != null) {
      figure.addRoleWord(country);
    }
    words.demonymsOf(plain).forEach(figure::addRoleWord);
    @Nullable String place = words.place(plain);
    if (place != null) {
      for (String word : place.split(" ", -1)) {
        figure.addRoleWord(word);
      }
    }
  }

  /** {@code (R-Fla.)}: a Republican, of Florida. */
  private void readBrackets(int from, int to, Figure figure) {
    for (int token = from; token < to && !isClosed(document.form(token)); token++) {
      for (String piece : PlainLetters.of(document.form(token)).split("[-–/,]", -1)) {
        switch (piece) {
          case "r" -> figure.addRoleWord("republican");
          case "d" -> figure.addRoleWord("democrat");
          case "i" -> figure.addRoleWord("independent");
          default -> {
            addPlace(piece, figure);
            if (document.tag(token).startsWith("NN") && piece.length() > 2) {
              figure.addRoleWord(piece);
            }
          }
        }
      }
    }
  }

  private void readPlace(int from, int to, Figure figure) {
    for (int token = from; token < to && document.tag(token).startsWith("NN"); token++) {
      add(token, figure);
    }
  }

  private static boolean isOpen(String form) {
    return form.equals("(") || form.equals("-LRB-");
  }

  private static boolean isClosed(String form) {
    return form.equals(")") || form.equals("-RRB-");
  }
}
