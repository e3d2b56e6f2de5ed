// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.platform.web.Language;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.StudyDesign;
import nl.publiekswijzer.research.StudyReaders;
import nl.publiekswijzer.research.StudyState;
import nl.publiekswijzer.research.usecase.StudyColumns;
import org.junit.jupiter.api.Test;

/** What pages name by a constant has words, and each constant a word of the interface. */
class StudyWordsTest {
  private static final Speech DUTCH = new Speech(Language.DUTCH);

  @Test
  void everyConstantHasWords() {
    Map.of(
            "study.strength", Strength.values(),
            "study.design", StudyDesign.values(),
            "study.design.note", StudyDesign.values(),
            "study.readers", StudyReaders.values(),
            "study.readers.note", StudyReaders.values(),
            "study.state", StudyState.values())
        .forEach(
            (key, constants) -> {
              for (Enum<?> constant : constants) {
                assertTrue(DUTCH.has(key + "." + constant.name()), key + "." + constant);
              }
            });
  }

  @Test
  void everyColumnIsExplained() {
    StudyColumns.all().forEach(column -> assertTrue(DUTCH.has("study.column." + column), column));
  }

  @Test
  void everyConstantIsKnownByItsWord() {
    for (var design : StudyDesign.values()) {
      assertEquals(Optional.of(design), StudyDesign.ofWord(design.word()));
    }
    for (var readers : StudyReaders.values()) {
      assertEquals(Optional.of(readers), StudyReaders.ofWord(readers.word()));
    }
    for (var state : StudyState.values()) {
      assertEquals(Optional.of(state), StudyState.ofWord(state.word()));
    }
  }

  @Test
  void pointsTellWhetherTheyAreTooMany() {
    assertEquals("+3,5", DUTCH.say("study.check.points", 3.5));
    assertEquals("−3,5", DUTCH.say("study.check.points", -3.5));
    assertEquals("42,5 % (± 4,8)", DUTCH.say("study.figure.margin", 42.5, "%", 4.8));
  }
}
