// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * Which member files are taken (OB-2, rules M5 and M7), beside {@link Rules}. Every number may be
 * made stricter, none milder.
 *
 * @param sketchCells size of the sketch by which files are compared, a multiple of 4
 * @param nearby files that differ by this number of rows or fewer are nearly the same
 * @param block share of the member households in per cent that may lie in one street block
 * @param matchRate share of what was looked up in per cent that must be recognised
 */
public record UploadRules(int sketchCells, int nearby, int block, int matchRate) {
  public static final UploadRules STANDARD = new UploadRules(256, 49, 40, 60);

  public UploadRules {
    boolean strict = sketchCells >= 256 && sketchCells % 4 == 0 && nearby >= 49;
    if (!strict || block > 40 || matchRate < 60) {
      throw new IllegalArgumentException(
          "milder than the rules allow: sketch %d, nearby %d, block %d, match rate %d"
              .formatted(sketchCells, nearby, block, matchRate));
    }
  }
}
