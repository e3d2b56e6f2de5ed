// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.time.LocalDate;

/**
 * What a library says itself of its member file.
 *
 * @param referenceDate day to which it refers; null where that is not said
 * @param members that the library has by its own records; null where that is not said
 * @param membersOn day on which it had them; null with the members
 */
public record FileStatement(LocalDate referenceDate, Long members, LocalDate membersOn) {
  /** Nothing is said. */
  public static final FileStatement NONE = new FileStatement(null, null, null);

  private static final int LEAST = 90;
  private static final int MOST = 105;

  public boolean tellsMembers() {
    return members != null && members > 0 && membersOn != null;
  }

  /**
   * Completeness: rows of the file per hundred members of the library, in whole per cents, rounded
   * half up.
   *
   * @param rows as they were delivered, or that could be read
   */
  public long percent(long rows) {
    return (200 * rows + members) / (2 * members);
  }

  /** Whether a file that is so complete can be whole: from 90 to 105 per cent. */
  public static boolean isWhole(long percent) {
    return percent >= LEAST && percent <= MOST;
  }
}
