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
  private final NameTokens tokens;
  private final NameExtent extent;
  private final NameMender mender;
  private final int[] coreOf;
  private final List<NameCore> cores = new ArrayList<>();

  private NameCoreFinder(Document document, EntityWords words) {
    this.document = document;
    this.words = words;
    this.coreOf = new int[document.size()];
    Arrays.fill(coreOf, -1);
    this.tokens = new NameTokens(document);
    this.extent = new NameExtent(document, words, tokens);
    this.mender = new NameMender(document, words, coreOf);
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
      int nicknamed = extent.nicknamed(token, sentence);
      if (nicknamed > token) {
        add(new TokenRange(token, nicknamed), NameType.PERSON);
        token = nicknamed;
        continue;
      }
      if (extent.isDash(token)
          || extent.isRoleWithin(token, sentence)
          || isPaper(token, sentence)) {
        token++;
        continue;
      }
      boolean introduced = token > sentence.begin() && extent.isRoleWithin(token - 1, sentence);
      NameType type = introduced ? NameType.PERSON : document.name(token);
      int end = token + 1;
      if (type != NameType.NONE) {
        end = extent.known(token, sentence);
        int last = type == NameType.PERSON ? end : extent.withoutGivenName(token, end, sentence);
        TokenRange run = new TokenRange(token, last);
        addRun(mended(run, type, sentence, headline), type);
        end = Math.max(end, cores.isEmpty() ? end : cores.get(cores.size() - 1).tokens().end());
      } else if (tokens.isCapitalised(token)) {
        end = extent.unknown(token, sentence);
        int place = extent.withPlace(end, sentence);
        if (place > end) {
          end = place;
          add(new TokenRange(token, end), NameType.ORGANIZATION);
        } else {
          int last = extent.withoutGivenName(token, end, sentence);
          addUnknown(new TokenRange(token, last), sentence, headline);
        }
      }
      token = end;
    }
  }

  private TokenRange mended(TokenRange run, NameType type, TokenRange sentence, boolean headline) {
    return switch (type) {
      case PERSON -> mender.mendPerson(run, sentence);
      case ORGANIZATION -> headline ? mender.mend(run) : mender.mendBody(run, sentence);
      default -> mender.mend(run);
    };
  }

  /**
   * Whether a word that is also a given name is a paper here: {@code the Bill}, {@code the Police
   * Bill}.
   */
  private boolean isPaper(int token, TokenRange sentence) {
    int before = token - 1;
    boolean alone = token + 1 == sentence.end() || !tokens.isUpper(token + 1);
    return before >= sentence.begin()
        && alone
        && document.name(token) == NameType.PERSON
        && words.isDocumentNoun(document.lower(token))
        && words.isGivenName(tokens.plain(token))
        && (document.tag(before).equals("DT") || endsBody(before, token));
  }

  /** Whether a body named right before is part of the same name, as far as syntax tells. */
  private boolean endsBody(int body, int token) {
    return document.name(body) == NameType.ORGANIZATION
        && document.head(body) == token
        && document.relation(body).equals("compound");
  }

  private void addRun(TokenRange run, NameType type) {
    if (run.isEmpty()) {
      return;
    }
    NameType told = type;
    if (type == NameType.PERSON && namesBody(run)) {
      told = NameType.ORGANIZATION;
    } else if (type != NameType.PERSON && holdsOffice(run)) {
      told = NameType.PERSON;
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

  /**
   * Whether an office before the name tells that it is a person's, whatever it looks like: {@code
   * its chairman, Nurul Hidayat,}; {@code the goalkeeper Paris Milano}.
   */
  private boolean holdsOffice(TokenRange run) {
    if (run.size() < 2 || run.size() > 4 || words.isOrganizationWord(tokens.plain(run.last()))) {
      return false;
    }
    for (int token = run.begin(); token < run.end(); token++) {
      if (!tokens.isUpper(token) && !words.isParticle(document.form(token))) {
        return false;
      }
    }
    int before = run.begin() - 1;
    boolean apart = before > 0 && document.form(before).equals(",");
    int noun = apart ? before - 1 : before;
    boolean closed =
        !apart || (run.end() < document.size() && document.form(run.end()).equals(","));
    return noun >= 0
        && closed
        && document.sentenceOf(noun) == document.sentenceOf(run.begin())
        && document.tag(noun).equals("NN")
        && !tokens.isUpper(noun)
        && words.isOffice(document.lemma(noun));
  }

  /** Whether the last word shows an organisation: {@code Lehman Brothers Holdings}. */
  private boolean namesBody(TokenRange run) {
    return run.size() > 1
        && !words.isGivenName(tokens.plain(run.begin()))
        && words.isOrganizationWord(tokens.plain(run.last()))
        && Character.isUpperCase(document.form(run.last()).charAt(0));
  }

  /** Whether {@code QC}, {@code MBE} or {@code PhD} alone stands behind the name of a person. */
  private boolean isInitialsOfHonour(int begin, int end) {
    int core = begin > 0 ? coreOf[begin - 1] : -1;
    return end == begin + 1
        && core >= 0
        && cores.get(core).type() == NameType.PERSON
        && words.isPostNominal(tokens.plain(begin).replace(".", ""));
  }

  /** A run of capitalised words that the name finder passed by. */
  private void addUnknown(TokenRange run, TokenRange sentence, boolean headline) {
    if (run.isEmpty()) {
      return;
    }
    int begin = run.begin();
    int end = run.end();
    while (begin < end && isInitialsOfHonour(begin, end)) {
      end--;
    }
    while (begin < end
        && (words.isTitle(tokens.plain(begin))
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
    if (words.isOrganizationNoun(lemma) || words.isOrganizationWord(tokens.plain(last))) {
      add(headline ? core : mender.mendBody(core, sentence), NameType.ORGANIZATION);
    } else if (!headline && !document.tag(last).equals("NNPS")) {
      boolean person =
          titled
              || holdsOffice(core)
              || (core.size() > 1 && core.size() < 4 && words.isGivenName(tokens.plain(begin)));
      add(core, person ? NameType.PERSON : NameType.NONE);
    }
  }
}
