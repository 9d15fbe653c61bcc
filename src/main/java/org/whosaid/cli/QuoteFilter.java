package org.whosaid.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;

/** Leaves only the quotes of some types, and those who speak in them or pass them on. */
record QuoteFilter(Set<QuoteType> types) {

  QuoteFilter {
    types = Set.copyOf(types);
  }

  Extraction filter(Extraction extraction) {
    if (types.size() == QuoteType.values().length) {
      return extraction;
    }
    List<Quote> quotes =
        extraction.quotes().stream().filter(quote -> types.contains(quote.type())).toList();
    Set<String> speaking =
        quotes.stream()
            .flatMap(quote -> Stream.concat(quote.speakers().stream(), quote.via().stream()))
            .map(Speaker::id)
            .collect(Collectors.toSet());
    return new Extraction(
        extraction.article(),
        extraction.title(),
        extraction.speakers().stream().filter(s -> speaking.contains(s.id())).toList(),
        quotes,
        extraction.tokens(),
        extraction.maker());
  }
}
