// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import static nl.publiekswijzer.reach.ReachFixtures.apart;
import static nl.publiekswijzer.reach.ReachFixtures.told;
import static nl.publiekswijzer.reach.ReachFixtures.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everybody may be told of the reach of a year. */
class NetworkReachTest {
  private static final ReachDefinition DEFINITION =
      ReachFixtures.definition(
          whole("leden", true), whole("deelnemers", false), apart("bezoeken", ReachUnit.VISITS));

  private final List<ToldNumber> numbers = new ArrayList<>();
  private final Map<String, String> provinces = new HashMap<>();

  /** So many libraries of a province, each with 100 members. */
  private void province(String name, int libraries) {
    for (int i = 1; i <= libraries; i++) {
      String library = name + i;
      provinces.put(library, name);
      numbers.add(told(library, "leden", 100));
    }
  }

  private NetworkReach reach(NationalFigure... national) {
    return NetworkReach.of(DEFINITION, 2024, numbers, provinces, List.of(national));
  }

  private static String line(String name, AreaReach reach) {
    return name
        + reach.bounds().map(b -> " " + b.lower() + "-" + b.upper()).orElse(" none")
        + (reach.withheld() ? " withheld" : "");
  }

  private static List<String> lines(NetworkReach reach) {
    var lines = new ArrayList<String>();
    lines.add(line("country", reach.country()));
    reach.provinces().forEach(p -> lines.add(line(p.name(), p.reach())));
    return lines;
  }

  private static HouseholdUnion union(int library) {
    return new HouseholdUnion(
        new UUID(0, library), 2024, "Stad", List.of(), 9_000, 1_000, 60, List.of(), "GB-2026-1");
  }

  @Test
  void householdsOfThreeLibrariesAreTold() {
    province("A", 3);
    assertEquals(Optional.empty(), reach().with(List.of(union(1), union(2))).households());
    var three = reach().with(List.of(union(1), union(2), union(3))).households().orElseThrow();
    assertEquals(3_000, three.reached());
  }

  @Test
  void countryAndProvincesOfThreeLibrariesAreTold() {
    province("A", 3);
    province("B", 4);

    assertEquals(List.of("country 700-700", "A 300-300", "B 400-400"), lines(reach()));
  }

  @Test
  void twoLibrariesAreToldToNobody() {
    province("A", 2);

    assertEquals(List.of("country none withheld", "A none withheld"), lines(reach()));
    assertFalse(reach().isTold());
  }

  @Test
  void provinceThatWouldLeaveTwoLibrariesIsLeftOutWithThem() {
    province("A", 2);
    province("B", 3);
    province("C", 5);

    assertEquals(
        List.of("country 1000-1000", "A none withheld", "B none withheld", "C 500-500"),
        lines(reach()));
  }

  @Test
  void libraryOutsideAnyProvinceIsAlsoWhatWouldBeLeft() {
    province("A", 3);
    numbers.add(told("nowhere", "leden", 50));

    assertEquals(List.of("country 350-350", "A none withheld"), lines(reach()));
  }

  @Test
  void componentOfOneLibraryIsLeftOutWhereOthersAreTold() {
    province("A", 3);
    numbers.add(told("A1", "deelnemers", 40));
    numbers.add(told("A1", "bezoeken", 9_000));

    var country = reach().country();

    assertEquals("country 300-300 withheld", line("country", country));
    assertEquals(List.of(), country.apart());
    assertEquals(3, country.libraries());
  }

  @Test
  void figureOfTheStatisticIsToldWithoutLibraries() {
    province("A", 1);
    var figure = new NationalFigure(2024, "leden", 3_650_000, "CBS");

    var reach = reach(figure, new NationalFigure(2024, "onbekend", 1, "CBS"));

    assertTrue(reach.isTold());
    assertEquals(List.of(figure), reach.national());
    assertEquals(List.of("country 3650000-3650000 withheld", "A none withheld"), lines(reach));
    assertEquals(
        Optional.of(3_650_000L),
        reach.country().bounded().stream().map(c -> c.number()).findFirst());
  }

  @Test
  void numberThatTheDefinitionDoesNotNameIsNoPartOfIt() {
    province("A", 3);
    numbers.add(told("B1", "vroeger", 5));

    assertEquals(List.of("country 300-300", "A 300-300"), lines(reach()));
  }
}
