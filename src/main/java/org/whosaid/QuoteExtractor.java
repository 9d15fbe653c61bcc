package org.whosaid;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Attributor;
import org.whosaid.entity.Entities;
import org.whosaid.entity.EntityFinder;
import org.whosaid.learn.ModelFolder;
import org.whosaid.learn.ModelFormatException;
import org.whosaid.parse.TextParser;
import org.whosaid.quote.Extraction;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.speech.SpeechFinder;
import org.whosaid.text.Article;
import org.whosaid.text.Document;

/**
 * The front door: reads an article and returns who said what.
 *
 * <pre>{@code
 * QuoteExtractor extractor = QuoteExtractor.load();
 * Extraction found = extractor.extract(Article.of(text));
 * for (Quote q : found.quotes()) {
 *   System.out.println(q.speaker().map(Speaker::name).orElse("unknown") + ": " + q.text());
 * }
 * }</pre>
 *
 * <p>Loading reads the models once. Immutable, safe for many threads, and the same article always
 * gives the same extraction.
 */
public final class QuoteExtractor {

  private final TextParser parser;
  private final SpeechFinder speechFinder;
  private final EntityFinder entityFinder;
  private final Attributor attributor;
  private final Extraction.Maker maker;
  private final boolean attitudes;
  private final double minConfidence;

  private QuoteExtractor(Builder builder) {
    ModelFolder models = builder.models;
    CompletableFuture<TextParser> parsing = supplyAsync(() -> TextParser.load(models));
    CompletableFuture<EntityFinder> finding = supplyAsync(() -> EntityFinder.load(models));
    this.speechFinder = SpeechFinder.load(models);
    this.attributor = Attributor.load(models);
    this.entityFinder = loaded(finding);
    this.parser = loaded(parsing);
    this.maker =
        new Extraction.Maker(
            Version.current(), models.label("linguistics", "speech", "entity", "attribution"));
    this.attitudes = builder.attitudes;
    this.minConfidence = builder.minConfidence;
  }

  /** Waits for what is loaded on another thread; what goes wrong there is thrown here as it is. */
  private static <T> T loaded(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /**
   * An extractor with the models inside the jar.
   *
   * @throws ModelFormatException if the jar's models are damaged
   */
  public static QuoteExtractor load() {
    return builder().build();
  }

  /**
   * An extractor with the models of a folder, such as {@code whosaid train} writes.
   *
   * @throws ModelFormatException if a model is missing, damaged or of another format
   */
  public static QuoteExtractor load(Path models) {
    return builder().models(models).build();
  }

  /** An extractor with other than the usual settings. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds everything said in the article.
   *
   * @return its quotes in order of place; none for an article without speech, an empty one included
   */
  public Extraction extract(Article article) {
    return extract(article, stage -> {});
  }

  /**
   * Finds everything said in the article, for those who measure what takes how long.
   *
   * @param finished is told each stage when it is done
   */
  public Extraction extract(Article article, Consumer<Stage> finished) {
    Document document = parser.parse(article);
    finished.accept(Stage.PARSE);
    List<ReportedSpeech> speech = speechFinder.find(document);
    finished.accept(Stage.SPEECH);
    Entities entities = entityFinder.find(document, Attributor.spokenWords(document, speech));
    finished.accept(Stage.ENTITY);
    List<Attribution> attributions =
        new ArrayList<>(attributor.attribute(document, speech, entities));
    finished.accept(Stage.ATTRIBUTION);
    attributions.removeIf(a -> !isWanted(document, a));
    Extraction extraction = ExtractionAssembler.assemble(document, entities, attributions, maker);
    finished.accept(Stage.RECORDS);
    return extraction;
  }

  private boolean isWanted(Document document, Attribution attribution) {
    return (attitudes || attribution.isSaid(document)) && attribution.confidence() >= minConfidence;
  }

  /** Collects the settings of a {@link QuoteExtractor}. */
  public static final class Builder {

    private ModelFolder models = ModelFolder.bundled();
    private boolean attitudes;
    private double minConfidence;

    private Builder() {}

    /** Uses the models of {@code folder} instead of those inside the jar. */
    public Builder models(Path folder) {
      this.models = ModelFolder.of(folder);
      return this;
    }

    /** Whether to return attitudes too ({@code believes}, {@code wants}); no unless set. */
    public Builder attitudes(boolean attitudes) {
      this.attitudes = attitudes;
      return this;
    }

    /**
     * Leaves out quotes whose confidence is lower.
     *
     * @param minConfidence a probability from 0, the default, to 1
     */
    public Builder minConfidence(double minConfidence) {
      if (!(minConfidence >= 0 && minConfidence <= 1)) {
        throw new IllegalArgumentException(
            "minConfidence " + minConfidence + " must be between 0 and 1");
      }
      this.minConfidence = minConfidence;
      return this;
    }

    /**
     * Loads the models.
     *
     * @throws ModelFormatException if a model is missing, damaged or of another format
     */
    public QuoteExtractor build() {
      return new QuoteExtractor(this);
    }
  }
}
