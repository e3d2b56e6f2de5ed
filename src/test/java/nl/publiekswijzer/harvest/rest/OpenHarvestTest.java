// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.rest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.harvest.usecase.Harvesting;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.preservation.usecase.PreservedRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenHarvestTest {
  @RegisterExtension static final Composed PRODUCT = new Composed("publiekswijzer.oai.public=true");

  @Test
  void whereItWasOpenedEverybodyIsToldOfAllLibraries(Composition product) {
    UUID one = PreservedRows.of(product, "Bieb Open").published(2026, 1);
    UUID other = PreservedRows.of(product, "Bieb Openbaar").published(2026, 1);
    product.actAs(Actor.UNKNOWN);
    assertFalse(product.get(Harvesting.class).isClosed());

    String answer = AskedDirectly.of(product).ask("verb=ListRecords&metadataPrefix=mdto");

    for (UUID id : new UUID[] {one, other}) {
      assertTrue(answer.contains("<identifier>urn:uuid:" + id + "</identifier>"), answer);
    }
  }
}
