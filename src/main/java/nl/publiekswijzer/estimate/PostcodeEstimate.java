package nl.publiekswijzer.estimate;

import java.util.Arrays;

/**
 * The estimated households of a four-digit postcode area.
 *
 * @param provinceCode CBS code such as {@code PV27}, or one of our own in invented figures
 * @param households by position of the subsegment in the Open segmentatie; not to be changed
 */
public record PostcodeEstimate(
    int postcode4,
    String municipalityCode,
    String municipality,
    String provinceCode,
    String province,
    int[] households) {
  /** All households of the area. */
  public int total() {
    return Arrays.stream(households).sum();
  }
}
