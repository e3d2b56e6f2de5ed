// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.pdf.Repertoire;

/** The delivered postcode areas with their municipalities and provinces, {@code gebieden.csv}. */
final class AreasFile {
  private static final List<String> COLUMNS =
      List.of("postcode4", "gemeentecode", "gemeente", "provinciecode", "provincie");
  private static final CsvLimits LIMITS = new CsvLimits(16L << 20, 10_000);

  private AreasFile() {}

  /** Gives every area to the sink; returns the four-digit postcodes it had. */
  static BitSet pour(Path path, EditionSink sink) {
    var mistakes = new Mistakes(path.getFileName().toString());
    var known = new BitSet(10_000);
    try (InputStream in = Files.newInputStream(path);
        var rows = new CsvReader(in, LIMITS)) {
      var header = new CsvHeader(rows.header());
      mistakes.addMissing(header.missing(COLUMNS));
      mistakes.refuse();
      int[] columns = COLUMNS.stream().mapToInt(header::read).toArray();
      while (rows.next()) {
        readRow(rows, columns, known, mistakes, sink);
      }
    } catch (CsvException e) {
      mistakes.add(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mistakes.refuse();
    return known;
  }

  private static void readRow(
      CsvReader rows, int[] columns, BitSet known, Mistakes mistakes, EditionSink sink) {
    String postcode = rows.field(columns[0]).strip();
    if (!postcode.matches("[1-9]\\d{3}")) {
      mistakes.add(rows.lineNumber(), "postcode4 moet uit vier cijfers bestaan, vanaf 1000");
    } else if (known.get(Integer.parseInt(postcode))) {
      mistakes.add(rows.lineNumber(), "dit postcodegebied komt twee keer voor");
    } else if (rows.field(columns[1]).isBlank() || rows.field(columns[2]).isBlank()) {
      mistakes.add(rows.lineNumber(), "gemeentecode of gemeente is leeg");
    } else if (!Repertoire.prints(rows.field(columns[2]).strip())) {
      mistakes.add(rows.lineNumber(), "gemeente bevat een teken dat niet gedrukt kan worden");
    } else {
      known.set(Integer.parseInt(postcode));
      var municipality =
          new Municipality(
              rows.field(columns[1]).strip(),
              rows.field(columns[2]).strip(),
              rows.field(columns[3]).strip(),
              rows.field(columns[4]).strip());
      sink.area(new PostcodeArea(Integer.parseInt(postcode), municipality));
    }
  }
}
