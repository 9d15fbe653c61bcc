package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.learn.RankerSettings;

/** A model learned from a few made-up articles, enough for the plainest shapes. */
final class SmallModel {

  private static final List<String> FIRST = List.of("Ann", "Bob", "Eve", "Jo", "Kim", "Lou");
  private static final List<String> LAST = List.of("Lee", "Ray", "Hill", "Moss", "Dunn", "Park");
  private static final List<String> SAYINGS =
      List.of("We won", "It rained", "They are late", "Nobody came", "The vote is over");

  private SmallModel() {}

  static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String one = FIRST.get(i % 6) + " " + LAST.get(i / 6 % 6);
      String two = FIRST.get((i + 2) % 6) + " " + LAST.get((i / 5 + 1) % 6);
      String saying = SAYINGS.get(i % 5);
      lessons.add(lesson(i % 5, one, two, saying));
    }
    return lessons;
  }

  private static Lesson lesson(int shape, String one, String two, String saying) {
    if (one.equals(two)) {
      return lesson(4, one, "Al Stone", saying);
    }
    String met = one + " met " + two + " .";
    return switch (shape) {
      case 0 -> inverted(met, one, two, saying);
      case 1 -> pronoun(met, one, two, saying);
      case 2 -> scare(met, one, two, saying);
      case 3 -> nobody(met, one, two, saying);
      default -> colon(one, two, saying);
    };
  }

  private static Lesson inverted(String met, String one, String two, String saying) {
    News news =
        News.of(met, "\"" + saying + ",\" said " + two + ", smiling.")
            .person(one, one)
            .person(two, two, "said >" + two)
            .speech(saying + ",", "said", null);
    return news.lesson(news.by("said >" + two));
  }

  private static Lesson pronoun(String met, String one, String two, String saying) {
    News news =
        News.of(met, "\"" + saying + ",\" he said.")
            .person(one, one, ",\" >he")
            .person(two, two)
            .speech(saying + ",", "said", null);
    return news.lesson(news.by(",\" >he"));
  }

  private static Lesson scare(String met, String one, String two, String saying) {
    return News.of(met, "The so-called \"" + saying + "\" plan failed, " + two + " wrote.")
        .person(one, one)
        .person(two, two, "failed, >" + two)
        .speech(saying, null, null)
        .lesson(new Answer.NoSpeech());
  }

  private static Lesson nobody(String met, String one, String two, String saying) {
    return News.of(met, "It was reported that " + saying + " in the end.")
        .person(one, one)
        .person(two, two)
        .speech(saying, "reported", null)
        .lesson(new Answer.Unsourced());
  }

  private static Lesson colon(String one, String two, String saying) {
    News news =
        News.of(two + " left.", one + " said: \"" + saying + ".\"")
            .person(one, one)
            .person(two, two)
            .speech(saying + ".", "said", null);
    return news.lesson(news.by(one));
  }

  static AttributionLearner learner() {
    return new AttributionLearner(new RankerSettings(7, 5, 0.1, 0.1, 0, 18, 0.01));
  }

  static Attributor attributor() {
    return Attributor.of(learner().learn(lessons()));
  }
}
