package org.whosaid.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An evaluation as a text that is kept with the code, so that every change of accuracy shows as a
 * difference. It names articles and offsets, and never shows their words.
 */
public final class AccuracyReport {

  private static final int EXAMPLES = 5;

  private final Evaluation evaluation;
  private final String how;

  /**
   * A report.
   *
   * @param how what was evaluated, and how: {@code whosaid 0.1.0, models en, with attitudes}
   */
  public AccuracyReport(Evaluation evaluation, String how) {
    this.evaluation = evaluation;
    this.how = how;
  }

  /** The name of the report's file: {@code polnear-dev.txt}. */
  public String fileName() {
    return evaluation.corpus().replaceAll("[^A-Za-z0-9]+", "-") + ".txt";
  }

  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(evaluation.corpus() + ", " + evaluation.articles() + " articles; " + how);
    lines.add("");
    evaluation.figures().table().lines().forEach(lines::add);
    addBreakdown("verbatim spans with a speaker, by type", o -> o.type().label(), lines);
    addBreakdown("by kind of speaker", AccuracyReport::kind, lines);
    addBreakdown("by words of the source", o -> o.pronoun() ? "pronoun or none" : "other", lines);
    Reliability reliability = new Reliability(evaluation.outcomes());
    addSection("confidence       answers       mean   right", reliability.table(), lines);
    lines.addAll(reliability.coverage());
    addErrors(lines);
    return String.join("\n", lines) + "\n";
  }

  private static String kind(SpanOutcome outcome) {
    return outcome
        .gold()
        .flatMap(GoldRelation::speaker)
        .map(speaker -> speaker.kind().label())
        .orElse("none");
  }

  private static void addSection(String title, List<String> section, List<String> lines) {
    lines.add("");
    lines.add(title);
    lines.addAll(section);
  }

  private void addBreakdown(
      String title, Function<SpanOutcome, String> classOf, List<String> lines) {
    Map<String, Counts> counts = new TreeMap<>();
    for (SpanOutcome outcome : evaluation.outcomes()) {
      if (outcome.isAsked()) {
        Counts one = new Counts(outcome.right() ? 1 : 0, outcome.given().isPresent() ? 1 : 0, 1);
        counts.merge(classOf.apply(outcome), one, Counts::plus);
      }
    }
    List<String> section = new ArrayList<>();
    counts.forEach(
        (name, count) ->
            section.add(
                String.format(
                    Locale.ROOT,
                    "%-16s gold %4d  found %4d  speaker right %4d  %5s %%",
                    name,
                    count.gold(),
                    count.given(),
                    count.right(),
                    Counts.percent(count.recall()))));
    addSection(title, section, lines);
  }

  private void addErrors(List<String> lines) {
    Map<ErrorClass, List<SpanOutcome>> errors = new LinkedHashMap<>();
    for (SpanOutcome outcome : evaluation.outcomes()) {
      Optional<ErrorClass> error = outcome.error();
      error.ifPresent(e -> errors.computeIfAbsent(e, k -> new ArrayList<>()).add(outcome));
    }
    List<String> section = new ArrayList<>();
    errors.entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .forEach(
            entry -> {
              section.add(entry.getValue().size() + " " + entry.getKey().description());
              int step = Math.max(1, entry.getValue().size() / EXAMPLES);
              for (int i = 0; i < entry.getValue().size() && i / step < EXAMPLES; i += step) {
                SpanOutcome example = entry.getValue().get(i);
                section.add("    " + example.article() + " @" + example.span().begin());
              }
            });
    addSection("errors, with examples by article and offset", section, lines);
  }

  /** The first errors with their words, for reading at the screen; not for the report. */
  public List<String> errors(GoldCorpus corpus, int most) {
    Map<String, String> texts = new TreeMap<>();
    corpus.articles().forEach(article -> texts.put(article.name(), article.text()));
    return evaluation.outcomes().stream()
        .filter(outcome -> outcome.error().isPresent())
        .limit(most)
        .map(outcome -> error(outcome, texts.getOrDefault(outcome.article(), "")))
        .toList();
  }

  private static String error(SpanOutcome outcome, String text) {
    String words = outcome.span().in(text).replaceAll("\\s+", " ");
    String gold =
        outcome.gold().flatMap(GoldRelation::speaker).map(GoldSpeaker::name).orElse("nobody");
    String given =
        outcome.given().map(quote -> quote.speaker().orElse("nobody")).orElse("not found");
    String source =
        outcome.given().flatMap(PredictedQuote::source).map(span -> span.in(text)).orElse("");
    return String.format(
        Locale.ROOT,
        "%s @%d “%s” gold: %s; given: %s by “%s”: %s",
        outcome.article(),
        outcome.span().begin(),
        words.length() > 60 ? words.substring(0, 60) + "…" : words,
        gold,
        given,
        source.replaceAll("\\s+", " "),
        outcome.error().orElseThrow().description());
  }
}
