// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;
import org.junit.jupiter.api.Test;

class TypeFittingTest {
  private static final Municipality TOWN = new Municipality("GM1", "Stad", "PV22", "Drenthe");

  private static PostcodeFigures area(int postcode4, int households, OptionalInt children) {
    var ages = new ArrayList<>(Collections.nCopies(Inhabitants.CLASSES, OptionalInt.of(100)));
    ages.set(0, children);
    return area(postcode4, households, new Inhabitants(ages));
  }

  private static PostcodeFigures area(int postcode4, int households, Inhabitants inhabitants) {
    return new PostcodeFigures(
        postcode4,
        Optional.of(TOWN),
        OptionalInt.of(households),
        inhabitants,
        OptionalInt.empty(),
        Surroundings.UNKNOWN);
  }

  private static TypeFitting fitting(List<PostcodeFigures> areas, MunicipalityFigures... figures) {
    return new TypeFitting(new PlacedAreas(areas, List.of(figures)), "GM1");
  }

  private static PostcodeFigures ofNobodyKnown() {
    return area(
        7001, 1000, new Inhabitants(Collections.nCopies(Inhabitants.CLASSES, OptionalInt.empty())));
  }

  private static double all(TypeFitting fitting, HouseholdType type) {
    return Arrays.stream(AgeClass.values()).mapToDouble(a -> fitting.households(0, a, type)).sum();
  }

  /** How many more of a type than living alone there are in the first area than in the second. */
  private static double odds(TypeFitting fitting, HouseholdType type) {
    return fitting.households(0, AgeClass.MIDDLE, type)
        / fitting.households(0, AgeClass.MIDDLE, HouseholdType.ALONE)
        / (fitting.households(1, AgeClass.MIDDLE, type)
            / fitting.households(1, AgeClass.MIDDLE, HouseholdType.ALONE));
  }

  @Test
  void areaOfWhichNothingIsKnownLivesAsTheNationDoes() {
    var fitting = fitting(List.of(ofNobodyKnown()));

    assertEquals(
        1000 * 871_595 / 7_957_184.0,
        fitting.households(0, AgeClass.YOUNG, HouseholdType.ALONE),
        1e-6);
    assertEquals(
        1000 * 130_753 / 7_957_184.0,
        fitting.households(0, AgeClass.OLDER, HouseholdType.SINGLE_PARENT),
        1e-6);
  }

  @Test
  void typesOfTheMunicipalityAreMetAndSingleParentsKeepTheirPart() {
    var fitting =
        fitting(
            List.of(ofNobodyKnown()),
            new MunicipalityFigures(
                "GM1",
                1000,
                OptionalInt.of(300),
                OptionalInt.of(400),
                OptionalInt.of(300),
                Surroundings.UNKNOWN));

    assertEquals(300, all(fitting, HouseholdType.ALONE), 1e-6);
    assertEquals(400, all(fitting, HouseholdType.COUPLE), 1e-6);
    assertEquals(300 * 2_025_126 / 2_615_101.0, all(fitting, HouseholdType.FAMILY), 1e-6);
    assertEquals(300 * 589_975 / 2_615_101.0, all(fitting, HouseholdType.SINGLE_PARENT), 1e-6);
  }

  @Test
  void whereThereAreMoreChildrenThereAreMoreFamilies() {
    var fitting =
        fitting(
            List.of(area(7001, 500, OptionalInt.of(100)), area(7002, 500, OptionalInt.of(300))));

    assertEquals(1 / 3.0, odds(fitting, HouseholdType.FAMILY), 1e-9);
    assertEquals(1 / 3.0, odds(fitting, HouseholdType.SINGLE_PARENT), 1e-9);
    assertEquals(1, odds(fitting, HouseholdType.COUPLE), 1e-9);
  }

  /** Twice the mean in the second area; the first has none, and a quarter is the least. */
  @Test
  void areaWithoutChildrenHasFamiliesStill() {
    var fitting =
        fitting(List.of(area(7001, 500, OptionalInt.of(0)), area(7002, 500, OptionalInt.of(200))));

    assertEquals(0.25 / 2, odds(fitting, HouseholdType.FAMILY), 1e-9);
  }

  /** Nine times the mean in the second area, where four times is the most. */
  @Test
  void areaFullOfChildrenHasOtherHouseholdsStill() {
    var fitting =
        fitting(List.of(area(7001, 800, OptionalInt.of(0)), area(7002, 100, OptionalInt.of(300))));

    assertEquals(0.25 / 4, odds(fitting, HouseholdType.FAMILY), 1e-9);
  }

  @Test
  void unknownChildrenTiltNothing() {
    var fitting =
        fitting(
            List.of(area(7001, 500, OptionalInt.empty()), area(7002, 500, OptionalInt.of(200))));

    assertEquals(1 / 2.0, odds(fitting, HouseholdType.FAMILY), 1e-9);
  }

  @Test
  void withoutAnyChildrenAreasAreAlike() {
    var fitting =
        fitting(List.of(area(7001, 500, OptionalInt.of(0)), area(7002, 500, OptionalInt.of(0))));

    assertEquals(1, odds(fitting, HouseholdType.FAMILY), 1e-9);
  }

  @Test
  void areaOfWhichTheMunicipalTotalLeavesNothingDisturbsNoOther() {
    var fitting =
        fitting(
            List.of(area(7001, 900, OptionalInt.of(90)), area(7002, 1, OptionalInt.of(0))),
            new MunicipalityFigures(
                "GM1",
                1,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Surroundings.UNKNOWN));

    double sum = 0;
    for (var type : HouseholdType.values()) {
      sum += all(fitting, type);
      assertEquals(0, fitting.households(1, AgeClass.MIDDLE, type), 1e-12);
    }
    assertEquals(1, sum, 1e-6);
  }
}
