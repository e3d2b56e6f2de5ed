// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a study is in its life. A concept is for its owner; what is withdrawn is quoted no more.
 */
public enum StudyState {
  CONCEPT("concept"),
  PUBLISHED("gepubliceerd"),
  WITHDRAWN("ingetrokken");

  private final String word;

  StudyState(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** What was read by others never becomes a concept again. */
  public boolean mayBecome(StudyState next) {
    return next != this && next != CONCEPT;
  }

  public static Optional<StudyState> ofWord(String word) {
    return Stream.of(values()).filter(state -> state.word.equals(word)).findFirst();
  }
}
