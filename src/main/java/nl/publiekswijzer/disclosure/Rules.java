// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * How small is too small to be told of. Every number may be made stricter, none milder.
 *
 * @param row least figure of a row that stands alone (OB-2, rule H8)
 * @param estimatedArea households that a work area must have where they are estimated; where they
 *     are drawn it is the floor of a block
 * @param memberFile recognised house numbers that a member file must have, as they are told (rule
 *     M5)
 * @param part drawn member households that a part of a work area must have to show its members
 * @param dominance share in per cent above which only "more than" is told (rule H11)
 */
public record Rules(int row, int estimatedArea, int memberFile, int part, int dominance) {
  public static final Rules STANDARD = new Rules(10, 500, 250, 100, 90);

  public Rules {
    boolean strict = row >= 10 && estimatedArea >= 100 && memberFile >= 250;
    if (!strict || part < 100 || dominance > 90) {
      throw new IllegalArgumentException(
          "milder than the rules allow: row %d, area %d, member file %d, part %d, dominance %d"
              .formatted(row, estimatedArea, memberFile, part, dominance));
    }
  }

  /** Whether one row has so much of a table that only "more than" is told (rule H11). */
  public boolean dominates(long row, long all) {
    return row * 100 > all * dominance;
  }
}
