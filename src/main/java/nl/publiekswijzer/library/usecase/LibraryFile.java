// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.platform.InvalidInput;

/** A delivered list of libraries: the columns {@code naam} and {@code provincie}. */
public final class LibraryFile {
  private static final CsvLimits LIMITS = new CsvLimits(1L << 20, 2_000, 1_000, 20);

  private static final List<String> COLUMNS = List.of("naam", "provincie");

  private LibraryFile() {}

  /**
   * The libraries in the order of the file.
   *
   * @throws InvalidInput when the file cannot be read or a column is missing
   */
  public static List<Organising.Entry> read(InputStream file) {
    try (var reader = new CsvReader(file, LIMITS)) {
      var header = new CsvHeader(reader.header());
      var missing = header.missing(COLUMNS);
      if (!missing.isEmpty()) {
        throw new InvalidInput("bestand", "Deze kolom ontbreekt: " + missing.get(0) + ".");
      }
      int name = header.read(COLUMNS.get(0));
      int province = header.read(COLUMNS.get(1));
      var entries = new ArrayList<Organising.Entry>();
      while (reader.next()) {
        entries.add(
            new Organising.Entry(
                "regel " + reader.lineNumber(), reader.field(name), reader.field(province)));
      }
      return entries;
    } catch (CsvException e) {
      throw new InvalidInput("bestand", "Regel " + e.lineNumber() + ": " + e.reason() + ".");
    }
  }
}
