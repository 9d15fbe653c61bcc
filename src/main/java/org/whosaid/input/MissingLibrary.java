package org.whosaid.input;

/** Tells which optional dependency is not on the class path. */
final class MissingLibrary {

  private MissingLibrary() {}

  /** Such as {@code needs org.jsoup:jsoup on the class path}. */
  static String reason(NoClassDefFoundError error) {
    String missing = String.valueOf(error.getMessage());
    String artifact =
        missing.contains("jsoup")
            ? "org.jsoup:jsoup"
            : missing.contains("jwarc") ? "org.netpreserve:jwarc" : "the library of " + missing;
    return "cannot be read without " + artifact + "; add it to the class path";
  }
}
