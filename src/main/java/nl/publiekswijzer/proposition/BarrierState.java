// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.Optional;
import java.util.stream.Stream;

/** What is done about a barrier. */
public enum BarrierState {
  OPEN("OPEN"),
  AT_WORK("IN_UITVOERING"),
  SOLVED("OPGELOST"),
  /** Known, and left as it is. */
  ACCEPTED("GEACCEPTEERD");

  private final String word;

  BarrierState(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** Empty when nothing is called so. */
  public static Optional<BarrierState> find(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
