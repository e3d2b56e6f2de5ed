// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.Optional;
import java.util.stream.Stream;

/** What a component is counted in; people alone can count towards the aim. */
public enum ReachUnit {
  PERSONS("personen"),
  HOUSEHOLDS("huishoudens"),
  VISITS("bezoeken"),
  ACTIVITIES("activiteiten"),
  LOANS("uitleningen");

  private final String word;

  ReachUnit(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  public static Optional<ReachUnit> find(String word) {
    return Stream.of(values()).filter(unit -> unit.word.equals(word)).findFirst();
  }
}
