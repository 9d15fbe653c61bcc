package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * The features of all that could be chosen for a speech: first that it is no speech, then that
 * nobody is named, then each candidate. Training and use go through here. For one article; not safe
 * for several threads.
 */
final class Features {

  /** Index of the choice that the words are no speech. */
  static final int NO_SPEECH = 0;

  /** Index of the choice that nobody who says it is named. */
  static final int NOBODY = 1;

  /** Index of the first candidate. */
  static final int CANDIDATES = 2;

  private final NobodyFeatures nobody;
  private final PlaceFeatures place;
  private final WordingFeatures wording;
  private final StandingFeatures standing;
  private final SyntaxFeatures syntax;
  private final ReportFeatures report;
  private final Scene scene;
  private final FeatureList list = new FeatureList();

  Features(Scene scene) {
    this.scene = scene;
    this.nobody = new NobodyFeatures(scene);
    this.place = new PlaceFeatures(scene);
    this.wording = new WordingFeatures(scene);
    this.standing = new StandingFeatures(scene);
    this.syntax = new SyntaxFeatures(scene);
    this.report = new ReportFeatures(scene);
  }

  FeatureList noSpeech(int speechIndex) {
    list.clear();
    nobody.add(600, scene.speeches.get(speechIndex), speechIndex, list);
    return list;
  }

  FeatureList nobody(int speechIndex) {
    list.clear();
    nobody.add(700, scene.speeches.get(speechIndex), speechIndex, list);
    return list;
  }

  FeatureList of(Candidate candidate) {
    list.clear();
    place.addPosition(candidate, list);
    place.addType(candidate, list);
    wording.add(candidate, list);
    standing.addStanding(candidate, list);
    syntax.add(candidate, list);
    standing.addRivals(candidate, list);
    report.add(candidate, list);
    return list;
  }

  /** The features of every choice for a speech, in the order of this class. */
  List<int[]> all(int speechIndex, List<Candidate> candidates) {
    List<int[]> all = new ArrayList<>();
    all.add(noSpeech(speechIndex).copy());
    all.add(nobody(speechIndex).copy());
    for (Candidate candidate : candidates) {
      all.add(of(candidate).copy());
    }
    return all;
  }
}
