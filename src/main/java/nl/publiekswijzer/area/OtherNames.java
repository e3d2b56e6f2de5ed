// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What municipalities and provinces are called beside the name that Statistics Netherlands gives
 * them: the usual name of two cities, and the Dutch names of what bears a Frisian one.
 */
public final class OtherNames {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’-]");
  private static final Map<String, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry("sGravenhage", List.of("Den Haag")),
          Map.entry("sHertogenbosch", List.of("Den Bosch")),
          Map.entry("Dantumadiel", List.of("Dantumadeel")),
          Map.entry("De Fryske Marren", List.of("De Friese Meren")),
          Map.entry("Fryslan", List.of("Friesland")),
          Map.entry("NoardeastFryslan", List.of("Noordoost-Friesland")),
          Map.entry("SudwestFryslan", List.of("Zuidwest-Friesland")),
          Map.entry("Tytsjerksteradiel", List.of("Tietjerksteradeel")));

  private OtherNames() {}

  /** None for most. */
  public static List<String> of(String name) {
    return OTHERS.getOrDefault(plain(name), List.of());
  }

  /** Names come with and without their marks. */
  private static String plain(String name) {
    return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }
}
