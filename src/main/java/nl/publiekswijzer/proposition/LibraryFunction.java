// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.Optional;
import java.util.stream.Stream;

/** A function that the law asks of a public library (Wsob, article 5). */
public enum LibraryFunction {
  /** Makes knowledge and information available. */
  KNOWLEDGE("KENNIS"),
  /** Offers chances for development and education. */
  DEVELOPMENT("ONTWIKKELING"),
  /** Furthers reading and introduces literature. */
  READING("LEZEN"),
  /** Organises meeting and debate. */
  MEETING("ONTMOETING"),
  /** Introduces art and culture. */
  CULTURE("KUNST");

  private final String word;

  LibraryFunction(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** Empty when nothing is called so. */
  public static Optional<LibraryFunction> find(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
