package org.whosaid.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.whosaid.alignment.WordKind;
import org.whosaid.alignment.Wording;

/**
 * A statement's terms, and how rare each is in an index: what is rare finds, and what is rare
 * proves.
 */
final class StatementWords {

  /** Terms that are asked for: the rarest, as long as they stand in no more quotes than this. */
  private static final int MOST_POSTINGS = 40_000;

  private static final int MOST_TERMS = 40;
  private static final int FEWEST_TERMS = 3;

  /** A small index tells little of how rare a word is: as if so many quotes more were in it, */
  private static final double ASSUMED_QUOTES = 100_000;

  /** and so many of them had the word. */
  private static final double ASSUMED_FREQUENCY = 30;

  private static final double FUNCTION_BITS = 0.5;
  private static final int LONGEST_TERM = 200;

  private final Wording statement;
  private final List<RareTerm> terms = new ArrayList<>();
  private final Map<String, Double> bits = new HashMap<>();

  /** A term that stands in at least one quote. */
  private record RareTerm(Term term, TermStates states, double bits) {}

  StatementWords(Wording statement, IndexSearcher searcher) throws IOException {
    this.statement = statement;
    double quotes = ASSUMED_QUOTES + searcher.getIndexReader().numDocs();
    for (String word : StatementTerms.of(statement)) {
      if (word.length() > LONGEST_TERM) {
        continue;
      }
      Term term = new Term(IndexFields.TERMS, word);
      TermStates states = TermStates.build(searcher, term, true);
      double rarity = Math.log(quotes / (ASSUMED_FREQUENCY + states.docFreq())) / Math.log(2);
      bits.put(word, rarity);
      if (states.docFreq() > 0) {
        terms.add(new RareTerm(term, states, rarity));
      }
    }
    terms.sort(Comparator.comparingInt(term -> term.states().docFreq()));
  }

  /** Asks for quotes with the rarest terms, the more and the rarer the better. */
  Query query() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    long postings = 0;
    for (int i = 0; i < Math.min(terms.size(), MOST_TERMS); i++) {
      RareTerm term = terms.get(i);
      postings += term.states().docFreq();
      if (i >= FEWEST_TERMS && postings > MOST_POSTINGS) {
        break;
      }
      Query plain = new ConstantScoreQuery(new TermQuery(term.term(), term.states()));
      any.add(new BoostQuery(plain, (float) term.bits()), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  /** How much a word of the statement proves, in bits, if it stands in a quote. */
  double bits(int word) {
    return statement.words().get(word).kind() == WordKind.FUNCTION
        ? FUNCTION_BITS
        : bits.getOrDefault(statement.form(word), 0.0);
  }

  Wording statement() {
    return statement;
  }
}
