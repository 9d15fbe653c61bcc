package org.whosaid.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Article;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.Paragraph;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.Sentence;
import org.whosaid.text.Span;
import org.whosaid.text.TokenColumns;
import org.whosaid.text.TokenRange;

/**
 * Who followed whom, from sentences with their syntax: {@code word/TAG/head/relation}, heads
 * counted from 1 as in CoNLL-U. Lee and Fry are persons.
 */
class SuccessionsTest {

  private static final Map<String, String> LEMMAS =
      Map.of(
          "handed",
          "hand",
          "took",
          "take",
          "made",
          "make",
          "replaced",
          "replace",
          "succeeds",
          "succeed",
          "files",
          "file");

  private final Figures figures = new Figures();
  private final Figure lee = figures.add(SpeakerKind.PERSON);
  private final Figure fry = figures.add(SpeakerKind.PERSON);

  private Successions read(String sentence) {
    String[] words = sentence.split(" ", -1);
    int size = words.length;
    String[][] columns = new String[5][size];
    int[] begins = new int[size];
    int[] ends = new int[size];
    int[] heads = new int[size];
    NameType[] names = new NameType[size];
    @Nullable Figure[] namedAt = new Figure[size];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      String[] parts = words[i].split("/", -1);
      begins[i] = text.length();
      text.append(parts[0]);
      ends[i] = text.length();
      text.append(' ');
      String lower = parts[0].toLowerCase(Locale.ROOT);
      columns[0][i] = parts[0];
      columns[1][i] = lower;
      columns[2][i] = LEMMAS.getOrDefault(lower, lower);
      columns[3][i] = parts[1].intern();
      columns[4][i] = parts[3].intern();
      heads[i] = Integer.parseInt(parts[2]) - 1;
      names[i] = NameType.NONE;
      namedAt[i] = lower.equals("lee") ? lee : lower.equals("fry") ? fry : null;
    }
    TokenRange all = new TokenRange(0, size);
    Document document =
        new Document(
            Article.of(text.toString()),
            List.of(new Paragraph(0, ParagraphKind.BODY, new Span(0, text.length()), all, 0, 1)),
            List.of(new Sentence(0, all, 0)),
            new TokenColumns(
                begins,
                ends,
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                names,
                new short[size],
                heads,
                columns[4]));
    return Successions.read(document, namedAt);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lee/NNP/2/nsubj handed/VBD/0/root over/RP/2/compound:prt to/IN/5/case Fry/NNP/2/obl",
        "Lee/NNP/2/nsubj handed/VBD/0/root over/RP/2/compound:prt power/NN/2/obj to/IN/6/case"
            + " Fry/NNP/2/obl",
        "Fry/NNP/2/nsubj took/VBD/0/root over/RP/2/compound:prt from/IN/5/case Lee/NNP/2/obl",
        "Fry/NNP/2/nsubj replaced/VBD/0/root Lee/NNP/2/obj",
        "Fry/NNP/0/root ,/,/1/punct who/WP/4/nsubj succeeds/VBZ/1/acl:relcl Lee/NNP/4/obj",
        "Lee/NNP/3/nsubj:pass was/VBD/3/aux:pass replaced/VBN/0/root by/IN/5/case Fry/NNP/3/obl",
        "Lee/NNP/2/nsubj made/VBD/0/root way/NN/2/obj for/IN/5/case Fry/NNP/2/obl",
      })
  void tellsWhoFollowedWhom(String sentence) {
    Successions successions = read(sentence);

    assertThat(successions.relativeOf(fry.index(), "predecessor")).contains(lee);
    assertThat(successions.relativeOf(lee.index(), "successor")).contains(fry);
    assertThat(successions.hasLeft(lee)).isTrue();
    assertThat(successions.hasLeft(fry)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fry/NNP/3/nsubj might/MD/3/aux replace/VB/0/root Lee/NNP/3/obj",
        "Fry/NNP/4/nsubj did/VBD/4/aux not/RB/4/advmod replace/VB/0/root Lee/NNP/4/obj",
        "Lee/NNP/2/nsubj handed/VBD/0/root over/RP/2/compound:prt the/DT/5/det files/NNS/2/obj"
            + " to/IN/7/case Fry/NNP/2/obl",
        "Lee/NNP/3/nsubj:pass was/VBD/3/aux:pass handed/VBN/0/root over/RP/3/compound:prt"
            + " to/IN/6/case Fry/NNP/3/obl",
        "Lee/NNP/2/nsubj left/VBD/0/root and/CC/6/cc her/PRP$/5/nmod:poss deputy/NN/6/nsubj"
            + " replaced/VBD/2/conj Fry/NNP/6/obj",
      })
  void whatDidNotHappenIsNoChange(String sentence) {
    Successions successions = read(sentence);

    assertThat(successions.relativeOf(fry.index(), "predecessor")).isEmpty();
    assertThat(successions.relativeOf(lee.index(), "predecessor")).isEmpty();
    assertThat(successions.hasLeft(lee)).isFalse();
  }

  @Test
  void otherNounsAskForNobody() {
    assertThat(
            read("Fry/NNP/2/nsubj replaced/VBD/0/root Lee/NNP/2/obj")
                .relativeOf(fry.index(), "mayor"))
        .isEmpty();
  }
}
