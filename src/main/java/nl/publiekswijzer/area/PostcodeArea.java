// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

/**
 * A four-digit postcode area and the municipality it lies in.
 *
 * @param block the lowest postcode of the block that it belongs to (OB-2, rule H1); its own where
 *     it is a block by itself
 */
public record PostcodeArea(int postcode4, Municipality municipality, int block) {
  public PostcodeArea {
    if (postcode4 < 1000 || postcode4 > 9999) {
      throw new IllegalArgumentException("no postcode area: " + postcode4);
    }
    if (block < 1000 || block > postcode4) {
      throw new IllegalArgumentException("no block of " + postcode4 + ": " + block);
    }
  }

  /** A block by itself. */
  public PostcodeArea(int postcode4, Municipality municipality) {
    this(postcode4, municipality, postcode4);
  }

  public PostcodeArea in(int other) {
    return new PostcodeArea(postcode4, municipality, other);
  }
}
