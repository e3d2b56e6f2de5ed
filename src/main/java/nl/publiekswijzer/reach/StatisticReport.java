// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.List;

/**
 * What came of a table of the library statistic.
 *
 * @param taken how many figures were taken over
 * @param passedOver how many sound rows are of subjects or years that no definition takes over
 * @param rejected cells that cannot be read, none of which was used
 */
public record StatisticReport(int taken, int passedOver, List<RejectedCell> rejected) {
  public StatisticReport {
    rejected = List.copyOf(rejected);
  }

  /**
   * A cell that cannot be read.
   *
   * @param line of the file, the first is 1
   * @param reason in Dutch, with what stands there
   */
  public record RejectedCell(long line, String reason) {}
}
