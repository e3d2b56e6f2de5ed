// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

/**
 * A column of the figures files.
 *
 * @param unit what one of it is, such as "huishoudens" or "%"
 */
record FigureColumn(String name, Kind kind, String unit, String definition) {
  /** What stands in its cells. */
  enum Kind {
    WHOLE,
    DECIMAL,
    TRUTH,
    TEXT
  }
}
