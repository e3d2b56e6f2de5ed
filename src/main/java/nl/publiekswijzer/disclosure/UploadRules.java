// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * What member files are compared and judged by (OB-2, rules M7 and R5), beside {@link Rules}. Every
 * number may be made stricter, none milder.
 *
 * @param sketchCells size of the sketch by which delivered rows are compared, a multiple of 4
 * @param nearby files that differ by this number of rows or fewer are nearly the same
 * @param block share of the typed house numbers in per cent that may lie in one street block
 * @param matchRate share of the rows in per cent that must be recognised
 */
public record UploadRules(int sketchCells, int nearby, int block, int matchRate) {
  public static final UploadRules STANDARD = new UploadRules(256, 49, 40, 60);

  public UploadRules {
    boolean strict = sketchCells >= 256 && nearby >= 49 && block <= 40 && matchRate >= 60;
    if (!strict || sketchCells % 4 != 0) {
      throw new IllegalArgumentException(
          "milder than the rules allow: sketch %d, nearby %d, block %d, match rate %d"
              .formatted(sketchCells, nearby, block, matchRate));
    }
  }
}
