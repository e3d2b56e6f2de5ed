// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.sql.Date;
import java.time.LocalDate;

/** A day as a native query gives it: of either type, as the driver pleases. */
public final class DayColumn {
  private DayColumn() {}

  /** Null where the column is. */
  public static LocalDate of(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
