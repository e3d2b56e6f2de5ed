// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.Optional;
import java.util.stream.Stream;

/** Who may read a study. */
public enum StudyReaders {
  /** Whoever has signed in. */
  EVERYBODY("iedereen"),
  /** All libraries of the support organisation of the owner, and that organisation. */
  SUPPORTED("ondersteuningsgebied"),
  /** The organisation that owns it. */
  OWNER("eigen-organisatie");

  private final String word;

  StudyReaders(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  public static Optional<StudyReaders> ofWord(String word) {
    return Stream.of(values()).filter(readers -> readers.word.equals(word)).findFirst();
  }
}
