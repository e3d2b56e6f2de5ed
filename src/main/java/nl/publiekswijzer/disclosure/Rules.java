// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * How small is too small. Every number may be made stricter, none milder.
 *
 * @param threshold smallest count that is shown, and smallest number of non-members
 * @param rounding published member counts are multiples of this
 * @param workArea households that a work area must have, and by which it must differ from an
 *     earlier one
 * @param memberFile matched member households that a member file must have
 * @param row member households that a part of a work area must have to show its members; people
 *     where a row counts those
 * @param dominance share in per cent above which only "more than" is told
 */
public record Rules(
    int threshold, int rounding, int workArea, int memberFile, int row, int dominance) {
  public static final Rules STANDARD = new Rules(10, 5, 100, 250, 100, 90);

  public Rules {
    boolean strict = threshold >= 10 && rounding >= 5 && workArea >= 100;
    if (!strict || memberFile < 250 || row < 100 || dominance > 90) {
      throw new IllegalArgumentException(
          "milder than the rules allow: threshold %d, rounding %d, work area %d, member file %d,"
                  .formatted(threshold, rounding, workArea, memberFile)
              + " row %d, dominance %d".formatted(row, dominance));
    }
  }
}
