// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.reach.StatisticReport.RejectedCell;

/**
 * The yearly statistic of public libraries, CBS table 70763ned in its long form: the columns {@code
 * onderwerp}, {@code eenheid}, {@code jaar} and {@code waarde}. A cell that is damaged is rejected
 * with its line, the others stand.
 *
 * @param cells in the order of the file
 */
public record LibraryStatisticFile(List<StatisticCell> cells, List<RejectedCell> rejected) {
  private static final CsvLimits LIMITS = new CsvLimits(1L << 22, 20_000, 1_000, 20);
  private static final List<String> COLUMNS = List.of("onderwerp", "eenheid", "jaar", "waarde");

  public LibraryStatisticFile {
    cells = List.copyOf(cells);
    rejected = List.copyOf(rejected);
  }

  /**
   * @throws InvalidInput when the file cannot be read or a column is missing
   */
  public static LibraryStatisticFile read(InputStream file) {
    try (var reader = new CsvReader(file, LIMITS)) {
      var header = new CsvHeader(reader.header());
      var missing = header.missing(COLUMNS);
      if (!missing.isEmpty()) {
        throw new InvalidInput("bestand", "Deze kolom ontbreekt: " + missing.get(0) + ".");
      }
      var rows = new Rows();
      var places = COLUMNS.stream().map(header::read).toList();
      while (reader.next()) {
        rows.take(
            reader.lineNumber(), places.stream().map(reader::field).map(String::strip).toList());
      }
      return new LibraryStatisticFile(rows.cells, rows.rejected);
    } catch (CsvException e) {
      throw new InvalidInput("bestand", e.sentence());
    }
  }

  /** What was read so far. */
  private static final class Rows {
    private final List<StatisticCell> cells = new ArrayList<>();
    private final List<RejectedCell> rejected = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    void take(long line, List<String> row) {
      refusal(line, row)
          .ifPresentOrElse(
              reason -> rejected.add(new RejectedCell(line, reason)),
              () -> cells.add(cell(line, row)));
    }

    private Optional<String> refusal(long line, List<String> row) {
      if (row.get(0).isEmpty()) {
        return Optional.of("Het onderwerp is leeg.");
      }
      if (StatisticNumber.unit(row.get(1)).isEmpty()) {
        return Optional.of("De eenheid “" + row.get(1) + "” is onbekend.");
      }
      if (!row.get(2).matches("(19|20)\\d\\d")) {
        return Optional.of("Het jaar “" + row.get(2) + "” is geen jaar.");
      }
      if (StatisticNumber.of(row.get(3)).isEmpty()) {
        return Optional.of(
            "De waarde “%s” van %s in %s is geen getal."
                .formatted(row.get(3), row.get(0), row.get(2)));
      }
      Long before = lines.putIfAbsent(row.get(0) + "\n" + row.get(2), line);
      return Optional.ofNullable(before)
          .map(b -> "Dit onderwerp en jaar staan er al, op regel " + b + ".");
    }

    private static StatisticCell cell(long line, List<String> row) {
      return new StatisticCell(
          line,
          row.get(0),
          Integer.parseInt(row.get(2)),
          StatisticNumber.of(row.get(3))
              .orElseThrow()
              .multiply(StatisticNumber.unit(row.get(1)).orElseThrow()));
    }
  }
}
