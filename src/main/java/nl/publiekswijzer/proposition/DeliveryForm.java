// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a promise is kept. */
public enum DeliveryForm {
  PLACE("FYSIEK"),
  ONLINE("ONLINE"),
  BOTH("BEIDE");

  private final String word;

  DeliveryForm(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** Empty when nothing is called so. */
  public static Optional<DeliveryForm> find(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
