package org.whosaid.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  @Test
  void headWithoutAChecksumIsToldSo() {
    byte[] bytes = "whosaid-model 1\nkind: speech\n\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes), "speech.model"))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("its head has no checksum");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ModelFile model = read(speechModel());

    assertThat(model.kind()).isEqualTo("speech");
    assertThat(model.property("seed")).isEqualTo("17");
    assertThat(model.section("cues").readUTF()).isEqualTo("said");
    assertThat(model.section("weights").readFloat()).isEqualTo(0.25f);
  }

  @Test
  void theSamePartsGiveTheSameBytes() throws IOException {
    assertThat(speechModel()).isEqualTo(speechModel());
  }

  @Test
  void everyCutIsNoticed() throws IOException {
    byte[] whole = speechModel();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(cut))
          .as("cut to %d bytes", length)
          .isInstanceOf(ModelFormatException.class)
          .hasMessageContaining("speech.model");
    }
  }

  @Test
  void everyFlippedByteIsNoticed() throws IOException {
    byte[] whole = speechModel();
    for (int at = 0; at < whole.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 0x10;
      assertThatThrownBy(() -> read(flipped).section("weights"))
          .as("byte %d flipped", at)
          .isInstanceOf(ModelFormatException.class);
    }
  }

  @Test
  void anotherFormatIsRefusedWithBothNumbers() throws IOException {
    String whole = new String(speechModel(), StandardCharsets.ISO_8859_1);
    byte[] newer =
        whole
            .replaceFirst("whosaid-model 1", "whosaid-model 9")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> read(newer)).hasMessageContaining("format 9, this version reads 1");
  }

  @Test
  void aMissingSectionIsNamedBesideThoseThereAre() throws IOException {
    ModelFile model = read(speechModel());

    assertThatThrownBy(() -> model.section("names"))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("no section \"names\", only [cues, weights]");
  }

  @Test
  void aFolderNamesTheModelItDoesNotHave(@TempDir Path folder) {
    assertThatThrownBy(() -> ModelFolder.of(folder).read("speech"))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining(folder.resolve("speech.model").toString())
        .hasMessageContaining("whosaid train");
  }

  @Test
  void aFoldersLabelChangesWithItsModels(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("speech.model"), speechModel());
    String before = ModelFolder.of(folder).label("speech");
    try (var out = Files.newOutputStream(folder.resolve("speech.model"))) {
      ModelFile.write("speech").section("cues", data -> data.writeUTF("says")).to(out);
    }

    assertThat(ModelFolder.of(folder).label("speech")).isNotEqualTo(before);
  }

  private static ModelFile read(byte[] bytes) {
    return ModelFile.read(new ByteArrayInputStream(bytes), "speech.model");
  }

  private static byte[] speechModel() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write("speech")
        .property("seed", "17")
        .section("cues", data -> data.writeUTF("said"))
        .section("weights", data -> data.writeFloat(0.25f))
        .to(out);
    return out.toByteArray();
  }
}
