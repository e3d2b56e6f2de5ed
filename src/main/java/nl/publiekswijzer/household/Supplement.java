// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.List;
import java.util.stream.Stream;

/** What an edition may bring beside its households, each kind as one file. */
public enum Supplement {
  /** Outlines of the postcode areas, for maps. */
  OUTLINES("grenzen.geojson"),
  /** Names of places and districts by postcode, for maps and tables. */
  PLACES("plaatsen.csv"),
  /** CBS figures of the postcode areas. */
  AREA_FIGURES("gebiedscijfers.csv"),
  /** CBS figures of the municipalities. */
  MUNICIPAL_FIGURES("gemeentecijfers.csv"),
  /** "Kerncijfers per postcode" by four digits as the CBS publishes them. */
  POSTCODES("cbs-postcode4.csv", "cbs-postcode4.xlsx"),
  /** The same by six characters; read, and not kept. */
  FULL_POSTCODES("cbs-postcode6.csv", "cbs-postcode6.xlsx"),
  /** Inhabitants of postcodes by age, CBS 83502NED. */
  AGES("cbs-leeftijd.csv"),
  /** Persons by age and position in the household, CBS 71488ned. */
  POSITIONS("cbs-positie.csv"),
  /** Incomes of households by municipality (CBS). */
  INCOMES("cbs-inkomen.csv"),
  /** Incomes of people living alone by municipality (CBS). */
  INCOMES_ALONE("cbs-inkomen-alleenstaand.csv"),
  /** Texts of the segments. */
  TEXTS("teksten.csv"),
  /** Themes, with the interest of each segment. */
  THEMES("themas.csv");

  private final List<String> files;

  Supplement(String... files) {
    this.files = List.of(files);
  }

  /** Name of the file. */
  public String file() {
    return files.get(0);
  }

  /** Whether it is needed for the estimate alone, and not to serve the edition. */
  public boolean isEstimateTable() {
    return switch (this) {
      case POSTCODES, FULL_POSTCODES, AGES, POSITIONS, INCOMES, INCOMES_ALONE -> true;
      default -> false;
    };
  }

  /**
   * Those that are kept as they came. By six characters the CBS gave figures for internal use only
   * in some years: of those the edition keeps what is estimated from them.
   */
  public static List<Supplement> kept() {
    return Stream.of(values()).filter(supplement -> supplement != FULL_POSTCODES).toList();
  }

  /** Names that the file may have; the content tells of which kind it is. */
  public List<String> files() {
    return files;
  }
}
