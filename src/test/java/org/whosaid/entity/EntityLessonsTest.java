package org.whosaid.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.learn.RankerSettings;
import org.whosaid.text.Document;
import org.whosaid.text.Span;

class EntityLessonsTest {

  private static final String[] MEN = {"Lars Berg", "Ola Lund", "Jon Dahl", "Amir Aziz"};

  /** Articles in which {@code he} is the one who spoke, not the one named last. */
  private static List<EntityLessons.Lesson> lessons() {
    List<EntityLessons.Lesson> lessons = new ArrayList<>();
    for (String one : MEN) {
      for (String other : MEN) {
        if (!one.equals(other)) {
          lessons.add(lesson(one, other));
        }
      }
    }
    return lessons;
  }

  private static EntityLessons.Lesson lesson(String speaker, String other) {
    Document document =
        TaggedNews.read(
            "<" + speaker + "> said that prices fell. It hurt <" + other + ">. He won.");
    int he = document.text().lastIndexOf("He ");
    return new EntityLessons.Lesson(
        document,
        List.of(),
        List.of(
            new GoldMention(new Span(he, he + 2), "s", Optional.of(name -> name.equals(speaker)))));
  }

  private static EntityFinder learned() {
    return new EntityLessons(RankerSettings.standard(7), 2, 2).learn(lessons());
  }

  @Test
  void learnsWhomAPronounStandsFor() {
    Document news =
        TaggedNews.read("<Ravi Menon> said that prices fell. It hurt <Pavel Novak>. He won.");
    Entities found = learned().find(news, List.of());
    Mention he =
        found.mentions().stream().filter(m -> news.lower(m.head()).equals("he")).findFirst().get();

    assertThat(found.resolve(he).orElseThrow().entity().name()).isEqualTo("Ravi Menon");
    assertThat(found.resolutions().get(he.index()).get(0).probability()).isGreaterThan(0.5);
  }

  @Test
  void sameLessonsGiveTheSameBytes() throws IOException {
    assertThat(bytes(learned())).isEqualTo(bytes(learned()));
  }

  private static byte[] bytes(EntityFinder finder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EntityLessons.write(finder).to(out);
    return out.toByteArray();
  }
}
