// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.publiekswijzer.estimate.Agreement;
import nl.publiekswijzer.estimate.SegmentCheck;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.household.load.MemoryEdition;
import org.junit.jupiter.api.Test;

/** What may be told of an estimate by itself, and what together. */
class ToldSegmentsTest {
  private static final Agreement GOOD = new Agreement(100, 0.95, 5, 90, 0, List.of());
  private static final LoadedEdition UNTESTED = MemoryEdition.estimated();

  private static LoadedEdition edition(String... passing) {
    var checks =
        Stream.of(passing)
            .map(codes -> new SegmentCheck(List.of(codes.split("")), GOOD, GOOD))
            .toList();
    return new LoadedEdition(
        UNTESTED.edition(),
        UNTESTED.segmentation(),
        UNTESTED.areas(),
        UNTESTED.counts(),
        UNTESTED.base(),
        UNTESTED.addresses(),
        UNTESTED.postcodes(),
        UNTESTED.supplements(),
        new Validation(checks, 2020, true, true));
  }

  @Test
  void whatOnlyIncomeTellsApartIsToldTogetherWithinAMunicipality() {
    var edition = edition("A", "B", "C", "D", "AB", "CD");
    var municipality = edition.areas().byMunicipality().values().iterator().next();
    var postcode = new TreeSet<>(List.of(municipality.first()));

    assertEquals(List.of(), edition.together(municipality));
    assertEquals(List.of(List.of("C", "D")), edition.together(postcode));
  }

  @Test
  void pairOfWhichOneFailedIsToldTogetherOfMunicipalitiesToo() {
    assertEquals(List.of(List.of("I", "J")), edition("J", "IJ").together(false));
    assertEquals(List.of(), edition("J").together(false));
  }

  @Test
  void editionThatIsNoEstimateTellsAllByThemselves() {
    assertEquals(List.of(), MemoryEdition.ofDemonstration().together(true));
  }
}
