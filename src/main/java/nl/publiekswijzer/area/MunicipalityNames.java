// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people call municipalities beside their official names: in short, in Dutch, in Frisian. */
final class MunicipalityNames {
  /** By the plain form of the official name without brackets. */
  private static final Map<String, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry("s gravenhage", List.of("Den Haag", "The Hague")),
          Map.entry("den haag", List.of("'s-Gravenhage", "The Hague")),
          Map.entry("s hertogenbosch", List.of("Den Bosch")),
          Map.entry("den bosch", List.of("'s-Hertogenbosch")),
          Map.entry("ameland", List.of("It Amelân")),
          Map.entry("dantumadiel", List.of("Dantumadeel")),
          Map.entry("de fryske marren", List.of("De Friese Meren")),
          Map.entry("harlingen", List.of("Harns")),
          Map.entry("heerenveen", List.of("It Hearrenfean")),
          Map.entry("leeuwarden", List.of("Ljouwert")),
          Map.entry("noardeast fryslan", List.of("Noordoost-Friesland")),
          Map.entry("ooststellingwerf", List.of("Eaststellingwerf")),
          Map.entry("opsterland", List.of("Opsterlân")),
          Map.entry("schiermonnikoog", List.of("Skiermûntseach")),
          Map.entry("smallingerland", List.of("Smellingerlân")),
          Map.entry("sudwest fryslan", List.of("Zuidwest-Friesland")),
          Map.entry("terschelling", List.of("Skylge")),
          Map.entry("tytsjerksteradiel", List.of("Tietjerksteradeel")),
          Map.entry("vlieland", List.of("Flylân")));

  private MunicipalityNames() {}

  /** The official name first; then the same without what stands in brackets, and others. */
  static Stream<String> of(String name) {
    String bare = name.replaceAll("\\s*\\([^)]*\\)", "").strip();
    return Stream.of(
            Stream.of(name),
            bare.isEmpty() ? Stream.<String>empty() : Stream.of(bare),
            OTHERS.getOrDefault(PlaceSearch.plain(bare), List.of()).stream())
        .flatMap(names -> names);
  }
}
