package org.whosaid;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the rooms of docs/architecture.md: who may know whom, and what no room may do. */
class RoomsTest {

  private static final String ROOT = "org.whosaid";

  /** Lowest first; a room knows only rooms on lower floors, not its neighbours on its own. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("text"),
          List.of("quote"),
          List.of("learn"),
          List.of("lexicon"),
          List.of("alignment"),
          List.of("parse"),
          List.of("speech", "entity"),
          List.of("attribution"),
          List.of(""),
          List.of("input"),
          List.of("output"),
          List.of("trace"),
          List.of("corpus"),
          List.of("train"),
          List.of("cli"));

  /** The containers of java.util that nobody can write to. */
  private static final List<String> CLOSED_CONTAINERS =
      List.of(
          "java.util.ImmutableCollections",
          "java.util.Collections$Unmodifiable",
          "java.util.Collections$Empty",
          "java.util.Collections$Singleton");

  private static final JavaClasses WHOSAID =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> aRoomKnowsOnlyLowerRooms() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (String room : FLOORS.get(floor)) {
        String[] closed = roomsFrom(floor, room);
        tests.add(
            DynamicTest.dynamicTest(
                room.isEmpty() ? "(root)" : room,
                () ->
                    noClasses()
                        .that()
                        .resideInAPackage(packageOf(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(closed)
                        .allowEmptyShould(true)
                        .check(WHOSAID)));
      }
    }
    return tests.stream();
  }

  /** The packages of all rooms on {@code floor} and above, but for {@code room} itself. */
  private static String[] roomsFrom(int floor, String room) {
    return FLOORS.subList(floor, FLOORS.size()).stream()
        .flatMap(List::stream)
        .filter(other -> !other.equals(room))
        .map(RoomsTest::packageOf)
        .toArray(String[]::new);
  }

  private static String packageOf(String room) {
    return room.isEmpty() ? ROOT : ROOT + "." + room + "..";
  }

  @Test
  void everyClassStandsInARoom() {
    String[] all =
        FLOORS.stream().flatMap(List::stream).map(RoomsTest::packageOf).toArray(String[]::new);
    classes().should().resideInAnyPackage(all).check(WHOSAID);
  }

  @Test
  void alignmentKnowsOnlyTextQuoteAndWordLists() {
    noClasses()
        .that()
        .resideInAPackage("org.whosaid.alignment..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.whosaid.learn..")
        .allowEmptyShould(true)
        .check(WHOSAID);
  }

  @Test
  void onlyParseKnowsCoreNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.whosaid.parse..", "org.whosaid.train.teacher..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford.nlp..")
        .check(WHOSAID);
  }

  @Test
  void onlyTraceKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.whosaid.trace..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(WHOSAID);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.whosaid.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "me.tongfei..")
        .check(WHOSAID);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.whosaid.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(WHOSAID);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.whosaid.cli..", "org.whosaid.train..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(WHOSAID);
  }

  @Test
  void nothingIsSerializedByJava() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(java.io.ObjectInputStream.class, java.io.ObjectOutputStream.class)
        .check(WHOSAID);
  }

  @Test
  void noStaticFieldChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .andShould(holdNothingThatChanges())
        .check(WHOSAID);
  }

  /** Looks at the values: a {@code static final Map} may be one that somebody can write to. */
  private static ArchCondition<JavaField> holdNothingThatChanges() {
    return new ArchCondition<>("hold nothing that changes") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean openArray =
            field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
        if (openArray || takesEntries(field)) {
          events.add(
              SimpleConditionEvent.violated(field, field.getDescription() + " can be changed"));
        }
      }
    };
  }

  private static boolean takesEntries(JavaField field) {
    JavaClass type = field.getRawType();
    if (!type.isAssignableTo(Collection.class) && !type.isAssignableTo(Map.class)) {
      return false;
    }
    try {
      var reflected = field.reflect();
      reflected.setAccessible(true);
      String made = reflected.get(null).getClass().getName();
      return CLOSED_CONTAINERS.stream().noneMatch(made::startsWith);
    } catch (IllegalAccessException e) {
      throw new AssertionError(field.getFullName(), e);
    }
  }

  @Test
  void everyRoomTellsWhereNullMayBe() {
    JavaPackage root = WHOSAID.getPackage(ROOT);
    List<String> silent =
        Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream())
            .filter(room -> !room.getClasses().isEmpty())
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(silent).as("packages without @NullMarked in their package-info.java").isEmpty();
  }

  @Test
  void aClassIsNamedForWhatItIs() {
    classes()
        .should()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Manager")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .check(WHOSAID);
  }
}
