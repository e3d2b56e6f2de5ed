// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.load.FictitiousEdition;
import nl.publiekswijzer.household.usecase.EditionImport;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.research.FindingQuestion;
import nl.publiekswijzer.research.PersonalDetails;
import nl.publiekswijzer.research.StudyQuestion;
import nl.publiekswijzer.research.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class DemonstrationResearchTest {
  @Test
  void studiesAreEnteredOnceWhenLibraryAndEditionAreThere(Composition product) {
    var demonstration = product.get(DemonstrationResearch.class);
    assertFalse(demonstration.enter());
    UUID library = arrange(product);

    assertTrue(demonstration.enter());
    assertTrue(demonstration.enter());

    product.actAs(TestActors.employee(UUID.randomUUID(), library));
    var leaves =
        product.get(StudyReading.class).listAll(StudyQuestion.first("", FindingQuestion.ALL));
    assertEquals(
        List.of("Bibliotheek Merelstede", "Voorbeeldondersteuning", ""),
        leaves.stream().map(leaf -> leaf.study().owner().name()).toList());
    assertEquals(1, product.get(ExpectationKeeping.class).list().get(0).count());
    var catalogue = product.get(KnownCatalogues.class).list().get(0);
    for (var leaf : leaves) {
      for (var finding : leaf.findings()) {
        assertEquals(List.of(), PersonalDetails.found(finding.text()));
        finding
            .tags(Tag.Kind.SEGMENT)
            .forEach(tag -> assertTrue(catalogue.hasSegment(tag.code()), tag::toString));
        finding
            .tags(Tag.Kind.THEME)
            .forEach(tag -> assertTrue(catalogue.hasTheme(tag.code()), tag::toString));
      }
    }
    assertEquals(2, product.get(FindingsQuoted.class).ofSegment(catalogue.name(), "D").size());
  }

  private static UUID arrange(Composition product) {
    product
        .get(EditionImport.class)
        .load(
            new EditionOrder(
                Edition.DEMONSTRATION,
                LocalDate.of(2024, 1, 1),
                Origin.FICTITIOUS,
                LicenceWindow.OPEN,
                null,
                null,
                null),
            FictitiousEdition.ofDemonstration(),
            (percent, rows) -> {});
    return product.arrange(
        rows -> {
          UUID supporter = rows.supportOrganisation("Voorbeeldondersteuning", Map.of());
          rows.supports(supporter, "Voorbeeld-Midden", LocalDate.of(2024, 1, 1));
          return rows.library(LibraryName.DEMONSTRATION, Map.of("province", "Voorbeeld-Midden"));
        });
  }
}
