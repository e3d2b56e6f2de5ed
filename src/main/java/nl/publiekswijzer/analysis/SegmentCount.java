// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

/**
 * Households of one segment.
 *
 * @param households in the work area
 * @param base in the whole edition
 * @param members member households in the work area; null where they are not known
 */
public record SegmentCount(String code, long households, long base, Long members) {
  public SegmentCount {
    if (households < 0 || base < 0 || (members != null && members < 0)) {
      throw new IllegalArgumentException(code + " has a count below 0");
    }
    if (members != null && members > households) {
      throw new IllegalStateException(code + " has more member households than households");
    }
  }
}
