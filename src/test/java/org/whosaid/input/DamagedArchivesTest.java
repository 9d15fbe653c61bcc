package org.whosaid.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An archive of many records, one of them damaged: the others are read, and one line tells of it.
 */
class DamagedArchivesTest {

  private static final int RECORDS = 12;
  private static final int DAMAGED = 5;

  /** The numbers of the records whose articles were read, and what is told of the others. */
  private record Outcome(List<Integer> read, List<String> failures) {}

  private static Outcome read(List<byte[]> pieces) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      file.write(piece);
    }
    return read(file.toByteArray());
  }

  private static Outcome read(byte[] file) throws IOException {
    List<Reading> readings = new ArrayList<>();
    try (ArticleFiles articles =
        ArticleFiles.of(
            List.of(Path.of("-")), new ByteArrayInputStream(file), InputLimits.DEFAULT)) {
      for (Optional<Reading> next = articles.next(); next.isPresent(); next = articles.next()) {
        readings.add(next.get());
      }
    }
    List<Integer> read =
        readings.stream()
            .filter(Reading.Found.class::isInstance)
            .map(reading -> ((Reading.Found) reading).article())
            .map(article -> article.text().split(" ", 2)[0])
            .map(Integer::valueOf)
            .toList();
    return new Outcome(read, Inputs.failures(readings));
  }

  /**
   * Texts from a line to some hundred kilobytes that can hardly be packed, each with its number.
   */
  private static List<byte[]> records(long seed) throws IOException {
    Random random = new Random(seed);
    List<byte[]> records = new ArrayList<>();
    for (int number = 1; number <= RECORDS; number++) {
      StringBuilder text = new StringBuilder(number + " \"It rained,\" said Ann Lee.");
      int words = 1 << random.nextInt(14);
      for (int i = 0; i < words; i++) {
        text.append(i % 9 == 8 ? '\n' : ' ').append(Integer.toString(random.nextInt(1 << 30), 36));
      }
      records.add(
          Inputs.record(
              "resource",
              "https://x.example/" + number,
              "text/plain",
              text.toString().getBytes(UTF_8)));
    }
    return records;
  }

  private static List<byte[]> packed(List<byte[]> records) throws IOException {
    List<byte[]> members = new ArrayList<>();
    for (byte[] record : records) {
      members.add(Inputs.gzip(record));
    }
    return members;
  }

  private static List<Integer> allBut(int... missing) {
    return IntStream.rangeClosed(1, RECORDS)
        .filter(number -> Arrays.stream(missing).noneMatch(m -> m == number))
        .boxed()
        .toList();
  }

  private static long begin(List<byte[]> pieces, int number) {
    return pieces.subList(0, number - 1).stream().mapToLong(piece -> piece.length).sum();
  }

  private static void checkOnlyOneIsLost(List<byte[]> pieces, Outcome outcome, Object how) {
    if (outcome.failures().isEmpty()) {
      assertThat(outcome.read()).as("harmless: %s", how).isEqualTo(allBut());
    } else {
      assertThat(outcome.read()).as("read: %s", how).isEqualTo(allBut(DAMAGED));
      assertThat(outcome.failures())
          .as("told: %s", how)
          .singleElement()
          .asString()
          .startsWith(
              "standard input record " + DAMAGED + " at byte " + begin(pieces, DAMAGED) + ": ")
          .endsWith("; reading goes on at byte " + begin(pieces, DAMAGED + 1));
    }
  }

  @Test
  void aMemberWithFlippedBytesIsToldAndTheOthersAreRead() throws IOException {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<byte[]> members = packed(records(seed % 10));
      byte[] member = members.get(DAMAGED - 1);
      for (int flips = random.nextInt(3); flips >= 0; flips--) {
        member[random.nextInt(member.length)] ^= (byte) (1 << random.nextInt(8));
      }
      checkOnlyOneIsLost(members, read(members), "seed " + seed);
    }
  }

  @Test
  void everyByteOfAMemberIsLookedAt() throws IOException {
    List<byte[]> records = records(1);
    records.set(
        DAMAGED - 1,
        Inputs.record("resource", "x:y", "text/plain", "5 It rained.".getBytes(UTF_8)));
    List<byte[]> members = packed(records);
    byte[] member = members.get(DAMAGED - 1);
    int told = 0;
    for (int at = 0; at < member.length; at++) {
      byte was = member[at];
      member[at] ^= (byte) 0xFF;
      Outcome outcome = read(members);
      checkOnlyOneIsLost(members, outcome, "byte " + at);
      told += outcome.failures().size();
      member[at] = was;
    }
    int timeAndSystem = 6;
    assertThat(told).isEqualTo(member.length - timeAndSystem);
  }

  @Test
  void damageThatLeadsIntoTheNextMembersLosesNoneOfThem() throws IOException {
    List<byte[]> members = packed(records(2));
    byte[] member = members.get(DAMAGED - 1);
    for (int kept = 0; kept < member.length; kept += 1 + member.length / 50) {
      members.set(DAMAGED - 1, Arrays.copyOf(member, kept));
      Outcome outcome = read(members);
      assertThat(outcome.read()).isEqualTo(allBut(DAMAGED));
      assertThat(outcome.failures()).hasSize(kept == 0 ? 0 : 1);
    }
  }

  @Test
  void aLastMemberThatIsCutOffIsTold() throws IOException {
    List<byte[]> members = packed(records(3));
    byte[] last = members.get(RECORDS - 1);
    for (int kept = 1; kept < last.length; kept += 1 + last.length / 50) {
      members.set(RECORDS - 1, Arrays.copyOf(last, kept));
      Outcome outcome = read(members);
      assertThat(outcome.read()).isEqualTo(allBut(RECORDS));
      assertThat(outcome.failures())
          .singleElement()
          .isEqualTo(
              "standard input record %d at byte %d: ends in the middle of its data"
                  .formatted(RECORDS, begin(members, RECORDS)));
    }
  }

  @Test
  void severalDamagedMembersAreToldEach() throws IOException {
    List<byte[]> members = packed(records(4));
    for (int number : new int[] {1, 4, 5, RECORDS}) {
      byte[] member = members.get(number - 1);
      member[member.length - 8] ^= 1;
    }
    Outcome outcome = read(members);
    assertThat(outcome.read()).isEqualTo(allBut(1, 4, 5, RECORDS));
    assertThat(outcome.failures())
        .satisfiesExactly(
            one -> assertThat(one).contains(" record 1 at byte 0: broken gzip: wrong checksum"),
            four -> assertThat(four).contains(" record 4 at byte " + begin(members, 4)),
            five -> assertThat(five).contains(" record 5 at byte " + begin(members, 5)),
            last -> assertThat(last).contains(" record 12 at byte " + begin(members, RECORDS)));
  }

  @Test
  void anArchiveThatIsOneMemberIsReadUntilTheDamage() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] record : records(5)) {
      all.write(record);
    }
    byte[] file = Inputs.gzip(all.toByteArray());
    assertThat(read(file)).isEqualTo(new Outcome(allBut(), List.of()));
    Outcome outcome = read(Arrays.copyOf(file, file.length * 2 / 3));
    assertThat(outcome.read()).hasSizeBetween(3, RECORDS - 1);
    assertThat(outcome.read()).isEqualTo(allBut().subList(0, outcome.read().size()));
    assertThat(outcome.failures())
        .singleElement()
        .asString()
        .isEqualTo(
            "standard input record %d at byte 0: ends in the middle of its data"
                .formatted(outcome.read().size() + 1));
  }

  @Test
  void zerosAtTheEndAreNoDamage() throws IOException {
    List<byte[]> members = packed(records(6));
    members.add(new byte[5000]);
    assertThat(read(members)).isEqualTo(new Outcome(allBut(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({"1, false", "4, false", "255, false", "1, true", "4, true", "255, true"})
  void aHeaderWithAFlippedByteLosesNoOtherRecord(int flip, boolean packed) throws IOException {
    List<byte[]> records = records(7);
    byte[] record = records.get(DAMAGED - 1);
    int header = new String(record, UTF_8).indexOf("\r\n\r\n") + 4;
    int told = 0;
    for (int at = 0; at < header; at++) {
      record[at] ^= (byte) flip;
      Outcome outcome = read(packed ? packed(records) : records);
      assertThat(outcome.read()).as("byte %d", at).containsAll(allBut(DAMAGED));
      assertThat(outcome.failures()).as("byte %d", at).hasSizeLessThanOrEqualTo(1);
      assertThat(outcome.read().size() + outcome.failures().size()).isLessThanOrEqualTo(RECORDS);
      told += outcome.failures().size();
      record[at] ^= (byte) flip;
    }
    assertThat(told).isPositive();
  }
}
