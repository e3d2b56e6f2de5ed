// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.publiekswijzer.publication.Base;

/**
 * Names for machines of figures of the base of comparison: those of the country end in {@code
 * Landelijk}, those of any other base in {@code Basis}.
 */
final class BaseKeys {
  private static final String COUNTRY = "Landelijk";
  private static final String OTHER = "Basis";

  private BaseKeys() {}

  static Map<String, Object> of(Base base, Map<String, Object> figures) {
    if (base.isCountry()) {
      return figures;
    }
    var named = new LinkedHashMap<String, Object>();
    figures.forEach((name, value) -> named.put(name.replace(COUNTRY, OTHER), value));
    return named;
  }

  /** The name that a file has for this figure of the base. */
  static String in(Measures told, String name) {
    String other = name.replace(COUNTRY, OTHER);
    return told.has(other) ? other : name;
  }
}
