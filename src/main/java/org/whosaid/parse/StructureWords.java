package org.whosaid.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whosaid.lexicon.Lexicon;

/** How captions, credits and datelines begin; from the lexicon {@code structure}. */
final class StructureWords {

  private static final Lexicon WORDS = Lexicon.read("structure");
  private static final List<String> CAPTIONS = ofKind("caption");
  private static final List<String> CREDITS = ofKind("credit");
  private static final Set<String> MONTHS = Set.copyOf(ofKind("month"));

  private StructureWords() {}

  private static List<String> ofKind(String kind) {
    return WORDS.entries().entrySet().stream()
        .filter(entry -> entry.getValue().contains(kind))
        .map(Map.Entry::getKey)
        .toList();
  }

  static boolean beginsCaption(String lowerLine) {
    return CAPTIONS.stream().anyMatch(lowerLine::startsWith);
  }

  static boolean beginsCredit(String lowerCredit) {
    return CREDITS.stream().anyMatch(lowerCredit::startsWith);
  }

  static boolean isMonth(String lowerWord) {
    return MONTHS.contains(lowerWord);
  }
}
