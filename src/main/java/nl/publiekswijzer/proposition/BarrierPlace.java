// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.Optional;
import java.util.stream.Stream;

/** Where clients stumble. */
public enum BarrierPlace {
  ONLINE("ONLINE"),
  BRANCH("VESTIGING"),
  /** On the way from the one to the other. */
  BETWEEN("OVERGANG");

  private final String word;

  BarrierPlace(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** Empty when nothing is called so. */
  public static Optional<BarrierPlace> find(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
