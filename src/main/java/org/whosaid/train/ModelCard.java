package org.whosaid.train;

import java.util.List;
import java.util.Map;

/**
 * The birth certificate of a model, as Markdown beside it.
 *
 * @param model its name: {@code attribution}
 * @param purpose what it does, a sentence
 * @param data what it learned from, a line each
 * @param settings how it was trained
 * @param bytes size of its file
 * @param crc checksum of its file
 * @param figures how well all models together do on development articles
 * @param date the day it was trained
 */
record ModelCard(
    String model,
    String purpose,
    List<String> data,
    Map<String, String> settings,
    long bytes,
    String crc,
    String figures,
    String date) {

  ModelCard {
    data = List.copyOf(data);
  }

  /** The card's text. */
  String markdown() {
    StringBuilder card = new StringBuilder();
    card.append("# Model card: ").append(model).append("\n\n").append(purpose).append("\n\n");
    card.append("| | |\n|---|---|\n");
    row(card, "file", "`" + model + ".model`, " + bytes + " bytes, CRC-32 " + crc);
    row(
        card,
        "trained",
        date + ", by `whosaid train`; the same data and settings give the same" + " bytes");
    settings.forEach((name, value) -> row(card, name, value));
    card.append("\n## Data\n\n");
    data.forEach(line -> card.append("- ").append(line).append('\n'));
    card.append(
            "\nThe articles of world and the annotations of british, if they are among them, were made for")
        .append(
            " whosaid and share its licence. With the other annotations no licence is stated; those articles belong to their")
        .append(" publishers. The model holds weights of hashed features and counts of single")
        .append(" words, no text.\n");
    card.append("\n## Figures\n\nAll models together, on articles that none of them was trained")
        .append(" on:\n\n```\n")
        .append(figures)
        .append("```\n");
    card.append("\n## Limits\n\n")
        .append("English news only. Learned from American political news of 2015-16, British")
        .append(" news of 2004-05 and articles made up in the manner of papers of many countries;")
        .append(" less sure on other kinds of text. The speakers it learned from were annotated by")
        .append(" language models, as the made-up articles were written, and not checked by a")
        .append(" person. Settings were chosen on the development articles, so that their")
        .append(" figures flatter a little.\n");
    return card.toString();
  }

  private static void row(StringBuilder card, String name, String value) {
    card.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }
}
