package org.whosaid.entity;

/**
 * A mention by name.
 *
 * @param draft its place among the drafts
 * @param form its words as they stand
 * @param name the same, taken apart
 * @param headline whether it stands in a heading
 */
record NamedDraft(int draft, String form, PersonName name, boolean headline) {

  /** The words by which the name is counted. */
  String key() {
    return String.join(" ", name.words());
  }
}
