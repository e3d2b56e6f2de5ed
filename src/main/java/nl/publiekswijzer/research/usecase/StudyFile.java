// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.platform.InvalidInput;

/** A delivered file of studies and findings, with the columns of {@link StudyColumns}. */
final class StudyFile {
  private static final CsvLimits LIMITS = new CsvLimits(8L << 20, 5_000, 40_000, 60);

  private StudyFile() {}

  /**
   * A line by its columns; what it does not have is empty.
   *
   * @param number of the line in the file, the first is 1
   */
  record Line(long number, Map<String, String> cells) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    StudyForm study() {
      return new StudyForm(
          cell("titel"),
          cell("vraag"),
          cell("opzet"),
          cell("methode"),
          cell("van"),
          cell("tot"),
          cell("n"),
          cell("respons"),
          cell("bibliotheek"),
          cell("ondersteuningsorganisatie"),
          cell("lezers"),
          cell("samenvatting"),
          cell("verwijzing"),
          cell("licentie"));
    }

    /** Whether it tells of a finding at all. */
    boolean hasFinding() {
      return StudyColumns.OF_FINDING.stream().anyMatch(column -> !cell(column).isEmpty());
    }

    FindingForm finding() {
      return new FindingForm(
          cell("bevinding"),
          cell("getal"),
          cell("eenheid"),
          cell("marge"),
          cell("n_groep"),
          codes("segmenten"),
          codes("themas"),
          codes("proposities"));
    }

    private List<String> codes(String column) {
      return Stream.of(cell(column).split("\\" + StudyColumns.NEXT))
          .map(String::strip)
          .filter(code -> !code.isEmpty())
          .toList();
    }
  }

  /**
   * @throws InvalidInput when the file cannot be read or a column is missing
   */
  static List<Line> read(InputStream file) {
    try (var reader = new CsvReader(file, LIMITS)) {
      var header = new CsvHeader(reader.header());
      var missing = header.missing(StudyColumns.NEEDED);
      if (!missing.isEmpty()) {
        throw new InvalidInput(
            "bestand", "Deze kolommen ontbreken: " + String.join(", ", missing) + ".");
      }
      var lines = new ArrayList<Line>();
      while (reader.next()) {
        var cells = new LinkedHashMap<String, String>();
        for (String column : StudyColumns.all()) {
          header
              .find(column)
              .ifPresent(
                  place -> cells.put(column, CsvText.unguarded(reader.field(place)).strip()));
        }
        lines.add(new Line(reader.lineNumber(), cells));
      }
      return lines;
    } catch (CsvException e) {
      throw new InvalidInput("bestand", "Regel " + e.lineNumber() + ": " + e.reason() + ".");
    }
  }
}
