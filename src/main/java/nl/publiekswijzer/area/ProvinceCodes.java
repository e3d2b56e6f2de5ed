// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The CBS codes of the twelve provinces by name, such as {@code PV27} of Noord-Holland. */
public final class ProvinceCodes {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("groningen", "PV20"),
          Map.entry("fryslan", "PV21"),
          Map.entry("fryslân", "PV21"),
          Map.entry("friesland", "PV21"),
          Map.entry("drenthe", "PV22"),
          Map.entry("overijssel", "PV23"),
          Map.entry("flevoland", "PV24"),
          Map.entry("gelderland", "PV25"),
          Map.entry("utrecht", "PV26"),
          Map.entry("noord-holland", "PV27"),
          Map.entry("zuid-holland", "PV28"),
          Map.entry("zeeland", "PV29"),
          Map.entry("noord-brabant", "PV30"),
          Map.entry("limburg", "PV31"));

  private ProvinceCodes() {}

  /** CBS code of a province by its Dutch or Frisian name, in any case, with or without accents. */
  public static Optional<String> find(String name) {
    String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Optional.ofNullable(CODES.get(plain.toLowerCase(Locale.ROOT)));
  }

  /** All names of the province that is called so, in lower case; of an unknown one only its own. */
  public static List<String> spellings(String name) {
    String own = name.strip().toLowerCase(Locale.ROOT);
    return find(name)
        .map(code -> CODES.keySet().stream().filter(n -> CODES.get(n).equals(code)).toList())
        .orElse(own.isEmpty() ? List.of() : List.of(own));
  }
}
