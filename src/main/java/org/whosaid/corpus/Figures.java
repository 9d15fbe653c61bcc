package org.whosaid.corpus;

/**
 * The figures of score.py, as counts.
 *
 * @param quoted verbatim spans found: intersection over union at least 0.5
 * @param quotedWho the same with the speaker right
 * @param namedPerson verbatim spans of named persons, found with the person named right
 * @param pronoun the same where the source is a pronoun or missing
 * @param content contents found exactly, outer marks, punctuation and space aside
 * @param contentSoft contents found, by share of overlap
 * @param relation contents found by half, with a source that overlaps the gold one
 * @param relationWho the same content with the speaker right
 */
public record Figures(
    Counts quoted,
    Counts quotedWho,
    Counts namedPerson,
    Counts pronoun,
    Counts content,
    SoftCounts contentSoft,
    Counts relation,
    Counts relationWho) {

  static final Figures NONE =
      new Figures(
          Counts.NONE,
          Counts.NONE,
          Counts.NONE,
          Counts.NONE,
          Counts.NONE,
          SoftCounts.NONE,
          Counts.NONE,
          Counts.NONE);

  public Figures plus(Figures other) {
    return new Figures(
        quoted.plus(other.quoted),
        quotedWho.plus(other.quotedWho),
        namedPerson.plus(other.namedPerson),
        pronoun.plus(other.pronoun),
        content.plus(other.content),
        contentSoft.plus(other.contentSoft),
        relation.plus(other.relation),
        relationWho.plus(other.relationWho));
  }

  /** The figures as score.py prints them, a line each. */
  public String table() {
    return line("quoted", quoted.row())
        + line("quoted+who", quotedWho.row())
        + line("named-person", namedPerson.accuracyRow())
        + line("pronoun", pronoun.accuracyRow())
        + line("content", content.row())
        + line("relation", relation.row())
        + line("relation+who", relationWho.row())
        + line("content~", contentSoft.row());
  }

  private static String line(String name, String row) {
    return String.format("%-14s%s%n", name, row).replace(System.lineSeparator(), "\n");
  }
}
