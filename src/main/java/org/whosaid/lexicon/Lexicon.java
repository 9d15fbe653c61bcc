package org.whosaid.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word list with a header that says what it is.
 *
 * <pre>
 * # what: titles that stand before a name, with the gender they give away
 * # source: written for whosaid
 * # licence: GPL-3.0-or-later
 * # date: 2026-11-25
 * mr	male
 * dr
 * </pre>
 *
 * <p>One entry a line: a word or phrase in lower case, and behind a tab its value if it has one.
 * Read once, immutable, safe for many threads.
 */
public final class Lexicon {

  private final Map<String, String> entries;

  private Lexicon(Map<String, String> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /**
   * Reads the list {@code NAME.txt} of this room's resources.
   *
   * @throws IllegalStateException if there is none, its header lacks what, source, licence or date,
   *     or an entry stands in it twice
   */
  public static Lexicon read(String name) {
    String resource = name + ".txt";
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("lexicon " + resource + ": no such resource");
      }
      return new Lexicon(
          parse(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + resource + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, String> parse(String resource, BufferedReader lines)
      throws IOException {
    Map<String, String> header = new LinkedHashMap<>();
    Map<String, String> entries = new LinkedHashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("# ")) {
        int colon = line.indexOf(':');
        header.put(colon < 0 ? line : line.substring(2, colon), line.substring(colon + 1).trim());
      } else if (!line.isBlank()) {
        int tab = line.indexOf('\t');
        String key = tab < 0 ? line : line.substring(0, tab);
        if (entries.put(key, tab < 0 ? "" : line.substring(tab + 1)) != null) {
          throw new IllegalStateException("lexicon " + resource + ": \"" + key + "\" stands twice");
        }
      }
    }
    for (String key : new String[] {"what", "source", "licence", "date"}) {
      if (!header.containsKey(key)) {
        throw new IllegalStateException(
            "lexicon " + resource + ": no \"# " + key + ":\" in its header");
      }
    }
    return entries;
  }

  public boolean contains(String entry) {
    return entries.containsKey(entry);
  }

  /** The entry's value; empty for an entry without one, null for a word that is not in the list. */
  public @Nullable String value(String entry) {
    return entries.get(entry);
  }

  /** All entries with their values, in the order of the file. */
  public Map<String, String> entries() {
    return entries;
  }
}
