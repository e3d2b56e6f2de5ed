// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.ProvinceCodes;
import nl.publiekswijzer.csv.CsvReader;

/**
 * Postcode areas from a delimited table of CBS figures.
 *
 * <p>Required columns: {@code pc4}, {@code gm_code}, {@code gemeente}, {@code provincie}, {@code
 * huishoudens} and inhabitants {@code inw_15_24}, {@code inw_25_34}, {@code inw_35_44}, {@code
 * inw_45_54}, {@code inw_55_64}, {@code inw_65_74}, {@code inw_75_plus}. Optional: {@code
 * provinciecode} (needed for a province that is not one of the twelve), {@code inw_0_14},
 * households by type {@code hh_eenpersoons}, {@code hh_zonder_kind}, {@code hh_tweeouder} and
 * {@code hh_eenouder}, {@code woz_keur}, {@code stedelijkheid}, {@code pct_personen_laagste40_ink},
 * {@code pct_personen_hoogste20_ink} and {@code pct_koop}, the last three also with {@code wijk_}
 * before them. A year in a column name, such as {@code _2021} or {@code _ca2018}, does not count;
 * other columns are not read.
 */
public final class AreaFiguresReader {
  private static final String[] AGES = {
    "inw_0_14",
    "inw_15_24",
    "inw_25_34",
    "inw_35_44",
    "inw_45_54",
    "inw_55_64",
    "inw_65_74",
    "inw_75_plus"
  };

  private static final String[] TYPES = {
    "hh_eenpersoons", "hh_zonder_kind", "hh_tweeouder", "hh_eenouder"
  };

  private final FigureColumns columns;
  private final Set<Integer> seen = new HashSet<>();

  public AreaFiguresReader(CsvReader file) {
    var required = new ArrayList<>(List.of("pc4", "gm_code", "gemeente", "provincie"));
    required.add("huishoudens");
    required.addAll(List.of(AGES).subList(1, AGES.length));
    this.columns = new FigureColumns(file, required.toArray(String[]::new));
  }

  /** Reads the table to its end, in the order of the file. */
  public List<PostcodeFigures> read() {
    var figures = new ArrayList<PostcodeFigures>();
    while (columns.next()) {
      figures.add(
          new PostcodeFigures(
              postcode4(),
              municipality(),
              columns.count("huishoudens"),
              inhabitants(),
              types(),
              urbanity(),
              surroundings()));
    }
    return List.copyOf(figures);
  }

  private int postcode4() {
    int postcode4 = columns.count("pc4").orElse(0);
    if (postcode4 < 1000 || postcode4 > 9999) {
      throw columns.bad("pc4 is geen postcode van vier cijfers");
    }
    if (!seen.add(postcode4)) {
      throw columns.bad("deze postcode staat er twee keer in");
    }
    return postcode4;
  }

  private Optional<Municipality> municipality() {
    return columns.text("gm_code").map(this::municipality);
  }

  private Municipality municipality(String code) {
    String name = columns.text("gemeente").orElse(code);
    String province =
        columns.text("provincie").orElseThrow(() -> columns.bad("de provincie ontbreekt"));
    String provinceCode =
        columns
            .text("provinciecode", "provincie_code")
            .or(() -> ProvinceCodes.find(province))
            .orElseThrow(() -> columns.bad("de provincie is onbekend en er is geen provinciecode"));
    return new Municipality(code, name, provinceCode, province);
  }

  private Inhabitants inhabitants() {
    var byAge = new ArrayList<OptionalInt>();
    for (String age : AGES) {
      byAge.add(columns.count(age));
    }
    return new Inhabitants(byAge);
  }

  private List<OptionalInt> types() {
    return Stream.of(TYPES).map(columns::count).toList();
  }

  private OptionalInt urbanity() {
    OptionalInt urbanity = columns.count("stedelijkheid");
    if (urbanity.isPresent() && (urbanity.getAsInt() < 1 || urbanity.getAsInt() > 5)) {
      throw columns.bad("stedelijkheid is geen getal van 1 tot en met 5");
    }
    return urbanity;
  }

  private Surroundings surroundings() {
    return new Surroundings(
        columns.number("woz_keur"),
        columns.percentage("pct_personen_laagste40_ink", "wijk_pct_personen_laagste40_ink"),
        columns.percentage("pct_personen_hoogste20_ink", "wijk_pct_personen_hoogste20_ink"),
        columns.percentage("pct_koop", "wijk_pct_koop"));
  }
}
