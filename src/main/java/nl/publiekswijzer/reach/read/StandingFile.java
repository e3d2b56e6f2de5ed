// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.platform.InvalidInput;

/**
 * A delivered list of standings: the columns {@code bibliotheek} (its name or ISIL code), {@code
 * jaar}, {@code bestanddeel} (code), {@code aantal} and {@code bron}, and where wished {@code
 * onzeker} (ja or nee) and {@code toelichting}.
 */
public final class StandingFile {
  private static final CsvLimits LIMITS = new CsvLimits(1L << 20, 5_000, 4_000, 20);
  private static final List<String> COLUMNS =
      List.of("bibliotheek", "jaar", "bestanddeel", "aantal", "bron");

  private StandingFile() {}

  /**
   * A row as it was written.
   *
   * @param line of the file, the first is 1
   * @param uncertain whether it says so; anything but yes, no or nothing is a mistake
   */
  public record Row(
      long line,
      String library,
      String year,
      String component,
      String number,
      String source,
      String uncertain,
      String note) {}

  /**
   * @throws InvalidInput when the file cannot be read or a column is missing
   */
  public static List<Row> read(InputStream file) {
    try (var reader = new CsvReader(file, LIMITS)) {
      var header = new CsvHeader(reader.header());
      var missing = header.missing(COLUMNS);
      if (!missing.isEmpty()) {
        throw new InvalidInput("bestand", "Deze kolom ontbreekt: " + missing.get(0) + ".");
      }
      var places = COLUMNS.stream().map(header::read).toList();
      var uncertain = header.find("onzeker");
      var note = header.find("toelichting");
      var rows = new ArrayList<Row>();
      while (reader.next()) {
        var cells = places.stream().map(place -> cell(reader, place)).toList();
        rows.add(
            new Row(
                reader.lineNumber(),
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cell(reader, uncertain),
                cell(reader, note)));
      }
      return rows;
    } catch (CsvException e) {
      throw new InvalidInput("bestand", e.sentence());
    }
  }

  private static String cell(CsvReader reader, OptionalInt place) {
    return place.isPresent() ? cell(reader, place.getAsInt()) : "";
  }

  private static String cell(CsvReader reader, int place) {
    return CsvText.unguarded(reader.field(place).strip());
  }
}
