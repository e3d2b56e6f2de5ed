// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.compose;

import java.util.Optional;
import nl.publiekswijzer.reach.AreaReach;

/**
 * How many people are still to be connected: the aim less the bounds, no less than none.
 *
 * @param least if as many are connected as there can be
 * @param most if as few are
 */
record DistanceToAim(long least, long most) {
  /** Empty where there are no bounds. */
  static Optional<DistanceToAim> of(AreaReach country) {
    long aim = country.definition().aim().people();
    return country
        .bounds()
        .map(b -> new DistanceToAim(Math.max(0, aim - b.upper()), Math.max(0, aim - b.lower())));
  }
}
