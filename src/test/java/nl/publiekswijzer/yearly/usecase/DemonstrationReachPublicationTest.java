// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.library.DemonstrationEntered;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.reach.NationalFigure;
import nl.publiekswijzer.reach.ReachFixtures;
import nl.publiekswijzer.reach.store.NationalFigureRepository;
import nl.publiekswijzer.reach.store.ReachDefinitionRepository;
import nl.publiekswijzer.yearly.ReachPublication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class DemonstrationReachPublicationTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void newestYearThatIsOverIsPublishedOnce(Composition product) {
    product
        .get(OwnTransaction.class)
        .run(
            () -> {
              product
                  .get(ReachDefinitionRepository.class)
                  .add(ReachFixtures.definition(ReachFixtures.whole("leden", true)));
              var figures = product.get(NationalFigureRepository.class);
              for (int year : new int[] {2023, 2024, 2026}) {
                figures.add(1, new NationalFigure(year, "leden", 1_000L * year, "CBS"), NOON);
              }
            });
    var demonstration = product.get(DemonstrationReachPublication.class);
    var entered = new DemonstrationEntered(UUID.randomUUID(), UUID.randomUUID());

    demonstration.enter(entered);
    demonstration.enter(entered);

    product.actAs(TestActors.national(Role.CORE_TEAM));
    var publications = product.get(ReachPublications.class);
    assertEquals(
        List.of("BEREIK-2024-1"),
        publications.list().stream()
            .map(ReachPublication::number)
            .map(ReachPublication.Number::toString)
            .toList());
    assertEquals(
        List.of("systeem bereik van de demonstratie gepubliceerd: BEREIK-2024-1"),
        AuditLines.about(product, "BEREIK-2024-1"));
  }
}
