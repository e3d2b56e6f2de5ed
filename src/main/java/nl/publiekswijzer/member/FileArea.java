// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.function.IntPredicate;

/**
 * Where the rows of a member file lie by their typed postcode.
 *
 * @param inside whether four digits belong to the work area
 * @param existing whether four digits are a postcode area of the edition
 */
public record FileArea(IntPredicate inside, IntPredicate existing) {
  boolean isInside(int postcode4) {
    return inside.test(postcode4);
  }

  boolean exists(int postcode4) {
    return existing.test(postcode4);
  }
}
