// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.UUID;

/**
 * How many of a component there are at a library in a year.
 *
 * @param definition version that was in force when it was entered
 * @param component its code
 * @param source where the number was found, in Dutch
 * @param uncertain whether it was guessed, or counted in part
 */
public record ReachStanding(
    UUID library,
    int definition,
    int year,
    String component,
    long number,
    String source,
    boolean uncertain,
    String note) {
  public ReachStanding {
    if (number < 0) {
      throw new IllegalArgumentException(component + " cannot be " + number);
    }
  }
}
