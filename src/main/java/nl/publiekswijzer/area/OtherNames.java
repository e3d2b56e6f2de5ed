// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.List;
import java.util.Map;

/**
 * What municipalities and provinces are called beside the name that Statistics Netherlands gives
 * them: the usual name of two cities, and the Dutch names of what bears a Frisian one.
 */
public final class OtherNames {
  private static final Map<String, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry("'s-Gravenhage", List.of("Den Haag")),
          Map.entry("'s-Hertogenbosch", List.of("Den Bosch")),
          Map.entry("Dantumadiel", List.of("Dantumadeel")),
          Map.entry("De Fryske Marren", List.of("De Friese Meren")),
          Map.entry("Fryslân", List.of("Friesland")),
          Map.entry("Noardeast-Fryslân", List.of("Noordoost-Friesland")),
          Map.entry("Súdwest-Fryslân", List.of("Zuidwest-Friesland")),
          Map.entry("Tytsjerksteradiel", List.of("Tietjerksteradeel")));

  private OtherNames() {}

  /** None for most. */
  public static List<String> of(String name) {
    return OTHERS.getOrDefault(name.replace('’', '\''), List.of());
  }
}
