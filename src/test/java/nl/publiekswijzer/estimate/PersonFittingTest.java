// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;
import org.junit.jupiter.api.Test;

class PersonFittingTest {
  private static final Municipality TOWN = new Municipality("GM1", "Stad", "PV1", "Provincie");
  private static final double[][] SEED = new PositionSeed(Optional.empty()).of("GM1");

  private static EstimateArea area(double[] types, double... bands) {
    var area = new EstimateArea(1234, TOWN);
    area.types = types;
    area.bands = bands;
    for (double band : bands) {
      area.inhabitants = (Double.isNaN(area.inhabitants) ? 0 : area.inhabitants) + band;
    }
    for (double type : types) {
      area.households = (Double.isNaN(area.households) ? 0 : area.households) + type;
    }
    return area;
  }

  private static double[][] households(EstimateArea area) {
    var ages = new FineAges(List.of(area));
    return PersonFitting.households(area, ages.persons(area), SEED);
  }

  private static double of(double[][] households, HouseholdType type) {
    double sum = 0;
    for (double[] age : households) {
      sum += age[type.ordinal()];
    }
    return sum;
  }

  private static double of(double[][] households, AgeClass age) {
    double sum = 0;
    for (double cell : households[age.ordinal()]) {
      sum += cell;
    }
    return sum;
  }

  @Test
  void householdTypesAreExactWhateverTheAges() {
    var households = households(area(new double[] {410, 280, 230, 80}, 330, 250, 560, 590, 430));
    assertEquals(410, of(households, HouseholdType.ALONE), 0.5);
    assertEquals(280, of(households, HouseholdType.COUPLE), 0.5);
    assertEquals(230, of(households, HouseholdType.FAMILY), 0.5);
    assertEquals(80, of(households, HouseholdType.SINGLE_PARENT), 0.5);
  }

  /** A students' quarter: many aged 15 to 24, nearly all of whom live alone. */
  @Test
  void studentsWhoLiveAloneAreMainOccupantsThoughElsewhereTheirAgeLivesAtHome() {
    var students = households(area(new double[] {800, 100, 30, 10}, 50, 700, 250, 80, 60));
    double young = students[AgeClass.YOUNG.ordinal()][HouseholdType.ALONE.ordinal()];
    assertTrue(young > 600, "alone under 35: " + young);
  }

  /** As many young, in a quarter of families: most are children at home. */
  @Test
  void thoseWhoAreNobodysMainOccupantAreLeftOut() {
    var families = households(area(new double[] {50, 50, 300, 20}, 400, 350, 300, 350, 30));
    double young = of(families, AgeClass.YOUNG);
    assertTrue(young < 350 / 2.0, "main occupants under 35: " + young);
  }

  @Test
  void moreSingleParentsOfTheAreaAreMoreSingleParents() {
    var few = households(area(new double[] {400, 300, 280, 20}, 330, 250, 560, 590, 430));
    var many = households(area(new double[] {400, 300, 150, 150}, 330, 250, 560, 590, 430));
    assertEquals(20, of(few, HouseholdType.SINGLE_PARENT), 0.5);
    assertEquals(150, of(many, HouseholdType.SINGLE_PARENT), 0.5);
  }
}
