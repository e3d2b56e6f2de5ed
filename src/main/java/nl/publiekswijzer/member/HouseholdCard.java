// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Optional;
import java.util.stream.Stream;

/** Which cards the members of one household have together (OB-2, rule M3). */
public enum HouseholdCard {
  ONLY_YOUTH("alleenJeugd"),
  ONLY_ADULT("alleenVolwassen"),
  BOTH("jeugdEnVolwassen"),
  /** None of which it is known. */
  OTHER("onbekend");

  private final String word;

  HouseholdCard(String word) {
    this.word = word;
  }

  /** As the interface and files call it. */
  public String word() {
    return word;
  }

  public static Optional<HouseholdCard> of(String word) {
    return Stream.of(values()).filter(card -> card.word.equals(word)).findFirst();
  }
}
