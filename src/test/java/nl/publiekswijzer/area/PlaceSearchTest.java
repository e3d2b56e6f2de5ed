// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSearchTest {
  private static final Path OPEN_DATA =
      Path.of("../shared/data/03_gemeente/gemeente_2024_reference.csv");
  private static final Map<Municipality, PlaceSearch> KEYS = new HashMap<>();
  private static final List<Municipality> SOME =
      Stream.of(
              "Amersfoort:Utrecht",
              "Bergen (L.):Limburg",
              "Bergen op Zoom:Noord-Brabant",
              "Eemsdelta:Groningen",
              "Groningen:Groningen",
              "Noard-Berg:Fryslân",
              "'s-Gravenhage:Zuid-Holland",
              "Stadsberg:Zuid-Holland",
              "Utrecht:Utrecht",
              "Utrechtse Heuvelrug:Utrecht",
              "Zuid-Utrecht:Gelderland")
          .map(text -> text.split(":"))
          .map(part -> new Municipality(part[0], part[0], part[1], part[1]))
          .toList();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "utrecht | Utrecht, Utrechtse Heuvelrug, Zuid-Utrecht, Amersfoort",
        "groningen | Groningen, Eemsdelta",
        "bergen | Bergen (L.), Bergen op Zoom",
        "BERG | Bergen (L.), Bergen op Zoom, Noard-Berg, Stadsberg",
        "den haag | 's-Gravenhage",
        "DENHAAG | 's-Gravenhage",
        "s gravenhage | 's-Gravenhage",
        "\u2019s-Gravenhage | 's-Gravenhage",
        "haag | 's-Gravenhage",
        "friesland | Noard-Berg",
        "Frysl\u00e2n | Noard-Berg",
        "gelderland | Zuid-Utrecht",
        "zuid holland | 's-Gravenhage, Stadsberg",
        "ut | Utrecht, Utrechtse Heuvelrug, Zuid-Utrecht",
        "op zoom | Bergen op Zoom",
        "xyz | \"\"",
      })
  void namesComeBeforeProvincesAndTheBestFirst(String typed, String found) {
    assertEquals(found, String.join(", ", find(typed, SOME)));
  }

  @Test
  void nothingFindsAllInTheirOrder() {
    assertEquals(SOME.stream().map(Municipality::name).toList(), find(" - ", SOME));
  }

  @ParameterizedTest
  @CsvSource({
    "Den Haag,s-Gravenhage",
    "Den Bosch,s-Hertogenbosch",
    "s-hertogenbosch,s-Hertogenbosch",
    "It Hearrenfean,Heerenveen",
    "Ljouwert,Leeuwarden",
    "De Friese Meren,De Fryske Marren",
    "Zuidwest-Friesland,S\u00fadwest-Frysl\u00e2n",
    "noardeast fryslan,Noardeast-Frysl\u00e2n"
  })
  void otherNamesFindTheirMunicipalityFirst(String typed, String official) {
    var first = find(typed, country()).get(0);

    assertEquals(PlaceSearch.plain(official), PlaceSearch.plain(first));
  }

  @Test
  void everyMunicipalityOfTheCountryFindsItselfFirst() {
    var country = country();
    assertEquals(342, country.size());
    var spellings =
        List.<UnaryOperator<String>>of(
            name -> name,
            name -> name.toUpperCase(Locale.ROOT),
            name -> Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
            name -> name.replaceAll("[^\\p{L}\\p{N}]", ""),
            name -> name.replaceAll("[^\\p{L}\\p{N}]+", " ").toLowerCase(Locale.ROOT));
    var missed =
        country.stream()
            .flatMap(
                m ->
                    spellings.stream()
                        .filter(s -> !isFirst(m, s, country))
                        .map(s -> s.apply(m.name())))
            .toList();

    assertEquals(List.of(), missed);
  }

  private static boolean isFirst(
      Municipality one, UnaryOperator<String> spelling, List<Municipality> country) {
    return find(spelling.apply(one.name()), country).get(0).equals(one.name());
  }

  @Test
  void everyProvinceFindsAllItsMunicipalities() {
    var byProvince =
        country().stream()
            .collect(
                Collectors.groupingBy(
                    Municipality::province,
                    Collectors.mapping(Municipality::name, Collectors.toList())));
    assertEquals(12, byProvince.size());

    byProvince.forEach(
        (province, names) ->
            ProvinceCodes.spellings(province)
                .forEach(
                    spelling ->
                        assertTrue(find(spelling, country()).containsAll(names), spelling)));
  }

  private static List<String> find(String typed, List<Municipality> all) {
    return PlaceSearch.find(typed, all, one -> KEYS.computeIfAbsent(one, PlaceSearch::of)).stream()
        .map(Municipality::name)
        .toList();
  }

  /** All municipalities of 2024 by name, from the open data. */
  private static List<Municipality> country() {
    Assumptions.assumeTrue(Files.exists(OPEN_DATA), "the open CBS figures are not in " + OPEN_DATA);
    try (Stream<String> lines = Files.lines(OPEN_DATA)) {
      return lines
          .skip(1)
          .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
          .map(row -> new Municipality(row[0], row[1].replace("\"", ""), row[2], row[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
