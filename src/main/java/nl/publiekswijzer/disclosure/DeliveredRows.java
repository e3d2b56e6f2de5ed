// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/** The rows of a member file as they were delivered inside the work area, by their keyed hashes. */
public final class DeliveredRows {
  private final long[] hashes;
  private final String digest;

  /**
   * @param hashes sorted, each once
   */
  DeliveredRows(long[] hashes) {
    this.hashes = hashes;
    this.digest = HashList.digest(hashes);
  }

  /** The same for the same rows in whatever order and however often. */
  public String digest() {
    return digest;
  }

  int size() {
    return hashes.length;
  }

  Sketch sketch(UploadRules rules) {
    return Sketch.of(hashes, rules.sketchCells());
  }
}
