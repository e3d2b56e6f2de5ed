// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/**
 * Member households of one place.
 *
 * @param postcode of four digits, or of six characters where the edition counts those; see {@link
 *     nl.publiekswijzer.household.Postcode}
 * @param subsegment ordinal, or {@link #SPREAD} when the edition knows postcodes only and the
 *     households are spread over the subsegments of the postcode in proportion
 */
public record MemberCell(int postcode, int subsegment, int households) {
  public static final int SPREAD = -1;

  public MemberCell {
    if (households < 0) {
      throw new IllegalArgumentException("member households cannot be negative");
    }
  }
}
