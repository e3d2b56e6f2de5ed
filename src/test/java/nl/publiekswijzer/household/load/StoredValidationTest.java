// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import nl.publiekswijzer.estimate.Outcome;
import nl.publiekswijzer.estimate.Prediction;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.platform.WorkingJson;
import org.junit.jupiter.api.Test;

/** The validation of an edition as it is kept with it. */
class StoredValidationTest {
  @Test
  void everythingThatWasFoundIsReadBack() {
    var found = MemoryEdition.estimated().validation();
    assertFalse(found.characteristics().isEmpty());
    var prediction = new Prediction(Outcome.BIRTHS, 2650, 12, 0.34, 0.43);
    var all =
        new Validation(
            found.checks(),
            found.year(),
            found.ownPositions(),
            found.typesByArea(),
            found.youngTowns(),
            List.of(prediction),
            found.characteristics());
    assertEquals(all, WorkingJson.value(WorkingJson.text(all), Validation.class));
  }

  @Test
  void editionOfBeforeOutcomesWereTestedHasNone() {
    assertEquals(
        Validation.UNTESTED,
        WorkingJson.value(
            "{\"checks\":[],\"year\":0,\"ownPositions\":false,\"typesByArea\":false}",
            Validation.class));
  }
}
