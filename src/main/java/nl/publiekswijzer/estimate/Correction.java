// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.time.LocalDate;

/**
 * A fault of an estimate that was put right; all texts are Dutch and whole sentences.
 *
 * @param method number of the method that has it right, see {@link
 *     nl.publiekswijzer.segmentation.Segmentation#method()}
 * @param date when that method came
 * @param subject what it is about, in a few words
 * @param wrong what was wrong, and how much
 * @param changed what is done otherwise, and what that gives
 * @param figures which figures are others now
 */
public record Correction(
    int method, LocalDate date, String subject, String wrong, String changed, String figures) {
  public Correction {
    if (method < 2) {
      throw new IllegalArgumentException("method " + method + " put nothing right");
    }
  }
}
