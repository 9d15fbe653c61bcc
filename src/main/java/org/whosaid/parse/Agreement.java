package org.whosaid.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whosaid.text.NameType;
import org.whosaid.text.Sentence;
import org.whosaid.text.TokenColumns;

/**
 * Counts how far a model agrees with its teacher.
 *
 * <p>Tags: share of words with the same tag. Names: F1 over whole names, 2·both / (model's +
 * teacher's). Heads: share of words, marks aside, with the same head; with head and relation.
 */
final class Agreement {

  private long words;
  private long sameTag;
  private long attached;
  private long sameHead;
  private long sameRelation;
  private final long[] namesOfBoth = new long[NameFinder.TYPES.size()];
  private final long[] names = new long[NameFinder.TYPES.size()];

  /** Takes in an article: its sentences, what the teacher says of each word, and what the model. */
  void add(List<Sentence> sentences, List<TaughtWord> right, TokenColumns found) {
    for (Sentence sentence : sentences) {
      int begin = sentence.tokens().begin();
      int end = sentence.tokens().end();
      for (int i = begin; i < end; i++) {
        TaughtWord word = right.get(i);
        words++;
        sameTag += Tags.name(word.tag()).equals(found.tag()[i]) ? 1 : 0;
        if (word.isParsed() && word.relation() != Relations.PUNCT) {
          addHead(word, found.head()[i] < 0 ? -1 : found.head()[i] - begin, found.relation()[i]);
        }
      }
      List<NameType> taught = right.subList(begin, end).stream().map(TaughtWord::name).toList();
      addNames(taught, List.of(found.name()).subList(begin, end));
    }
  }

  private void addHead(TaughtWord word, int head, String relation) {
    attached++;
    if (word.head() == head) {
      sameHead++;
      sameRelation += Relations.name(word.relation()).equals(relation) ? 1 : 0;
    }
  }

  private void addNames(List<NameType> taught, List<NameType> found) {
    for (int i = 0; i < taught.size(); i++) {
      boolean begins = begins(taught, i);
      boolean foundBegins = begins(found, i);
      if (begins) {
        names[NameFinder.TYPES.indexOf(taught.get(i))]++;
      }
      if (foundBegins) {
        names[NameFinder.TYPES.indexOf(found.get(i))]++;
      }
      boolean both = begins && foundBegins && taught.get(i) == found.get(i);
      if (both && end(taught, i) == end(found, i)) {
        namesOfBoth[NameFinder.TYPES.indexOf(taught.get(i))]++;
      }
    }
  }

  private static boolean begins(List<NameType> types, int i) {
    return types.get(i) != NameType.NONE && (i == 0 || types.get(i - 1) != types.get(i));
  }

  private static int end(List<NameType> types, int begin) {
    int end = begin + 1;
    while (end < types.size() && types.get(end) == types.get(begin)) {
      end++;
    }
    return end;
  }

  /** The figures in per cent, a line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("tags", sameTag, words));
    for (int type = 1; type < NameFinder.TYPES.size(); type++) {
      String name = NameFinder.TYPES.get(type).name().toLowerCase(Locale.ROOT);
      lines.add(line(name + " names (F1)", 2 * namesOfBoth[type], names[type]));
    }
    lines.add(line("heads", sameHead, attached));
    lines.add(line("heads and relations", sameRelation, attached));
    return lines;
  }

  private static String line(String what, long same, long all) {
    double share = all == 0 ? 0 : 100.0 * same / all;
    return String.format(Locale.ROOT, "%-24s %6.2f   n = %d", what, share, all);
  }
}
