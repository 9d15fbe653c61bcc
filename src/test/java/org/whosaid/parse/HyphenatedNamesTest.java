package org.whosaid.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.text.NameType;
import org.whosaid.text.Sentence;
import org.whosaid.text.TokenRange;

class HyphenatedNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Jan -Albert/P Smit/P said,                 Jan/P -/P Albert/P Smit/P",
    "Yang/P Moo/P -sik said,                    Yang/P Moo/P -/P sik/P",
    "Park/O Myung/O -soo said,                  Park/P Myung/P -/P soo/P",
    "the Lima/O Bank/O -run club,               Lima/O Bank/O",
    "Ann/P Lee/P -backed plans,                 Ann/P Lee/P",
    "Ann/P Lee/P -style plans,                  Ann/P Lee/P",
    "Jamaat/O -i -Islami said,                  Jamaat/O -/O i/O -/O Islami/O",
    "the Indo -Pacific/O Command/O said,        Indo/O -/O Pacific/O Command/O",
    "the Oscar -Winning Ann/P Lee/P,            Ann/P Lee/P",
    "an Ann/P Lee/P -run club,                  Ann/P Lee/P",
    "a Pro -Lima/P rally,                       Lima/P",
    "a pro -Lima/P rally,                       Lima/P",
    "the Lima/P -Petrie/P debate,               Lima/P Petrie/P",
    "Lima/P - Albert said,                      Lima/P",
    "Ada/P Udeh/L -Bello/P said,                Ada/P Udeh/P -/P Bello/P",
    "the Udeh/L -Bello/P case,                  Udeh/L Bello/P",
    "the New/L York/L -Lima/O deal,             New/L York/L Lima/O",
    "Lima/O -Petrie/P said,                     Lima/O -/O Petrie/O",
    "Ann/P Lima/O -Petrie/P said,               Ann/P Lima/P -/P Petrie/P",
    "the Lima/O -Petrie/P deal; Lima/O said,    Lima/O Petrie/P Lima/O",
    "Kelly/P -Anne/P Stubbs/P,                  Kelly/P -/P Anne/P Stubbs/P",
  })
  void noNameEndsWithinAHyphenatedWord(String news, String names) {
    assertThat(completed(news)).isEqualTo(names);
  }

  /** A word that begins with a hyphen is glued to the one before it. */
  private static String completed(String news) {
    Tokens tokens = new Tokens();
    List<NameType> types = new ArrayList<>();
    int at = 0;
    for (String word : news.split(" ", -1)) {
      int slash = word.indexOf('/');
      NameType type = slash < 0 ? NameType.NONE : type(word.charAt(slash + 1));
      String form = slash < 0 ? word : word.substring(0, slash);
      boolean glued = form.startsWith("-") && form.length() > 1;
      if (glued) {
        tokens.add(at - 1, at, "-");
        types.add(NameType.NONE);
        form = form.substring(1);
      }
      tokens.add(at, at + form.length(), form);
      types.add(type);
      at += form.length() + 1;
    }
    NameType[] found = types.toArray(NameType[]::new);
    TokenRange all = new TokenRange(0, found.length);
    HyphenatedNames.complete(tokens, found, List.of(new Sentence(0, all, 0)));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] != NameType.NONE) {
        names.add(tokens.form(i) + "/" + found[i].name().charAt(0));
      }
    }
    return String.join(" ", names);
  }

  private static NameType type(char letter) {
    return switch (letter) {
      case 'P' -> NameType.PERSON;
      case 'L' -> NameType.LOCATION;
      default -> NameType.ORGANIZATION;
    };
  }
}
