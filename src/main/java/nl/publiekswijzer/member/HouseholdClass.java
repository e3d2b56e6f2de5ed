// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a member household is divided by (OB-2, rule M3): the cards of its members together, and
 * whether one of them was active lately.
 *
 * @param active true too where the file does not tell who is
 */
public record HouseholdClass(HouseholdCard card, boolean active) {
  private static final String INACTIVE = "_INACTIVE";

  /** Its name among counts. */
  public String key() {
    return active ? card.name() : card.name() + INACTIVE;
  }

  public static HouseholdClass of(String key) {
    boolean active = !key.endsWith(INACTIVE);
    String card = active ? key : key.substring(0, key.length() - INACTIVE.length());
    return new HouseholdClass(HouseholdCard.valueOf(card), active);
  }

  /**
   * All there are, by their names, whether anybody belongs to them or not.
   *
   * @param activity whether the file tells who is active
   */
  public static List<String> keys(boolean activity) {
    return Stream.of(HouseholdCard.values())
        .flatMap(
            card ->
                Stream.of(true, false)
                    .filter(active -> active || activity)
                    .map(active -> new HouseholdClass(card, active).key()))
        .toList();
  }
}
