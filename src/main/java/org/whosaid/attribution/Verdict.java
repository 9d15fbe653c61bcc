package org.whosaid.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.entity.Resolution;

/**
 * The decision about one speech.
 *
 * @param ballot all answers with their probabilities
 * @param source the candidate that names the speaker; empty where nobody is named
 * @param entity index of the entity behind the source, -1 where it is not known
 * @param score probability of the entity, over all mentions that may refer to it, before
 *     calibration; without an entity, that nobody can be named
 * @param isQuotation whether words of it stand in quotation marks
 */
record Verdict(
    Ballot ballot, Optional<Candidate> source, int entity, double score, boolean isQuotation) {

  static Verdict of(Scene scene, Ballot ballot) {
    boolean isQuotation = scene.speeches.get(ballot.speechIndex).isVerbatim();
    int best = ballot.best();
    if (best < 0 || ballot.nobody() > ballot.of(best)) {
      return new Verdict(
          ballot, Optional.empty(), -1, ballot.nobody() / speech(ballot), isQuotation);
    }
    Map<Integer, Double> mass = new HashMap<>();
    double unread = 0;
    for (int i = 0; i < ballot.candidates.size(); i++) {
      double rest = ballot.of(i);
      for (Resolution reading : readings(scene, ballot.candidates.get(i))) {
        double share = ballot.of(i) * reading.probability();
        mass.merge(reading.entity().index(), share, Double::sum);
        rest -= share;
      }
      unread += Math.max(0, rest);
    }
    int entity = bestReading(scene, ballot.candidates.get(best));
    double score = entity >= 0 ? mass.getOrDefault(entity, 0.0) : unread + ballot.nobody();
    Optional<Candidate> source = Optional.of(ballot.candidates.get(best));
    return new Verdict(ballot, source, entity, Math.min(1, score / speech(ballot)), isQuotation);
  }

  /** The most probable entity among the readings of a candidate, -1 without readings. */
  private static int bestReading(Scene scene, Candidate candidate) {
    int entity = -1;
    double highest = 0;
    for (Resolution reading : readings(scene, candidate)) {
      if (reading.probability() > highest) {
        highest = reading.probability();
        entity = reading.entity().index();
      }
    }
    return entity;
  }

  private static List<Resolution> readings(Scene scene, Candidate candidate) {
    return scene.entities.resolutions().get(candidate.mention.mention.index());
  }

  /** The probability that it is speech at all; the rest does not bear on who says it. */
  private static double speech(Ballot ballot) {
    return Math.max(1e-9, 1 - ballot.noSpeech());
  }
}
