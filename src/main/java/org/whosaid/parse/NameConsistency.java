package org.whosaid.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.text.NameType;
import org.whosaid.text.Sentence;
import org.whosaid.text.TokenRange;

/**
 * Makes the names of one article agree: a person named in full once is found wherever the surname
 * stands, and a name is of the same type throughout.
 *
 * <pre>
 * Khalid Mahmood/PERSON said ... Mahmood/NONE added ...    the second becomes a PERSON too
 * </pre>
 *
 * <p>Changes the types in place. Linear in the number of tokens. Not for several threads.
 */
final class NameConsistency {

  /** A name of this share of its mentions' types is of that type in all of them. */
  private static final double MOST = 0.7;

  private final String[] forms;
  private final NameType[] types;
  private final Map<String, Votes> votes = new HashMap<>();
  private final List<TokenRange> runs = new ArrayList<>();

  /** How often a name is of each type, and whether it is the last or first part of a full name. */
  private static final class Votes {
    private final int[] counts = new int[NameFinder.TYPES.size()];
    private boolean surname;
    private boolean firstName;

    private NameType most() {
      int best = 0;
      int all = 0;
      for (int i = 0; i < counts.length; i++) {
        all += counts[i];
        best = counts[i] > counts[best] ? i : best;
      }
      return counts[best] >= MOST * all ? NameFinder.TYPES.get(best) : NameType.NONE;
    }
  }

  private NameConsistency(String[] forms, NameType[] types) {
    this.forms = forms;
    this.types = types;
  }

  /** Makes {@code types} agree over the sentences of an article. */
  static void apply(String[] forms, NameType[] types, List<Sentence> sentences) {
    NameConsistency consistency = new NameConsistency(forms, types);
    for (Sentence sentence : sentences) {
      consistency.count(sentence.tokens());
    }
    consistency.settleTypes();
    for (Sentence sentence : sentences) {
      consistency.findSurnames(sentence.tokens());
    }
  }

  private void count(TokenRange sentence) {
    int begin = sentence.begin();
    while (begin < sentence.end()) {
      int end = begin + 1;
      while (end < sentence.end() && types[end] == types[begin]) {
        end++;
      }
      if (types[begin] != NameType.NONE) {
        TokenRange run = new TokenRange(begin, end);
        runs.add(run);
        votes(run).counts[NameFinder.TYPES.indexOf(types[begin])]++;
        if (types[begin] == NameType.PERSON && run.size() > 1) {
          votes(TokenRange.of(run.last())).surname = true;
          votes(TokenRange.of(begin)).firstName = true;
        }
      }
      begin = end;
    }
  }

  private Votes votes(TokenRange run) {
    return votes.computeIfAbsent(key(run), key -> new Votes());
  }

  private String key(TokenRange run) {
    if (run.size() == 1) {
      return forms[run.begin()];
    }
    StringBuilder key = new StringBuilder();
    for (int token = run.begin(); token < run.end(); token++) {
      key.append(forms[token]).append(' ');
    }
    return key.toString();
  }

  private void settleTypes() {
    for (TokenRange run : runs) {
      Votes found = votes(run);
      NameType most = found.most();
      if (run.size() == 1 && found.surname && !found.firstName && most != NameType.PERSON) {
        most = mostlyPerson(found) ? NameType.PERSON : most;
      }
      if (most != NameType.NONE && most != types[run.begin()]) {
        for (int token = run.begin(); token < run.end(); token++) {
          types[token] = most;
        }
      }
    }
  }

  private static boolean mostlyPerson(Votes votes) {
    int person = votes.counts[NameFinder.TYPES.indexOf(NameType.PERSON)];
    int place = votes.counts[NameFinder.TYPES.indexOf(NameType.LOCATION)];
    int organization = votes.counts[NameFinder.TYPES.indexOf(NameType.ORGANIZATION)];
    return person >= place && person >= organization;
  }

  private void findSurnames(TokenRange sentence) {
    for (int token = sentence.begin(); token < sentence.end(); token++) {
      if (types[token] == NameType.NONE
          && Character.isUpperCase(forms[token].codePointAt(0))
          && isSurname(forms[token])) {
        types[token] = NameType.PERSON;
      }
    }
  }

  private boolean isSurname(String form) {
    Votes found = votes.get(form);
    return found != null && found.surname && form.length() > 2;
  }
}
