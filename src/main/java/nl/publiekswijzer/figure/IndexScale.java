// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

/** The stretch of indices a bar can show; 100, the average, lies strictly inside it. */
public record IndexScale(int lowest, int highest) {
  public static final IndexScale STANDARD = new IndexScale(0, 200);

  public IndexScale {
    if (lowest < 0 || lowest >= 100 || highest <= 100) {
      throw new IllegalArgumentException("100 lies outside " + lowest + "–" + highest);
    }
  }

  /** Where an index lies from 0 (left) to 1 (right), clipped at both ends. */
  public double share(int index) {
    int clipped = Math.max(lowest, Math.min(highest, index));
    return (clipped - lowest) / (double) (highest - lowest);
  }

  public boolean clips(int index) {
    return index < lowest || index > highest;
  }
}
