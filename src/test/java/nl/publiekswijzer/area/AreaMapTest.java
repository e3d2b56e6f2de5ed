// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AreaMapTest {
  private static final Municipality NORTH =
      new Municipality("GM0001", "Noordveen", "PV01", "Bovenland");
  private static final Municipality EAST =
      new Municipality("GM0002", "Oosterdam", "PV01", "Bovenland");
  private static final AreaMap MAP =
      new AreaMap(
          List.of(
              new PostcodeArea(1300, EAST),
              new PostcodeArea(1201, NORTH),
              new PostcodeArea(1200, NORTH)));

  private static WorkArea aWorkArea(List<String> municipalities, Integer... postcodes) {
    return new WorkArea(municipalities, List.of(postcodes));
  }

  @Test
  void municipalityStandsForAllItsPostcodes() {
    assertEquals(Set.of(1200, 1201), MAP.postcodes(aWorkArea(List.of("GM0001"))));
  }

  @Test
  void postcodeThatLiesInAMunicipalityOfTheAreaCountsOnce() {
    assertEquals(
        List.of(1200, 1201, 1300),
        List.copyOf(MAP.postcodes(aWorkArea(List.of("GM0001"), 1201, 1300))));
  }

  @Test
  void partsTheEditionDoesNotKnowAreNamed() {
    assertEquals(
        List.of("GM0009", "1999"), MAP.unknown(aWorkArea(List.of("GM0009", "GM0001"), 1999, 1200)));
  }

  @Test
  void municipalitiesComeByCode() {
    assertEquals(List.of(NORTH, EAST), List.copyOf(MAP.municipalities()));
  }

  @Test
  void postcodeLiesInItsMunicipality() {
    assertEquals(EAST, MAP.municipality(1300));
  }

  @Test
  void oneMunicipalityIsCalledByItsName() {
    assertEquals("Noordveen", MAP.title(aWorkArea(List.of("GM0001"))));
  }

  @Test
  void twoMunicipalitiesAreJoinedByEn() {
    assertEquals("Noordveen en Oosterdam", MAP.title(aWorkArea(List.of("GM0002", "GM0001"))));
  }

  @Test
  void postcodesFollowTheMunicipalities() {
    assertEquals(
        "Noordveen, postcode 1234 en 1235", MAP.title(aWorkArea(List.of("GM0001"), 1235, 1234)));
  }

  @Test
  void orderAndRepeatsDoNotMatter() {
    assertEquals(
        aWorkArea(List.of("GM0001", "GM0002"), 1, 2),
        aWorkArea(List.of("GM0002", "GM0001", "GM0002"), 2, 1, 2));
  }

  @Test
  void workAreaWithoutPartsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> aWorkArea(List.of()));
  }

  @Test
  void postcodeAreaOutsideTheCountryIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new PostcodeArea(999, NORTH));
    assertThrows(IllegalArgumentException.class, () -> new PostcodeArea(10_000, NORTH));
  }
}
