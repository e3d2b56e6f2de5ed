// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What became of one cell on its way to publication; never leaves the server.
 *
 * @param table what is counted: "households" or "members"
 * @param cell name as in {@link CellKind}, so that one cell told at two places is known again
 * @param counted the true count
 * @param published null when hidden
 */
public record CellRelease(
    String table, String cell, ReleaseRule rule, BigFraction counted, Long published) {
  static final String HOUSEHOLDS = "households";
  static final String MEMBERS = "members";

  String before() {
    return table + " " + cell + " = " + counted;
  }

  String after() {
    return table + " " + cell + " = " + (published == null ? rule.label() : published);
  }
}
