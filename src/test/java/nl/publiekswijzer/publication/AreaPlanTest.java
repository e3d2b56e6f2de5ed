// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.publiekswijzer.area.AreaMap;
import nl.publiekswijzer.area.AreaOutlines;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.Outline;
import nl.publiekswijzer.area.Place;
import nl.publiekswijzer.area.PlaceName;
import nl.publiekswijzer.area.PlaceNames;
import nl.publiekswijzer.area.PostcodeArea;
import org.junit.jupiter.api.Test;

class AreaPlanTest {
  private static final Municipality WEST = new Municipality("VB01", "Westdam", "VP1", "Noord");
  private static final Municipality EAST = new Municipality("VB02", "Oostdam", "VP1", "Noord");
  private static final Municipality FAR = new Municipality("VB03", "Verdam", "VP1", "Noord");
  private static final PlaceNames NAMES =
      new PlaceNames(
          Map.of(
              1001, new PlaceName("Westdam", "Centrum"),
              1002, new PlaceName("Westdam", "Noord"),
              1003, new PlaceName("Klein Westdam", "")));

  /** Squares in a row from the west: 1001 to 1003 of Westdam, 1004 of Oostdam, 1009 of Verdam. */
  private static final AreaOutlines OUTLINES = outlines(1001, 1002, 1003, 1004, 1009);

  private static AreaOutlines outlines(int... postcodes) {
    var outlines = new HashMap<Integer, Outline>();
    for (int postcode : postcodes) {
      outlines.put(postcode, square(postcode - 1001));
    }
    return new AreaOutlines(outlines);
  }

  private static Outline square(double west) {
    return new Outline(
        List.of(
            List.of(
                new Place(west, 52),
                new Place(west + 1, 52),
                new Place(west + 1, 53),
                new Place(west, 53))));
  }

  private static AreaMap areas(boolean blocks) {
    return new AreaMap(
        List.of(
            new PostcodeArea(1001, WEST, 1001),
            new PostcodeArea(1002, WEST, 1002),
            new PostcodeArea(1003, WEST, 1002),
            new PostcodeArea(1004, EAST),
            new PostcodeArea(1009, FAR)),
        blocks);
  }

  private static AreaPlan plan(boolean blocks, List<Integer> postcodes, boolean byPostcode) {
    return AreaPlan.of(OUTLINES, NAMES, areas(blocks), postcodes, byPostcode);
  }

  private static List<String> neighbours(AreaPlan plan) {
    return plan.neighbours().stream().map(Neighbour::name).toList();
  }

  @Test
  void aBlockIsCalledAfterItsLowestPostcode() {
    assertEquals(
        Map.of(
            "1001", new PlaceName("Westdam", "Centrum"),
            "1002", new PlaceName("Westdam", "Noord")),
        plan(true, List.of(1001, 1002, 1003), true).names());
  }

  @Test
  void whatHasNoNameIsLeftOut() {
    assertEquals(Set.of("1003"), plan(false, List.of(1003, 1004), true).names().keySet());
  }

  @Test
  void municipalitiesAsPartsHaveNoOtherNames() {
    assertEquals(Map.of(), plan(true, List.of(1001, 1002, 1003, 1004), false).names());
  }

  @Test
  void neighboursReachIntoThreeTenthsOfTheBoxAround() {
    var plan = plan(false, List.of(1001, 1002, 1003), true);

    assertEquals(List.of(new Neighbour("Oostdam", square(3))), plan.neighbours());
  }

  @Test
  void restOfAMunicipalityIsANeighbourToo() {
    var plan = plan(false, List.of(1001), true);

    assertEquals(List.of("Westdam"), neighbours(plan));
    double west =
        plan.neighbours().get(0).outline().rings().get(0).stream()
            .mapToDouble(Place::longitude)
            .min()
            .orElseThrow();
    assertEquals(1, west);
  }

  @Test
  void withoutOutlinesThereAreNames() {
    var plan = AreaPlan.of(new AreaOutlines(Map.of()), NAMES, areas(false), List.of(1001), true);

    assertEquals(Set.of("1001"), plan.names().keySet());
    assertEquals(List.of(), plan.neighbours());
  }
}
