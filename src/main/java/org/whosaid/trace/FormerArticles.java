package org.whosaid.trace;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** The articles that an index held when it was opened for writing. Safe for many threads. */
final class FormerArticles implements Closeable {

  private final DirectoryReader reader;

  FormerArticles(DirectoryReader reader) {
    this.reader = reader;
  }

  boolean holds(Term article, long fingerprint) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (holds(leaf.reader(), article, fingerprint)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(LeafReader leaf, Term article, long fingerprint) throws IOException {
    PostingsEnum block = leaf.postings(article, PostingsEnum.NONE);
    NumericDocValues fingerprints = leaf.getNumericDocValues(IndexFields.FINGERPRINT);
    if (block == null || fingerprints == null) {
      return false;
    }
    Bits live = leaf.getLiveDocs();
    for (int doc = block.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = block.nextDoc()) {
      boolean isLive = live == null || live.get(doc);
      if (isLive && fingerprints.advanceExact(doc) && fingerprints.longValue() == fingerprint) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
