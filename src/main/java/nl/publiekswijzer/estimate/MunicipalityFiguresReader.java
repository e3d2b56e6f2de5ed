// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.publiekswijzer.csv.CsvReader;

/**
 * Municipal household totals from a delimited table of CBS figures.
 *
 * <p>Required columns: {@code gm_code} and {@code huishoudens}. Optional: {@code hh_eenpersoons},
 * {@code hh_zonder_kind}, {@code hh_met_kind}, {@code woz_keur}, {@code
 * pct_personen_laagste40_ink}, {@code pct_personen_hoogste20_ink} and {@code pct_koop}. A year in a
 * column name does not count; other columns are not read.
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
        columns.count("hh_eenpersoons"),
        columns.count("hh_zonder_kind"),
        columns.count("hh_met_kind"),
        surroundings);
  }
}
