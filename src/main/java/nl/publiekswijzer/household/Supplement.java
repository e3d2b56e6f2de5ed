// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

/** What an edition may bring beside its households, each kind as one file. */
public enum Supplement {
  /** Outlines of the postcode areas, for maps. */
  OUTLINES("grenzen.geojson"),
  /** CBS figures of the postcode areas. */
  AREA_FIGURES("gebiedscijfers.csv"),
  /** CBS figures of the municipalities. */
  MUNICIPAL_FIGURES("gemeentecijfers.csv"),
  /** Texts of the segments. */
  TEXTS("teksten.csv"),
  /** Themes, with the interest of each segment. */
  THEMES("themas.csv");

  private final String file;

  Supplement(String file) {
    this.file = file;
  }

  /** Name of the file. */
  public String file() {
    return file;
  }
}
