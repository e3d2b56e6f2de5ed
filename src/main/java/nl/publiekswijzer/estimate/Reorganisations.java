// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Municipalities that ended after 1 January 2020, and which took their inhabitants. Names and codes
 * are those of "Gemeentelijke indeling" (CBS), which lists each year what changed; a code is never
 * used again, so that a table of any year since 2020 comes to the municipalities of now. A next
 * year is a line more: the year, the code that ended, and those that go on. What was split goes in
 * equal parts, for no figure of the CBS tells how.
 */
final class Reorganisations {
  private static final String SINCE_2020 =
      """
      2021 GM0003 GM1979 # Appingedam to Eemsdelta
      2021 GM0010 GM1979 # Delfzijl
      2021 GM0024 GM1979 # Loppersum
      2021 GM0788 GM0757,GM0824,GM0855,GM0865 # Haaren to Boxtel, Oisterwijk, Tilburg and Vught
      2022 GM0370 GM0439 # Beemster to Purmerend
      2022 GM0398 GM1980 # Heerhugowaard to Dijk en Waard
      2022 GM0416 GM1980 # Langedijk
      2022 GM0457 GM0363 # Weesp to Amsterdam, on 24 March
      2022 GM0756 GM1982 # Boxmeer to Land van Cuijk
      2022 GM0786 GM1982 # Grave
      2022 GM0815 GM1982 # Mill en Sint Hubert
      2022 GM1684 GM1982 # Cuijk
      2022 GM1702 GM1982 # Sint Anthonis
      2022 GM0856 GM1991 # Uden to Maashorst
      2022 GM1685 GM1991 # Landerd
      2023 GM0501 GM1992 # Brielle to Voorne aan Zee
      2023 GM0530 GM1992 # Hellevoetsluis
      2023 GM0614 GM1992 # Westvoorne
      """;

  private static final Map<String, List<String>> SUCCESSORS =
      SINCE_2020
          .lines()
          .map(line -> line.split(" "))
          .collect(Collectors.toUnmodifiableMap(w -> w[1], w -> List.of(w[2].split(","))));

  private Reorganisations() {}

  /**
   * Which municipalities of now hold the inhabitants of one, with the share (0 to 1) of each:
   * itself where nothing changed.
   */
  static Map<String, Double> now(String code) {
    if (!SUCCESSORS.containsKey(code)) {
      return Map.of(code, 1.0);
    }
    var successors = SUCCESSORS.get(code);
    var now = new LinkedHashMap<String, Double>();
    for (String successor : successors) {
      now(successor).forEach((c, share) -> now.merge(c, share / successors.size(), Double::sum));
    }
    return now;
  }

  /** Codes that ended. */
  static Stream<String> ended() {
    return SUCCESSORS.keySet().stream();
  }
}
