package org.whosaid.parse;

import org.whosaid.text.NameType;

/**
 * A word as a teacher annotated it.
 *
 * @param form see {@link org.whosaid.text.Document#form(int)}
 * @param tag number of {@link Tags}
 * @param name the kind of name it is part of
 * @param head index of its head within the sentence, {@link #ROOT} for none, {@link #UNPARSED} if
 *     the teacher did not say
 * @param relation number of {@link Relations}
 */
record TaughtWord(String form, int tag, NameType name, int head, int relation) {

  static final int ROOT = -1;
  static final int UNPARSED = -2;

  boolean isParsed() {
    return head != UNPARSED;
  }

  TaughtWord withName(NameType otherName) {
    return new TaughtWord(form, tag, otherName, head, relation);
  }

  TaughtWord withForm(String otherForm) {
    return new TaughtWord(otherForm, tag, name, head, relation);
  }
}
