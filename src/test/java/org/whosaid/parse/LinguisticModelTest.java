package org.whosaid.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.whosaid.learn.ModelFile;
import org.whosaid.learn.ModelFormatException;
import org.whosaid.text.Article;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.Sentence;

class LinguisticModelTest {

  private static final LinguisticModel MODEL = SmallModel.model();
  private static final Article ARTICLE = Article.of("Ann Lee said so. The mayor told Reuters.");

  private static byte[] bytes(LinguisticModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.writeTo(ModelFile.write(LinguisticModel.KIND)).to(bytes);
    return bytes.toByteArray();
  }

  private static ModelFile file(byte[] bytes) {
    return ModelFile.read(new ByteArrayInputStream(bytes), "linguistics.model");
  }

  private static String told(Document document) {
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < document.size(); i++) {
      told.append(document.token(i)).append('\n');
    }
    return told.toString();
  }

  @Test
  void theParserTellsWhoSaidAndWhoIsAPerson() {
    Document document = new TextParser(MODEL).parse(ARTICLE);
    assertThat(document.tag(2)).isEqualTo("VBD");
    assertThat(document.lemma(2)).isEqualTo("say");
    assertThat(document.name(0)).isEqualTo(NameType.PERSON);
    assertThat(document.name(1)).isEqualTo(NameType.PERSON);
    assertThat(document.head(1)).isEqualTo(2);
    assertThat(document.head(2)).isEqualTo(-1);
    assertThat(document.relation(2)).isEqualTo("root");
  }

  @Test
  void everySentenceIsATreeWithOneRoot() {
    String text = "so Lee , . Ann told the left London , said she won Reuters mayor ".repeat(60);
    Document document = new TextParser(MODEL).parse(Article.of(text));
    for (Sentence sentence : document.sentences()) {
      int roots = 0;
      for (int i = sentence.tokens().begin(); i < sentence.tokens().end(); i++) {
        roots += document.head(i) == -1 ? 1 : 0;
        int steps = 0;
        for (int at = i; document.head(at) != -1; at = document.head(at)) {
          assertThat(sentence.tokens().contains(document.head(at))).isTrue();
          assertThat(steps++).isLessThan(sentence.tokens().size());
        }
      }
      assertThat(roots).isEqualTo(1);
      assertThat(sentence.tokens().size()).isLessThanOrEqualTo(2 * SentenceSplitter.LONGEST);
    }
  }

  @Test
  void aModelReadBackTellsTheSame() throws IOException {
    byte[] bytes = bytes(MODEL);
    LinguisticModel back = LinguisticModel.read(file(bytes));
    assertThat(told(new TextParser(back).parse(ARTICLE)))
        .isEqualTo(told(new TextParser(MODEL).parse(ARTICLE)));
    assertThat(bytes(back)).isEqualTo(bytes);
  }

  @Test
  void theSameSentencesTeachTheSameModel() throws IOException {
    assertThat(bytes(SmallModel.model())).isEqualTo(bytes(MODEL));
  }

  @Test
  void aModelOfAnotherKindIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelFile.write("speech").to(bytes);
    assertThatThrownBy(() -> TextParser.of(file(bytes.toByteArray())))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("linguistics.model")
        .hasMessageContaining("\"speech\"");
  }

  @Test
  void aSectionThatEndsEarlyIsRefusedByName() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelFile.write(LinguisticModel.KIND)
        .section("clusters", out -> out.writeByte(5))
        .section("tagger", MODEL.tagger()::writeTo)
        .section("names", MODEL.nameFinder()::writeTo)
        .section("parser", MODEL.parser()::writeTo)
        .to(bytes);
    assertThatThrownBy(() -> TextParser.of(file(bytes.toByteArray())))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("linguistics.model: section \"clusters\"");
  }

  @Test
  void weightsForAnotherChoiceAreRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelFile.write(LinguisticModel.KIND)
        .section("clusters", MODEL.clusters()::writeTo)
        .section("tagger", MODEL.tagger()::writeTo)
        .section("names", MODEL.parser()::writeTo)
        .section("parser", MODEL.parser()::writeTo)
        .to(bytes);
    assertThatThrownBy(() -> TextParser.of(file(bytes.toByteArray())))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("section \"names\"");
  }
}
