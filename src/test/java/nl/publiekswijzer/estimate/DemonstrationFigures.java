// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.io.InputStream;
import java.util.List;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;

/**
 * Invented area figures to show the product with: twenty municipalities that do not exist, in
 * postcodes that are not in use.
 */
public final class DemonstrationFigures {
  private static final String RESOURCE = "/demonstratie/gebiedscijfers.csv";
  private static final CsvLimits LIMITS = new CsvLimits(1_000_000, 10_000);

  private DemonstrationFigures() {}

  /** The areas, in the documented format of area figures. */
  public static List<PostcodeFigures> areas() {
    InputStream stream = DemonstrationFigures.class.getResourceAsStream(RESOURCE);
    if (stream == null) {
      throw new IllegalStateException("the shipped resource " + RESOURCE + " is missing");
    }
    try (var file = new CsvReader(stream, LIMITS)) {
      return new AreaFiguresReader(file).read();
    }
  }
}
