package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.Sentence;
import org.whosaid.text.TokenRange;

/**
 * Finds the words of each name: the name finder's runs mended (titles cut off, a missed given name,
 * {@code Jr.} or {@code van der} taken in), and runs of capitalised words that it missed.
 */
final class NameCoreFinder {

  private final Document document;
  private final EntityWords words;
  private final int[] coreOf;
  private final List<NameCore> cores = new ArrayList<>();

  private NameCoreFinder(Document document, EntityWords words) {
    this.document = document;
    this.words = words;
    this.coreOf = new int[document.size()];
    Arrays.fill(coreOf, -1);
  }

  /** The names of a document in order, and for each token the index of its name or -1. */
  @SuppressWarnings("ArrayRecordComponent") // a column, one row a token
  record Found(List<NameCore> cores, int[] coreOf) {}

  static Found find(Document document, EntityWords words) {
    NameCoreFinder finder = new NameCoreFinder(document, words);
    for (Sentence sentence : document.sentences()) {
      finder.findIn(sentence.tokens(), isHeadline(document, sentence));
    }
    return new Found(finder.cores, finder.coreOf);
  }

  private static boolean isHeadline(Document document, Sentence sentence) {
    ParagraphKind kind = document.paragraphs().get(sentence.paragraph()).kind();
    return kind == ParagraphKind.HEADLINE || kind == ParagraphKind.SECTION_HEAD;
  }

  private void findIn(TokenRange sentence, boolean headline) {
    int token = sentence.begin();
    while (token < sentence.end()) {
      NameType type = document.name(token);
      int end = token + 1;
      if (type != NameType.NONE) {
        while (end < sentence.end() && document.name(end) == type) {
          end++;
        }
        TokenRange run = new TokenRange(token, end);
        addRun(type == NameType.PERSON ? mendPerson(run, sentence) : mend(run), type);
        end = Math.max(end, cores.isEmpty() ? end : cores.get(cores.size() - 1).tokens().end());
      } else if (isCapitalised(token)) {
        while (end < sentence.end()
            && document.name(end) == NameType.NONE
            && (isCapitalised(end) || joins(end, sentence.end()))) {
          end++;
        }
        addUnknown(new TokenRange(token, withoutGivenName(end, sentence)), headline);
      }
      token = end;
    }
  }

  /** Leaves a given name that the name finder missed to the person whose surname follows. */
  private int withoutGivenName(int end, TokenRange sentence) {
    boolean beforePerson = end < sentence.end() && document.name(end) == NameType.PERSON;
    return beforePerson && words.isGivenName(plain(end - 1)) ? end - 1 : end;
  }

  private void addRun(TokenRange run, NameType type) {
    if (run.isEmpty()) {
      return;
    }
    NameType told = type;
    if (type == NameType.PERSON && namesBody(run)) {
      told = NameType.ORGANIZATION;
    }
    add(run, told);
  }

  private void add(TokenRange run, NameType type) {
    int begin = run.begin();
    if (!cores.isEmpty()) {
      begin = Math.max(begin, cores.get(cores.size() - 1).tokens().end());
    }
    if (begin < run.end()) {
      TokenRange free = new TokenRange(begin, run.end());
      Arrays.fill(coreOf, begin, run.end(), cores.size());
      cores.add(new NameCore(free, type));
    }
  }

  /** Whether the last word shows an organisation: {@code Lehman Brothers Holdings}. */
  private boolean namesBody(TokenRange run) {
    return run.size() > 1
        && !words.isGivenName(plain(run.begin()))
        && words.isOrganizationWord(plain(run.last()))
        && Character.isUpperCase(document.form(run.last()).charAt(0));
  }

  private TokenRange mend(TokenRange run) {
    int begin = run.begin();
    while (begin < run.end() && document.tag(begin).equals("DT")) {
      begin++;
    }
    int end = run.end();
    while (end > begin && document.tag(end - 1).equals("POS")) {
      end--;
    }
    return new TokenRange(begin, Math.max(begin, end));
  }

  private TokenRange mendPerson(TokenRange run, TokenRange sentence) {
    TokenRange plain = mend(run);
    int begin = withoutTitles(plain);
    int end = plain.end();
    if (begin == end) {
      return new TokenRange(begin, end);
    }
    while (begin - 1 >= sentence.begin() && takesInBefore(begin)) {
      begin--;
    }
    while (end < sentence.end() && takesInBehind(begin, end, sentence.end())) {
      end++;
    }
    return new TokenRange(begin, end);
  }

  private int withoutTitles(TokenRange run) {
    int begin = run.begin();
    while (begin < run.last()
        && (words.isTitle(plain(begin)) || isRoleNoun(begin))
        && !(words.isGivenName(plain(begin)) && !document.form(begin).endsWith("."))) {
      begin++;
    }
    return begin;
  }

  private boolean isRoleNoun(int token) {
    return words.isPersonNoun(document.lower(token)) && !words.isGivenName(plain(token));
  }

  /** A given name, an initial or a particle that the name finder left out. */
  private boolean takesInBefore(int begin) {
    int before = begin - 1;
    if (coreOf[before] >= 0 || document.name(before) != NameType.NONE) {
      return false;
    }
    String plain = plain(before);
    if (document.form(before).equals("-") && isGlued(before) && isGlued(begin)) {
      return true;
    }
    if (document.form(begin).equals("-")) {
      return isGlued(begin);
    }
    return isCapitalised(before)
        && (words.isGivenName(plain) || isInitial(before))
        && !words.isTitle(plain);
  }

  private boolean takesInBehind(int begin, int end, int sentenceEnd) {
    String plain = plain(end);
    if (isSuffix(plain)) {
      return true;
    }
    if (plain.equals(",") && end + 1 < sentenceEnd && isSuffix(plain(end + 1))) {
      return true;
    }
    boolean glued = isGlued(end);
    if (document.form(end).equals("-") || document.form(end - 1).equals("-")) {
      return glued
          && (!document.form(end).equals("-")
              || (end + 1 < sentenceEnd && isGlued(end + 1) && isUpper(end + 1)));
    }
    if (words.isParticle(document.form(end - 1)) && end - begin > 1) {
      return isUpper(end);
    }
    if (words.isParticle(document.form(end)) && end + 1 < sentenceEnd) {
      return isUpper(end + 1) && !document.tag(end).equals("DT");
    }
    return document.name(end) == NameType.NONE
        && isCapitalised(end)
        && end - begin == 1
        && words.isGivenName(plain(begin))
        && !words.isTitle(plain)
        && !isKnownNoun(end);
  }

  static boolean isSuffix(String plain) {
    return switch (plain) {
      case "jr", "jr.", "sr", "sr.", "ii", "iii", "iv" -> true;
      default -> false;
    };
  }

  /** A run of capitalised words that the name finder passed by. */
  private void addUnknown(TokenRange run, boolean headline) {
    if (run.isEmpty()) {
      return;
    }
    int begin = run.begin();
    int end = run.end();
    while (begin < end
        && (words.isTitle(plain(begin))
            || (document.tag(begin).equals("NNPS") && end - begin > 1))) {
      begin++;
    }
    boolean titled = begin > run.begin();
    if (begin == end) {
      return;
    }
    int last = end - 1;
    String lemma = document.lemma(last);
    if (words.isPersonNoun(lemma) || words.isDocumentNoun(lemma) || words.isSilent(lemma)) {
      return;
    }
    TokenRange core = new TokenRange(begin, end);
    if (words.isOrganizationNoun(lemma) || words.isOrganizationWord(plain(last))) {
      add(core, NameType.ORGANIZATION);
    } else if (!headline && !document.tag(last).equals("NNPS")) {
      boolean person =
          titled || (core.size() > 1 && core.size() < 4 && words.isGivenName(plain(begin)));
      add(core, person ? NameType.PERSON : NameType.NONE);
    }
  }

  /** A word that ties the parts of a name: {@code Bed & Breakfast}, {@code Coca-Cola}. */
  private boolean joins(int token, int end) {
    String form = document.form(token);
    return (form.equals("&") || (form.equals("-") && isGlued(token) && isGlued(token + 1)))
        && token + 1 < end
        && document.name(token + 1) == NameType.NONE
        && isCapitalised(token + 1);
  }

  private boolean isKnownNoun(int token) {
    String lemma = document.lemma(token);
    return words.isPersonNoun(lemma)
        || words.isOrganizationNoun(lemma)
        || words.isDocumentNoun(lemma)
        || words.isSilent(lemma);
  }

  private boolean isInitial(int token) {
    String form = document.form(token);
    return form.length() <= 2 && Character.isUpperCase(form.charAt(0)) && !form.equals("I");
  }

  private boolean isCapitalised(int token) {
    return document.tag(token).startsWith("NNP") && isUpper(token);
  }

  private boolean isUpper(int token) {
    String form = document.form(token);
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  private boolean isGlued(int token) {
    return token > 0 && token < document.size() && document.begin(token) == document.end(token - 1);
  }

  private String plain(int token) {
    return PlainText.of(document.form(token));
  }
}
