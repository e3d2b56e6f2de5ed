// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.publiekswijzer.area.Municipality;
import org.junit.jupiter.api.Test;

class IndicatorTest {
  private static final double NOWHERE = 7;

  private static Surroundings value(double propertyValue) {
    var unknown = OptionalDouble.empty();
    return new Surroundings(OptionalDouble.of(propertyValue), unknown, unknown, unknown);
  }

  private static PostcodeFigures area(
      int postcode4, String municipality, int households, Surroundings surroundings) {
    return new PostcodeFigures(
        postcode4,
        Optional.of(new Municipality(municipality, "Stad", "PV22", "Drenthe")),
        OptionalInt.of(households),
        new Inhabitants(Collections.nCopies(Inhabitants.CLASSES, OptionalInt.empty())),
        OptionalInt.empty(),
        surroundings);
  }

  private static MunicipalityFigures published(String code, double propertyValue) {
    var unknown = OptionalInt.empty();
    return new MunicipalityFigures(code, 80, unknown, unknown, unknown, value(propertyValue));
  }

  private static Indicator propertyValue(PlacedAreas areas) {
    return Indicator.of(areas, Surroundings::propertyValue, NOWHERE);
  }

  @Test
  void unknownFigureIsThatOfTheMunicipalityOrElseOfTheNation() {
    var areas =
        new PlacedAreas(
            List.of(
                area(7001, "GM1", 300, value(200)),
                area(7002, "GM1", 100, value(400)),
                area(7003, "GM1", 50, Surroundings.UNKNOWN),
                area(7004, "GM2", 500, Surroundings.UNKNOWN),
                area(7005, "GM3", 80, Surroundings.UNKNOWN)),
            List.of(published("GM3", 333)));

    var indicator = propertyValue(areas);

    assertEquals(
        List.of(200.0, 400.0, 250.0, 250.0, 333.0),
        List.of(0, 1, 2, 3, 4).stream().map(indicator::value).toList());
  }

  @Test
  void figureThatIsKnownNowhereHasAValueOfItsOwn() {
    var areas = new PlacedAreas(List.of(area(7001, "GM1", 9, Surroundings.UNKNOWN)), List.of());

    assertEquals(NOWHERE, propertyValue(areas).value(0));
  }

  @Test
  void rankIsTheShareOfHouseholdsBelowAndHalfOfThoseAlike() {
    var areas =
        new PlacedAreas(
            List.of(
                area(7001, "GM1", 100, value(300)),
                area(7002, "GM1", 200, value(200)),
                area(7003, "GM1", 300, value(200)),
                area(7004, "GM1", 400, value(100))),
            List.of());

    assertArrayEquals(new double[] {0.95, 0.65, 0.65, 0.2}, propertyValue(areas).ranks(), 1e-12);
  }

  @Test
  void scoreIsTheMeanOfTheThreeRanks() {
    var areas =
        new PlacedAreas(
            List.of(area(7001, "GM1", 300, value(300)), area(7002, "GM1", 100, value(200))),
            List.of());

    var scores = new WelfareScores(areas);

    assertEquals((0.625 + 0.5 + 0.5) / 3, scores.score(0), 1e-12);
    assertEquals((0.125 + 0.5 + 0.5) / 3, scores.score(1), 1e-12);
  }

  @Test
  void incomeBalanceIsKnownWhenBothIncomesAre() {
    var unknown = OptionalDouble.empty();
    var low = OptionalDouble.of(40);
    var high = OptionalDouble.of(18);

    assertEquals(
        OptionalDouble.of(-22), new Surroundings(unknown, low, high, unknown).incomeBalance());
    assertEquals(unknown, new Surroundings(unknown, unknown, high, unknown).incomeBalance());
    assertEquals(unknown, new Surroundings(unknown, low, unknown, unknown).incomeBalance());
  }

  @Test
  void areasWithoutHouseholdsHaveNoPlace() {
    var areas =
        new PlacedAreas(
            List.of(
                area(7002, "GM1", 5, Surroundings.UNKNOWN),
                area(7003, "GM1", 0, Surroundings.UNKNOWN),
                area(7001, "GM1", 5, Surroundings.UNKNOWN)),
            List.of());

    assertEquals(
        List.of(7001, 7002), List.of(areas.area(0).postcode4(), areas.area(1).postcode4()));
    assertEquals(2, areas.size());
  }
}
