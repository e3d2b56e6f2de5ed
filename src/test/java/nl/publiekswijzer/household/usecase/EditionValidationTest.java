// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import nl.publiekswijzer.estimate.Stability;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.publication.usecase.EstimatedEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class EditionValidationTest {
  private static Optional<String> compared(Composition product, int year) {
    return product
        .get(EditionValidation.class)
        .evidence("Geschat " + year)
        .stability()
        .map(Stability::edition);
  }

  @Test
  void editionIsComparedWithTheNewestBeforeIt(Composition product) {
    EstimatedEditions.of(product, 2021);
    EstimatedEditions.of(product, 2022);
    EstimatedEditions.of(product, 2023);
    EstimatedEditions.of(product, 2024);

    assertEquals(Optional.of("Geschat 2022"), compared(product, 2023));
    assertEquals(Optional.empty(), compared(product, 2021), "there is none before it");
  }

  @Test
  void whatIsNoEstimateHasNoEvidence(Composition product) {
    var validations = product.get(EditionValidation.class);
    var refused = assertThrows(Refused.class, () -> validations.evidence("Onbekend"));
    assertEquals(404, refused.status());
    assertEquals(
        404, assertThrows(Refused.class, () -> validations.characteristics("Onbekend")).status());
  }
}
