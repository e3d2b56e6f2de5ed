// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;

/**
 * The estimated households of a four-digit postcode area.
 *
 * @param households by position of the subsegment in the Open segmentatie; not to be changed
 */
public record PostcodeEstimate(int postcode4, Municipality municipality, int[] households) {
  public PostcodeArea area() {
    return new PostcodeArea(postcode4, municipality);
  }

  /** All households of the area. */
  public int total() {
    return Arrays.stream(households).sum();
  }
}
