// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

/** A four-digit postcode area and the municipality it lies in. */
public record PostcodeArea(int postcode4, Municipality municipality) {
  public PostcodeArea {
    if (postcode4 < 1000 || postcode4 > 9999) {
      throw new IllegalArgumentException("no postcode area: " + postcode4);
    }
  }
}
