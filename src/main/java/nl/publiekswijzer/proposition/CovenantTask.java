// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.Optional;
import java.util.stream.Stream;

/** A task that the covenant of public libraries sets for society. */
public enum CovenantTask {
  LITERACY("GELETTERD"),
  DIGITAL("DIGITAAL"),
  LIFELONG("LEVEN_LANG");

  private final String word;

  CovenantTask(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** Empty when nothing is called so. */
  public static Optional<CovenantTask> find(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
