package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.learn.ModelFile;
import org.whosaid.learn.ModelFileWriter;
import org.whosaid.quote.Act;
import org.whosaid.quote.QuoteType;
import org.whosaid.text.Document;
import org.whosaid.text.Span;

class SpeechLearnerTest {

  private static final SpeechSettings SMALL =
      new SpeechSettings(5, 2, 1, 4, 0.1, 0.3, 18, 0.01, 6, 0.1, 0.1, 0.01);

  private static SpeechLearner.LearnedSpeech learn() {
    return new SpeechLearner(SMALL, line -> {}).learn(SmallNews.articles(160));
  }

  @Test
  void findsWhatIsSaidInNewNews() {
    SpeechFinder finder = learn().finder();

    ReportedSpeech direct =
        onlyOne(finder, "\"We won it,\" said Baker. The bridge closed. Lee walked home.");
    assertThat(direct.content()).containsExactly(new Span(0, 12));
    assertThat(direct.verbatim()).containsExactly(new Span(1, 11));
    assertThat(direct.source()).isPresent();

    String text = "The bridge closed. Lee walked home. Baker said that the school is safe.";
    ReportedSpeech indirect = onlyOne(finder, text);
    assertThat(indirect.content().get(0).in(text)).isEqualTo("that the school is safe");
    assertThat(indirect.type(text)).isEqualTo(QuoteType.INDIRECT);
    assertThat(indirect.act()).isEqualTo(Act.STATEMENT);
    Document document = SmallNews.document(text);
    assertThat(document.words(indirect.source().orElseThrow())).isEqualTo("Baker");
    assertThat(document.words(indirect.cue().orElseThrow().tokens())).isEqualTo("said");
  }

  private static ReportedSpeech onlyOne(SpeechFinder finder, String text) {
    List<ReportedSpeech> found =
        finder.find(SmallNews.document(text)).stream().filter(s -> s.probability() > 0.4).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void tellsAnAttitudeFromAStatement() {
    ReportedSpeech wish = onlyOne(learn().finder(), "Baker wants to open the bridge.");

    assertThat(wish.act()).isEqualTo(Act.ATTITUDE);
  }

  @Test
  void reportsEveryQuotationThatNothingClaimsWithItsProbability() {
    String text = "The \"Big\" bridge opened. Baker walked home.";
    List<ReportedSpeech> found = learn().finder().find(SmallNews.document(text));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).verbatim()).containsExactly(new Span(5, 8));
    assertThat(found.get(0).probability()).isLessThan(0.5);
  }

  @Test
  void theSameSeedGivesTheSameBytesAndTheFileFindsTheSame() throws IOException {
    SpeechLearner.LearnedSpeech learned = learn();
    byte[] once = bytes(learned);
    assertThat(bytes(learn())).isEqualTo(once);

    ModelFile file = ModelFile.read(new ByteArrayInputStream(once), "speech.model");
    SpeechFinder read = new SpeechFinder(SpeechModel.read(file));

    Document document = SmallNews.document("\"We won it,\" said Baker. She said they lost it.");
    assertThat(read.find(document)).isEqualTo(learned.finder().find(document)).isNotEmpty();
  }

  private static byte[] bytes(SpeechLearner.LearnedSpeech learned) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFileWriter writer = ModelFile.write("speech");
    learned.writeTo(writer);
    writer.to(out);
    return out.toByteArray();
  }

  @Test
  void whatIsFoundUnseenStandsBesideEachExample() {
    SpeechLearner.LearnedSpeech learned = learn();

    assertThat(learned.unseen()).hasSize(160);
    assertThat(learned.unseen().get(0)).isNotEmpty();
  }

  @Test
  void nothingIsSaidInAnEmptyArticle() {
    assertThat(learn().finder().find(SmallNews.document(""))).isEmpty();
  }

  @Test
  void oddTextsAreNoReasonToFail() {
    SpeechFinder finder = learn().finder();
    for (String text :
        new String[] {"\"", "\" said", "said", "said.", "\"\n\"\n\"", "Lee: \"", "'"}) {
      Document document = SmallNews.document(text);
      assertThat(finder.find(document)).allMatch(s -> s.hull().end() <= text.length());
    }
  }
}
