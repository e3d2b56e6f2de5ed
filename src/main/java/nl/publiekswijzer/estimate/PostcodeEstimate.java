// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.List;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;

/**
 * The estimated households of a four-digit postcode area.
 *
 * @param households by position of the subsegment in the Open segmentatie; not to be changed
 * @param fullPostcodes the postcodes of six characters that it is the sum of; empty where it was
 *     estimated as a whole
 */
public record PostcodeEstimate(
    int postcode4,
    Municipality municipality,
    int[] households,
    List<FullPostcodeEstimate> fullPostcodes) {
  public PostcodeEstimate {
    fullPostcodes = List.copyOf(fullPostcodes);
  }

  /** Estimated as a whole. */
  public PostcodeEstimate(int postcode4, Municipality municipality, int[] households) {
    this(postcode4, municipality, households, List.of());
  }

  public PostcodeArea area() {
    return new PostcodeArea(postcode4, municipality);
  }

  /** All households of the area. */
  public int total() {
    return Arrays.stream(households).sum();
  }
}
