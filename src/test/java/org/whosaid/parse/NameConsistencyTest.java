package org.whosaid.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.text.NameType;
import org.whosaid.text.Sentence;
import org.whosaid.text.TokenRange;

class NameConsistencyTest {

  /** The names of sentences given as {@code Ann/P Lee/P said}, after they were made to agree. */
  private static String agreed(String... sentences) {
    List<String> forms = new ArrayList<>();
    List<NameType> types = new ArrayList<>();
    List<Sentence> ranges = new ArrayList<>();
    for (String sentence : sentences) {
      int begin = forms.size();
      for (String word : sentence.split(" ", -1)) {
        int slash = word.indexOf('/');
        forms.add(slash < 0 ? word : word.substring(0, slash));
        types.add(type(slash < 0 ? "" : word.substring(slash + 1)));
      }
      ranges.add(new Sentence(ranges.size(), new TokenRange(begin, forms.size()), 0));
    }
    NameType[] found = types.toArray(NameType[]::new);
    NameConsistency.apply(forms.toArray(String[]::new), found, ranges);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < found.length; i++) {
      if (found[i] != NameType.NONE) {
        names.append(forms.get(i)).append('/').append(found[i].name().charAt(0)).append(' ');
      }
    }
    return names.toString().trim();
  }

  private static NameType type(String letter) {
    return switch (letter) {
      case "P" -> NameType.PERSON;
      case "O" -> NameType.ORGANIZATION;
      case "L" -> NameType.LOCATION;
      default -> NameType.NONE;
    };
  }

  @Test
  void aSurnameIsFoundWhereverItStands() {
    assertThat(agreed("Khalid/P Mahmood/P said so", "Mahmood left"))
        .isEqualTo("Khalid/P Mahmood/P Mahmood/P");
  }

  @Test
  void aWordInLowerCaseIsNoSurname() {
    assertThat(agreed("Mark/P Wood/P left", "the wood was dark")).isEqualTo("Mark/P Wood/P");
  }

  @Test
  void aNameIsOfTheTypeItMostlyHas() {
    assertThat(agreed("Baros/P ran", "Baros/P fell", "Baros/P rose", "Baros/O scored"))
        .isEqualTo("Baros/P Baros/P Baros/P Baros/P");
  }

  @Test
  void aNameOfTwoUsesKeepsBoth() {
    assertThat(agreed("in Washington/L", "Washington/O said"))
        .isEqualTo("Washington/L Washington/O");
  }
}
