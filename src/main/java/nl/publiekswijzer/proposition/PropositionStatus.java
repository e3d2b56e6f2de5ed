// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.Optional;
import java.util.stream.Stream;

/** How far a proposition is. */
public enum PropositionStatus {
  PROPOSED("VOORGESTELD"),
  IN_USE("IN_GEBRUIK"),
  ENDED("BEEINDIGD");

  private final String word;

  PropositionStatus(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** Empty when nothing is called so. */
  public static Optional<PropositionStatus> find(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
