// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import nl.publiekswijzer.csv.CsvReader;

/**
 * Municipal household totals from a delimited table of CBS figures.
 *
 * <p>Required columns: {@code gm_code} and {@code huishoudens}. Optional: {@code hh_eenpersoons},
 * {@code hh_zonder_kind}, {@code hh_met_kind}, {@code woz_keur}, {@code
 * pct_personen_laagste40_ink}, {@code pct_personen_hoogste20_ink} and {@code pct_koop}. A year in a
 * column name does not count; other columns are not read.
 *
 * <p>Accepted as well are the names of "Kerncijfers wijken en buurten", such as {@code
 * gemeentecode} and {@code aantal_huishoudens}. That table has households by type in whole per
 * cents of the total, from which they are counted: to half a per cent, so that they need not add
 * up.
 */
public final class MunicipalityFiguresReader {
  private final FigureColumns columns;

  public MunicipalityFiguresReader(CsvReader file) {
    this.columns = new FigureColumns(file, "gm_code", "huishoudens");
  }

  /** Reads the table to its end, in the order of the file. */
  public List<MunicipalityFigures> read() {
    var figures = new ArrayList<MunicipalityFigures>();
    var seen = new HashSet<String>();
    while (columns.next()) {
      String code =
          columns.text("gm_code").orElseThrow(() -> columns.bad("de gemeentecode ontbreekt"));
      if (!seen.add(code)) {
        throw columns.bad("deze gemeente staat er twee keer in");
      }
      figures.add(municipality(code));
    }
    return List.copyOf(figures);
  }

  private MunicipalityFigures municipality(String code) {
    int households =
        columns
            .count("huishoudens")
            .orElseThrow(() -> columns.bad("het aantal huishoudens ontbreekt"));
    var surroundings =
        new Surroundings(
            columns.number("woz_keur"),
            columns.percentage("pct_personen_laagste40_ink"),
            columns.percentage("pct_personen_hoogste20_ink"),
            columns.percentage("pct_koop"));
    return new MunicipalityFigures(
        code,
        households,
        ofType("eenpersoons", households),
        ofType("zonder_kind", households),
        ofType("met_kind", households),
        surroundings);
  }

  private OptionalInt ofType(String type, int households) {
    var count = columns.count("hh_" + type);
    var share = columns.percentage("pct_" + type);
    return count.isPresent() || share.isEmpty()
        ? count
        : OptionalInt.of((int) Math.round(households * share.getAsDouble() / 100));
  }
}
