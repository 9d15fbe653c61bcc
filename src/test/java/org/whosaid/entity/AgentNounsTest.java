package org.whosaid.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentNounsTest {

  @ParameterizedTest
  @CsvSource({
    "found, founder",
    "drive, driver",
    "create, creator",
    "direct, director",
    "run, runner",
    "own, owner",
  })
  void whoDoesSomethingHasANoun(String verb, String noun) {
    assertThat(AgentNouns.of(verb)).contains(noun);
  }

  @Test
  void whoSpeaksIsNotTheSpeakerOfTheHouse() {
    assertThat(AgentNouns.of("speak")).isEmpty();
  }
}
