// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.mdto;

/** How much an object holds: the list {@code Aggregatieniveaus} of MDTO. */
public enum Level {
  ARCHIVE("Archief"),
  SERIES("Serie"),
  FILE("Dossier"),
  ITEM("Archiefstuk");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
