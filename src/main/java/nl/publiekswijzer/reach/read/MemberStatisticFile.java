// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.reach.MemberStatistic;

/**
 * A table of the national collection of member data: the columns {@code regiocode}, {@code jaar},
 * {@code huishoudens}, {@code huishoudens_met_lid} and {@code aandeel} (per cent, decimal comma),
 * and where there is one {@code naam}. A cell {@code x} is hidden. All of it is sound, or it is
 * refused with every mistake and its line.
 */
public final class MemberStatisticFile {
  private static final CsvLimits LIMITS = new CsvLimits(1L << 22, 30_000, 1_000, 50);
  private static final List<String> COLUMNS =
      List.of("regiocode", "jaar", "huishoudens", "huishoudens_met_lid", "aandeel");

  private MemberStatisticFile() {}

  /**
   * The rows in the order of the file.
   *
   * @throws InvalidInput with all that is wrong, the line as the field
   */
  public static List<MemberStatistic> read(InputStream file) {
    try (var reader = new CsvReader(file, LIMITS)) {
      var header = new CsvHeader(reader.header());
      var missing = header.missing(COLUMNS);
      if (!missing.isEmpty()) {
        throw new InvalidInput("bestand", "Deze kolom ontbreekt: " + missing.get(0) + ".");
      }
      var rows = rows(reader, header);
      if (rows.isEmpty()) {
        throw new InvalidInput("bestand", "Er staan geen cijfers in het bestand.");
      }
      return rows;
    } catch (CsvException e) {
      throw new InvalidInput("bestand", e.sentence());
    }
  }

  private static List<MemberStatistic> rows(CsvReader reader, CsvHeader header) {
    var places = COLUMNS.stream().map(header::read).toList();
    OptionalInt name = header.find("naam");
    var rows = new ArrayList<MemberStatistic>();
    var faults = new ArrayList<Fault>();
    Map<String, Long> lines = new HashMap<>();
    while (reader.next()) {
      long line = reader.lineNumber();
      var cells = places.stream().map(reader::field).map(String::strip).toList();
      String called = name.isPresent() ? reader.field(name.getAsInt()).strip() : "";
      var row = new MemberStatisticRow(cells, called);
      Long before = lines.putIfAbsent(cells.get(0) + " " + cells.get(1), line);
      var mistakes = new ArrayList<>(row.mistakes());
      if (before != null) {
        mistakes.add("Deze regio en dit jaar staan er al, op regel " + before + ".");
      }
      mistakes.forEach(mistake -> faults.add(new Fault("regel " + line, mistake)));
      if (mistakes.isEmpty()) {
        rows.add(row.statistic());
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return rows;
  }
}
