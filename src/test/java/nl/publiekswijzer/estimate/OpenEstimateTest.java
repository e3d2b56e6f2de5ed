// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import nl.publiekswijzer.segmentation.OpenSegment;
import nl.publiekswijzer.segmentation.Tenure;
import org.junit.jupiter.api.Test;

class OpenEstimateTest {
  private final List<PostcodeFigures> areas = EstimateFixtures.areas(EstimateFixtures.AREAS);
  private final List<PostcodeEstimate> plain = OpenEstimate.of(EstimateInputs.of(areas, List.of()));
  private final List<PostcodeEstimate> scaled =
      OpenEstimate.of(
          EstimateInputs.of(
              areas, EstimateFixtures.municipalities(EstimateFixtures.MUNICIPALITIES)));

  @Test
  void areaWithoutHouseholdsOrMunicipalityIsLeftOut() {
    assertEquals(
        List.of(7001, 7002, 7003), plain.stream().map(PostcodeEstimate::postcode4).toList());
  }

  @Test
  void totalOfEveryAreaIsItsOwn() {
    assertEquals(List.of(900, 700, 250), plain.stream().map(PostcodeEstimate::total).toList());
  }

  @Test
  void municipalTotalIsExactWhereItIsKnown() {
    assertEquals(1701, scaled.get(0).total() + scaled.get(1).total());
    assertEquals(250, scaled.get(2).total());
  }

  @Test
  void householdTypesOfTheMunicipalityAreKept() {
    int[] all = new int[OpenSegment.subsegments()];
    scaled.subList(0, 2).forEach(p -> Arrays.setAll(all, s -> all[s] + p.households()[s]));
    int children = sum(all, OpenSegment.C) + sum(all, OpenSegment.D) + sum(all, OpenSegment.E);
    // Families of 55 and over are in I, J and K
    assertTrue(children < 501 && children > 350, "with children: " + children);
  }

  @Test
  void provinceIsGivenByCode() {
    assertEquals("PV22", scaled.get(0).municipality().provinceCode());
    assertEquals("PV21", scaled.get(2).municipality().provinceCode());
  }

  @Test
  void studentsAndPensionersLiveWhereTheyAre() {
    int[] young = plain.get(1).households();
    int[] old = plain.get(2).households();
    assertTrue(sum(young, OpenSegment.A) * 4 > 700, "young");
    assertTrue(sum(old, OpenSegment.K) * 4 > 250, "old");
  }

  @Test
  void urbanityDecidesOnTheSubsegment() {
    int countryside = OpenSegment.K.firstSubsegment() + 6;
    assertEquals(sum(plain.get(2).households(), OpenSegment.K), at(plain.get(2), countryside));
    assertEquals(0, at(plain.get(1), countryside));
  }

  @Test
  void orderOfTheAreasDoesNotMatter() {
    var reversed = new ArrayList<>(areas);
    Collections.reverse(reversed);
    var again = OpenEstimate.of(EstimateInputs.of(reversed, List.of()));
    for (int i = 0; i < plain.size(); i++) {
      assertEquals(plain.get(i).postcode4(), again.get(i).postcode4());
      assertArrayEquals(plain.get(i).households(), again.get(i).households());
    }
  }

  @Test
  void noAreasGiveNoHouseholds() {
    assertEquals(List.of(), OpenEstimate.of(EstimateInputs.of(List.of(), List.of())));
  }

  @Test
  void areasComeByPostcodeWhateverTheirMunicipality() {
    String text =
        EstimateFixtures.AREAS.replace("7001,GM9001", "7009,GM9001").replace("7003", "7000");
    assertEquals(
        List.of(7000, 7002, 7009),
        OpenEstimate.of(EstimateInputs.of(EstimateFixtures.areas(text), List.of())).stream()
            .map(p -> p.area().postcode4())
            .toList());
  }

  @Test
  void areaOfWhichTheMunicipalTotalLeavesNothingIsLeftOut() {
    var one = EstimateFixtures.municipalities("gm_code;huishoudens\nGM9001;1\n");
    assertEquals(
        List.of(7001, 7003),
        OpenEstimate.of(EstimateInputs.of(areas, one)).stream()
            .map(PostcodeEstimate::postcode4)
            .toList());
  }

  @Test
  void whereNearlyAllOwnTheirHomesFewRent() {
    String owned = EstimateFixtures.AREAS.replace(",40,18,70", ",40,18,100");
    String rented = EstimateFixtures.AREAS.replace(",40,18,70", ",40,18,0");
    assertTrue(renting(owned) < 100, "renting: " + renting(owned));
    assertTrue(renting(rented) > 100, "renting: " + renting(rented));
  }

  /** Households of the first area in subsegments of tenants. */
  private static int renting(String areas) {
    var first = OpenEstimate.of(EstimateInputs.of(EstimateFixtures.areas(areas), List.of())).get(0);
    var tenants = new TreeSet<Integer>();
    for (var segment : OpenSegment.values()) {
      for (int level = 1; level <= 5; level++) {
        if (segment.subsegment(level, Tenure.RENT) != segment.subsegment(level, Tenure.OWN)) {
          tenants.add(segment.subsegment(level, Tenure.RENT));
        }
      }
    }
    return tenants.stream().mapToInt(s -> at(first, s)).sum();
  }

  private static int at(PostcodeEstimate postcode, int ordinal) {
    return postcode.households()[ordinal];
  }

  private static int sum(int[] households, OpenSegment segment) {
    int first = segment.firstSubsegment();
    return Arrays.stream(households, first, first + segment.split().size()).sum();
  }
}
