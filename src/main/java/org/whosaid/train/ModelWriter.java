package org.whosaid.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.whosaid.entity.EntityLessons;
import org.whosaid.learn.ModelFile;
import org.whosaid.learn.ModelFileWriter;

/** Writes trained models into a folder, each with its card. */
final class ModelWriter {

  private final Path folder;
  private final TrainingSettings settings;
  private final List<String> data;
  private final String figures;
  private final String date;

  ModelWriter(
      Path folder, TrainingSettings settings, List<String> data, String figures, String date) {
    this.folder = folder;
    this.settings = settings;
    this.data = List.copyOf(data);
    this.figures = figures;
    this.date = date;
  }

  void write(TrainedModels models) throws IOException {
    Files.createDirectories(folder);
    ModelFileWriter speech = ModelFile.write("speech");
    models.speech().writeTo(speech);
    write(
        "speech",
        speech,
        "Finds what is said: cues, contents, verbatim parts and sources.",
        settings.speech().toString());
    write(
        "entity",
        EntityLessons.write(models.entity()),
        "Tells whom nouns and pronouns stand for.",
        settings.entity().toString());
    write(
        "attribution",
        models.attribution().writer(),
        "Tells who says what: one choice among the mentions around each speech.",
        settings.attribution().toString());
  }

  private void write(String model, ModelFileWriter writer, String purpose, String setting)
      throws IOException {
    writer.property("settings", setting);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.to(bytes);
    Files.write(folder.resolve(model + ".model"), bytes.toByteArray());
    CRC32 crc = new CRC32();
    crc.update(bytes.toByteArray());
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("settings", "`" + setting + "`");
    rows.put("folds", Integer.toString(settings.folds().count()));
    ModelCard card =
        new ModelCard(
            model,
            purpose,
            data,
            rows,
            bytes.size(),
            String.format("%08x", crc.getValue()),
            figures,
            date);
    Files.writeString(folder.resolve(model + ".md"), card.markdown());
  }
}
