// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * What protects a household against whoever chooses the member files, as parameters of scheme OB-1
 * beside {@link Rules}. Every number may be made stricter, none milder.
 *
 * <p>Why a variance of 10 within 8 households: whoever reads rows of segments and subsegments, what
 * is hidden, and pooled rows, and weighs all that by its likelihood, named the segment of a
 * household in 0.35 to 0.43 of the trials with a variance of 3 within 4 and twelve pairs of files,
 * where 0.40 is the most that is allowed; with these numbers in 0.22 to 0.29 ({@code
 * DisclosureBenchmark}; blind guess 0.17).
 *
 * @param variance of the noise on published member counts, in households squared
 * @param bound largest noise, in households
 * @param sketchCells size of the sketch by which member sets are compared, a multiple of 4
 * @param nearby sets that differ by this number of households or fewer are nearly the same
 * @param budget distinct member sets that a library may have released per edition
 * @param block share of the member households in per cent that may lie in one street block
 * @param matchRate share of the rows in per cent that must be matched
 */
public record UploadRules(
    double variance, int bound, int sketchCells, int nearby, int budget, int block, int matchRate) {
  public static final UploadRules STANDARD = new UploadRules(10, 8, 256, 49, 12, 40, 60);

  public UploadRules {
    boolean strict = variance >= 10 && bound >= 8 && sketchCells >= 256 && nearby >= 49;
    if (!strict || sketchCells % 4 != 0 || budget > 12 || block > 40 || matchRate < 60) {
      throw new IllegalArgumentException(
          "milder than the rules allow: variance %s, bound %d, sketch %d, nearby %d, budget %d,"
                  .formatted(variance, bound, sketchCells, nearby, budget)
              + " block %d, match rate %d".formatted(block, matchRate));
    }
  }

  /**
   * Whether one more member set may be released without a steward's approval.
   *
   * @param released distinct sets of this library that were released for the edition
   */
  public boolean isWithinBudget(int released) {
    return released < budget;
  }
}
