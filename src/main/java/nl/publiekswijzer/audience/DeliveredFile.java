// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience;

import java.util.List;
import nl.publiekswijzer.disclosure.CardinalitySketch;

/**
 * What is kept of a file until the publication.
 *
 * @param keyId of the key that its noise is drawn by
 * @param setDigest of the set of its households
 * @param drawn with noise: the whole, then each cell; the whole alone where there are no segments
 * @param sketches by cell, or one of the whole
 */
public record DeliveredFile(
    int position,
    String keyId,
    String setDigest,
    List<Integer> drawn,
    List<CardinalitySketch> sketches) {
  public DeliveredFile {
    drawn = List.copyOf(drawn);
    sketches = List.copyOf(sketches);
  }
}
