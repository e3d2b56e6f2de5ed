// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import nl.publiekswijzer.area.ComparisonBase.Kind;
import org.junit.jupiter.api.Test;

class BaseAreaTest {
  private static final AreaMap AREAS =
      new AreaMap(
          List.of(
              area(1001, "GM1", "Noordstad", "PV1", "Noordland"),
              area(1002, "GM2", "Noorddorp", "PV1", "Noordland"),
              area(2001, "GM3", "Zuidstad", "PV2", "Zuidland"),
              area(3001, "GM4", "Westdorp", "PV3", "Westland")));

  private static PostcodeArea area(
      int postcode, String code, String name, String provinceCode, String province) {
    return new PostcodeArea(postcode, new Municipality(code, name, provinceCode, province));
  }

  private static BaseArea of(Kind kind, List<String> codes, String... municipalities) {
    return BaseArea.of(
        AREAS, new ComparisonBase(kind, codes), new WorkArea(List.of(municipalities), List.of()));
  }

  @Test
  void theCountryIsAllAreasAndHasNoName() {
    var base = of(Kind.COUNTRY, List.of("PV1"), "GM1");
    assertEquals(ComparisonBase.COUNTRY, base.base());
    assertEquals(Set.of(1001, 1002, 2001, 3001), base.postcodes());
    assertEquals("", base.name());
  }

  @Test
  void theProvinceIsThatOfTheWorkAreaOrAllItLiesIn() {
    var one = of(Kind.PROVINCE, List.of(), "GM1");
    assertEquals(new ComparisonBase(Kind.PROVINCE, List.of("PV1")), one.base());
    assertEquals(Set.of(1001, 1002), one.postcodes());
    assertEquals("provincie Noordland", one.name());
    assertEquals(
        "provincies Noordland en Zuidland", of(Kind.PROVINCE, List.of(), "GM1", "GM3").name());
  }

  @Test
  void anotherProvinceCanBeNamed() {
    assertEquals("provincie Westland", of(Kind.PROVINCE, List.of("PV3"), "GM1").name());
  }

  @Test
  void chosenMunicipalitiesAreNamedInOrder() {
    assertEquals("gemeente Zuidstad", of(Kind.MUNICIPALITIES, List.of("GM3"), "GM1").name());
    var two = of(Kind.MUNICIPALITIES, List.of("GM3", "GM2", "GM9"), "GM1");
    assertEquals("gemeenten Noorddorp en Zuidstad", two.name());
    assertEquals(List.of("GM2", "GM3"), two.base().codes());
    assertEquals(Set.of(1002, 2001), two.postcodes());
  }
}
