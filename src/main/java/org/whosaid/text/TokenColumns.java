package org.whosaid.text;

import org.jspecify.annotations.Nullable;

/**
 * What the parser knows of each token, a column a property, one row a token. Handed over to the
 * {@link Document}: nobody changes the arrays afterwards.
 *
 * @param begin offset of the first UTF-16 code unit
 * @param end offset after the last UTF-16 code unit
 * @param form see {@link Document#form(int)}
 * @param lower {@code form} in lower case
 * @param lemma dictionary form, in lower case
 * @param tag Penn Treebank tag, interned
 * @param name kind of name
 * @param cluster word cluster, 0 for a word in none
 * @param head token index of the head, -1 for a root
 * @param relation Universal Dependencies relation, interned
 */
@SuppressWarnings("ArrayRecordComponent") // columns are the point: no object for each token
public record TokenColumns(
    int[] begin,
    int[] end,
    String[] form,
    String[] lower,
    String[] lemma,
    String[] tag,
    NameType[] name,
    short[] cluster,
    int[] head,
    String[] relation) {

  public TokenColumns {
    int size = begin.length;
    check("end", end.length, size);
    check("form", form.length, size);
    check("lower", lower.length, size);
    check("lemma", lemma.length, size);
    check("tag", tag.length, size);
    check("name", name.length, size);
    check("cluster", cluster.length, size);
    check("head", head.length, size);
    check("relation", relation.length, size);
  }

  private static void check(String column, int length, int size) {
    if (length != size) {
      throw new IllegalArgumentException(column + " has " + length + " rows, begin has " + size);
    }
  }

  /** The number of tokens. */
  public int size() {
    return begin.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "TokenColumns[" + size() + " tokens]";
  }
}
