// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Collection;
import java.util.TreeSet;

/**
 * What the cells of one list are. A published cell is named for its kind and for what it holds, so
 * that no two cells share their noise, and one cell that is told at two places has one number.
 */
public enum CellKind {
  SUBSEGMENT,
  MUNICIPALITY,
  POSTCODE,
  CARD,
  BRANCH;

  /** Name of the whole member set. */
  static final String WHOLE = "WHOLE";

  /** Each code goes in with its length, so that no two lists of codes are one name. */
  String name(Collection<String> codes) {
    var name = new StringBuilder(name());
    new TreeSet<>(codes)
        .forEach(code -> name.append(' ').append(code.length()).append(':').append(code));
    return name.toString();
  }
}
