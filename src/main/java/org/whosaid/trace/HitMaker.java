package org.whosaid.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.alignment.Wording;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Span;

/** Makes the hit that is shown of the findings of one utterance. For one query. */
final class HitMaker {

  private static final int MOST_VARIANTS = 10;

  private final ArticleReader articles;

  HitMaker(ArticleReader articles) {
    this.articles = articles;
  }

  TraceHit make(Utterance utterance) throws IOException {
    Finding best = utterance.best();
    List<Finding> byDate = new ArrayList<>(utterance.findings());
    byDate.sort(
        Comparator.<Finding>comparingLong(f -> f.candidate().day().orElse(Long.MAX_VALUE))
            .thenComparingInt(f -> f.candidate().document()));
    List<Occurrence> occurrences = new ArrayList<>();
    for (Finding finding : byDate.subList(0, Math.min(byDate.size(), TraceHit.MOST))) {
      occurrences.add(occurrence(finding));
    }
    boolean dated = byDate.get(0).candidate().day().isPresent();
    List<String> forms = forms(utterance.findings());
    List<String> conflict = conflict(utterance.sameWords());
    Extraction source = articles.extraction(best.candidate());
    Quote quote = articles.quote(best.candidate());
    TraceVerdict wording = wording(best);
    return new TraceHit(
        best.asked() && conflict.isEmpty() ? wording : TraceVerdict.ANOTHER_SPEAKER,
        wording,
        best.score(),
        best.alignment(),
        quote,
        only(source, quote),
        articles.paragraphs(best.candidate()),
        count(utterance.findings().stream().map(f -> f.candidate().articleDocument()).toList()),
        count(
            utterance.findings().stream()
                .map(f -> f.candidate().publisher())
                .filter(publisher -> !publisher.isEmpty())
                .toList()),
        dated ? Optional.of(occurrences.get(0)) : Optional.empty(),
        forms.get(0),
        forms.subList(1, Math.min(forms.size(), 1 + MOST_VARIANTS)),
        conflict,
        occurrences);
  }

  private static int count(List<?> values) {
    return (int) values.stream().distinct().count();
  }

  private Occurrence occurrence(Finding finding) throws IOException {
    Extraction extraction = articles.extraction(finding.candidate());
    Quote quote = articles.quote(finding.candidate());
    Span part = finding.alignment().part();
    int end = Math.min(part.end(), quote.text().length());
    return new Occurrence(
        extraction.article(),
        extraction.title(),
        quote,
        new Span(Math.min(part.begin(), end), end),
        wording(finding));
  }

  /** Where only a part is verbatim, words outside it are the reporter's. */
  private TraceVerdict wording(Finding finding) throws IOException {
    if (finding.candidate().type() != QuoteType.MIXED) {
      return finding.wording();
    }
    Quote quote = articles.quote(finding.candidate());
    Span part = finding.alignment().part();
    int quoted = 0;
    int at = 0;
    for (Span span : quote.spans()) {
      for (Span verbatim : quote.quotedSpans()) {
        int begin = Math.max(verbatim.begin(), span.begin()) - span.begin() + at;
        int end = Math.min(verbatim.end(), span.end()) - span.begin() + at;
        quoted += Math.max(0, Math.min(end, part.end()) - Math.max(begin, part.begin()));
      }
      at += span.length() + 1;
    }
    return 2 * quoted >= part.length() ? finding.wording() : TraceVerdict.REPORTED;
  }

  private static Extraction only(Extraction source, Quote quote) {
    return new Extraction(
        source.article(),
        source.title(),
        source.speakers(),
        List.of(quote),
        source.tokens(),
        source.maker());
  }

  /** The different wordings, the longest first. */
  private static List<String> forms(List<Finding> findings) {
    Set<String> keys = new LinkedHashSet<>();
    return findings.stream()
        .map(finding -> finding.candidate().wording())
        .sorted(Comparator.<Wording>comparingInt(wording -> -wording.size()))
        .filter(wording -> keys.add(wording.key()))
        .map(Wording::text)
        .toList();
  }

  /** The names it is said to be by, if there are two that cannot be one. */
  private List<String> conflict(List<Finding> findings) throws IOException {
    List<Finding> named =
        findings.stream().filter(f -> !f.candidate().speakers().isEmpty()).toList();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < Math.min(named.size(), TraceHit.MOST); i++) {
      SpeakerNames speakers = named.get(i).candidate().speakers();
      int article = named.get(i).candidate().articleDocument();
      boolean alone =
          named.subList(0, i).stream()
              .map(Finding::candidate)
              .noneMatch(c -> c.articleDocument() == article || c.speakers().share(speakers));
      if (alone) {
        names.add(
            articles.quote(named.get(i).candidate()).speakers().stream()
                .map(Speaker::name)
                .collect(Collectors.joining(", ")));
      }
    }
    return names.size() > 1 ? List.copyOf(names) : List.of();
  }
}
