package org.whosaid.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.text.NameType;

class TeachingTest {

  /** A sentence given as {@code Tax/NNP Center/NNP/O said/VBD}. */
  private static TaughtSentence taught(String words) {
    List<TaughtWord> taught = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      NameType type = parts.length < 3 ? NameType.NONE : typeOf(parts[2]);
      taught.add(
          new TaughtWord(parts[0], Tags.of(parts[1]), type, TaughtWord.UNPARSED, Relations.DEP));
    }
    return new TaughtSentence(taught);
  }

  private static NameType typeOf(String letter) {
    return letter.equals("P") ? NameType.PERSON : NameType.LOCATION;
  }

  private static List<String> organizations(String words) {
    return OrganizationWords.correct(taught(words)).words().stream()
        .filter(word -> word.name() == NameType.ORGANIZATION)
        .map(TaughtWord::form)
        .toList();
  }

  @Test
  void aNameThatEndsInAWordForOrganizationsIsOne() {
    assertThat(organizations("figures/NNS of/IN the/DT Tax/NNP Policy/NNP Center/NNP show/VBP"))
        .containsExactly("Tax", "Policy", "Center");
    assertThat(organizations("he/PRP told/VBD the/DT Charlotte/NNP/L Observer/NNP so/RB"))
        .containsExactly("Charlotte", "Observer");
  }

  @Test
  void aCommonNounAndAPersonAreNone() {
    assertThat(organizations("he/PRP told/VBD the/DT police/NN so/RB")).isEmpty();
    assertThat(organizations("so/RB said/VBD Ann/NNP/P Church/NNP/P on/IN Monday/NNP")).isEmpty();
  }

  @Test
  void variantsKeepWhatTheTeacherSaidOfEachWord() {
    List<TaughtSentence> sentences =
        Collections.nCopies(2_000, taught("Ann/NNP/P Lee/NNP/P said/VBD so/RB"));
    List<TaughtSentence> all = Variants.with(sentences, 3);
    assertThat(all.subList(0, 2_000)).isEqualTo(sentences);
    List<String> settings =
        all.subList(2_000, all.size()).stream()
            .map(sentence -> String.join(" ", sentence.forms()))
            .distinct()
            .toList();
    assertThat(settings)
        .containsExactlyInAnyOrder("ANN LEE SAID SO", "Ann Lee Said so", "ANN LEE said so");
    assertThat(all.get(2_000).words().stream().map(TaughtWord::name))
        .containsExactly(NameType.PERSON, NameType.PERSON, NameType.NONE, NameType.NONE);
  }

  @Test
  void aTextWithoutNotesNeedsTheTeacher(@TempDir Path folder) {
    TeacherNotes notes =
        new TeacherNotes(
            folder,
            () -> {
              throw new IllegalStateException("no teacher");
            });
    assertThat(notes.of("")).isEmpty();
    assertThatThrownBy(() -> notes.of("Ann Lee said so."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no teacher");
  }
}
