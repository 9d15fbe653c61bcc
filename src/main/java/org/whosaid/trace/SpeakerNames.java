package org.whosaid.trace;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;
import org.whosaid.quote.SpeakerKind;

/**
 * The names of those who said a quote, in one line for the index: for each speaker its name, other
 * names and role.
 *
 * <p>Two lines that share a name speak of the same one; so does a name that somebody asks for.
 *
 * @param speakers for each speaker its names, the fullest first; empty where nobody is named
 */
record SpeakerNames(List<List<String>> speakers) {

  private static final String BETWEEN_NAMES = "\u001f";
  private static final String BETWEEN_SPEAKERS = "\u001e";

  SpeakerNames {
    speakers = speakers.stream().map(List::copyOf).toList();
  }

  static SpeakerNames of(Quote quote) {
    return new SpeakerNames(
        quote.speakers().stream().filter(SpeakerNames::isNamed).map(SpeakerNames::names).toList());
  }

  private static boolean isNamed(Speaker speaker) {
    return speaker.kind() != SpeakerKind.UNNAMED && speaker.kind() != SpeakerKind.GROUP;
  }

  private static List<String> names(Speaker speaker) {
    List<String> names = new ArrayList<>();
    names.add(speaker.name());
    names.addAll(speaker.aliases());
    return names;
  }

  static SpeakerNames parse(String stored) {
    return stored.isEmpty()
        ? new SpeakerNames(List.of())
        : new SpeakerNames(
            List.of(stored.split(BETWEEN_SPEAKERS, -1)).stream()
                .map(names -> List.of(names.split(BETWEEN_NAMES, -1)))
                .toList());
  }

  String stored() {
    return String.join(
        BETWEEN_SPEAKERS,
        speakers.stream().map(names -> String.join(BETWEEN_NAMES, names)).toList());
  }

  boolean isEmpty() {
    return speakers.isEmpty();
  }

  /** Whether one of them goes by that name. */
  boolean include(PersonName name) {
    return speakers.stream()
        .flatMap(List::stream)
        .anyMatch(spoken -> name.fits(PersonName.of(spoken)));
  }

  /** Whether somebody is in both. */
  boolean share(SpeakerNames other) {
    return speakers.stream().anyMatch(names -> other.include(PersonName.of(names.get(0))))
        || other.speakers.stream().anyMatch(names -> include(PersonName.of(names.get(0))));
  }
}
