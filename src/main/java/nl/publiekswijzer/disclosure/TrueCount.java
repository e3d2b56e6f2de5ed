// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * True counts of one subsegment in the work area; never leaves this package's rules unprotected.
 *
 * @param parent code of its segment
 * @param base households of the whole edition
 * @param members member households; a fraction where they are spread over a postcode
 */
public record TrueCount(
    String code, String parent, long base, long households, BigFraction members) {
  private static final long UNKNOWN_OTHERS = 1L << 40;

  public TrueCount {
    if (members.compareTo(BigFraction.of(households)) > 0) {
      throw new IllegalStateException(code + " has more member households than households");
    }
  }

  /** A part of a whole whose parts are counted by one thing only. */
  public static TrueCount ofPart(String code, long households, BigFraction members) {
    return new TrueCount(code, "", 0, households, members);
  }

  /** Members that are counted as people: the others among them are not known, and many. */
  public static TrueCount ofPeople(String code, long members) {
    return ofPart(code, members + UNKNOWN_OTHERS, BigFraction.of(members));
  }
}
