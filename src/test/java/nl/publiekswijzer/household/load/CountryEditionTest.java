// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.area.PlaceName;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.publication.AreaPlan;
import nl.publiekswijzer.publication.Neighbour;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The country with its outlines and names, as it is at hand for tests. */
class CountryEditionTest {
  private static LoadedEdition country;

  @BeforeAll
  static void load() {
    country = MemoryEdition.ofCountry();
  }

  private static AreaPlan plan(String municipality, boolean byPostcode) {
    var area = new WorkArea(List.of(municipality), List.of());
    var supplements = country.supplements();
    return AreaPlan.of(
        supplements.outlines(),
        supplements.places(),
        country.areas(),
        country.areas().postcodes(area),
        byPostcode);
  }

  @Test
  void itHasAllMunicipalities() {
    assertEquals(342, country.areas().municipalities().size());
    assertEquals(
        country.areas().ofSingleAreas().parts(List.of(3511, 3512)),
        country.areas().parts(List.of(3511, 3512)));
  }

  @Test
  void itsPostcodesAreCalledAfterPlaceAndDistrict() {
    var names = country.supplements().places();
    assertEquals(Optional.of(new PlaceName("Utrecht", "Leidsche Rijn")), names.find(3544));
    assertEquals(Optional.of(new PlaceName("Renswoude", "")), names.find(3927));
  }

  @Test
  void utrechtHasNamesAndNeighbours() {
    var plan = plan("GM0344", true);

    assertEquals(plan.parts().keySet(), plan.names().keySet());
    var neighbours = plan.neighbours().stream().map(Neighbour::name).toList();
    assertTrue(neighbours.containsAll(List.of("De Bilt", "Nieuwegein", "Zeist")), "" + neighbours);
    assertFalse(neighbours.contains("Utrecht"));
    assertFalse(neighbours.contains("Amsterdam"));
  }

  @Test
  void municipalitiesHaveNoNameButTheirOwn() {
    assertEquals(Map.of(), plan("GM0344", false).names());
  }
}
