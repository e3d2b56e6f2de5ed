// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.util.List;
import java.util.Optional;

/**
 * Where in its file a table stood.
 *
 * @param titleLines lines above the header that are not empty and were passed over
 * @param sheet name of the sheet it was read from, if the file has sheets
 * @param otherSheets names of the sheets that were not read, in the order of the file
 */
public record TablePlace(int titleLines, Optional<String> sheet, List<String> otherSheets) {
  public TablePlace {
    otherSheets = List.copyOf(otherSheets);
  }

  /** A table in a file without sheets. */
  public static TablePlace inText(int titleLines) {
    return new TablePlace(titleLines, Optional.empty(), List.of());
  }
}
