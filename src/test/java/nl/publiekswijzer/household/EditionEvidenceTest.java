// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.household.load.MemoryEdition;
import org.junit.jupiter.api.Test;

class EditionEvidenceTest {
  private static final LoadedEdition EDITION = MemoryEdition.estimated();

  @Test
  void subsegmentsCountForTheirSegments() {
    var found = EditionEvidence.of(EDITION, Optional.empty());
    assertEquals(Optional.empty(), found.stability());
    assertEquals(
        List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"),
        found.homogeneity().stream().map(h -> h.segment()).toList());
    found
        .homogeneity()
        .forEach(h -> assertTrue(h.explained() > 0 && h.explained() < 0.2, h.toString()));
  }

  @Test
  void marginsAreThoseOfAreasWithEnoughHouseholds() {
    var found = EditionEvidence.of(EDITION, Optional.empty()).margins();
    assertEquals(14, found.size());
    assertEquals(List.of("C", "D"), found.get(12).segments());
    for (AreaMargin margin : found) {
      assertTrue(margin.areas() > 100 && margin.areas() < 170, margin.toString());
      assertTrue(margin.sure() <= margin.areas() && margin.small() >= 6, margin.toString());
    }
    var families = found.get(12);
    assertTrue(families.sure() > found.get(2).sure(), "C + D is surer than C");
  }

  @Test
  void withoutADrawNoMarginIsKnown() {
    var unknown =
        new LoadedEdition(
            EDITION.edition(),
            EDITION.segmentation(),
            EDITION.areas(),
            EDITION.counts(),
            EDITION.base(),
            EDITION.addresses(),
            EDITION.postcodes(),
            EDITION.supplements(),
            Estimation.NONE);
    assertEquals(List.of(), EditionEvidence.of(unknown, Optional.empty()).margins());
  }

  @Test
  void sameEditionAgainChangesNothing() {
    var found = EditionEvidence.of(EDITION, Optional.of(EDITION)).stability().orElseThrow();
    assertEquals("Open editie 2024", found.edition());
    assertTrue(found.areas() > 100, "areas " + found.areas());
    found.lines().forEach(line -> assertEquals(0, line.ninetieth(), 1e-9, line.toString()));
  }

  @Test
  void oneSegmentIsNamedAndSeveralByTheirCodes() {
    var found = EditionEvidence.of(EDITION, Optional.empty());
    assertEquals("C + D", found.label(List.of("C", "D")));
    assertTrue(found.label(List.of("D")).startsWith("D Gezin"), found.label("D"));
  }
}
