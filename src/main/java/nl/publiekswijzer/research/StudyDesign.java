// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.Optional;
import java.util.stream.Stream;

/** How the people of a study came into it; how far it reaches depends on that. */
public enum StudyDesign {
  /** All of them, as a register counts them. */
  COUNT("telling"),
  /** Drawn by lot. */
  SAMPLE("steekproef"),
  /** Who answered an open call: they chose themselves. */
  OPEN_CALL("open-oproep"),
  /** Interviews, groups, observation. */
  CONVERSATIONS("gesprekken");

  private final String word;

  StudyDesign(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  public static Optional<StudyDesign> ofWord(String word) {
    return Stream.of(values()).filter(design -> design.word.equals(word)).findFirst();
  }
}
