// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.household.ImportState;
import nl.publiekswijzer.household.LastImport;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.store.ImportRun;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ImportIntakeTest {
  private static EditionOrder order(String name, Origin origin, String segmentation, String from) {
    return new EditionOrder(
        name, LocalDate.of(2024, 1, 1), origin, LicenceWindow.OPEN, segmentation, from, null);
  }

  private static EditionOrder invented(String name) {
    return order(name, Origin.FICTITIOUS, null, null);
  }

  @Test
  void allMistakesOfAnOrderAreToldTogether(Composition product) {
    var intake = product.get(ImportIntake.class);

    assertEquals(
        """
        segmentatie: Noem de segmentatie van de geleverde bestanden.
        uitEditie: Noem een bestaande editie, of laat dit veld leeg.""",
        refusal(() -> intake.check(order("Vol fouten", Origin.DELIVERED, " ", "Geen editie"))));
  }

  @Test
  void editionThatIsThereOrOnItsWayIsNotOrderedAgain(Composition product) {
    product.arrange(rows -> rows.edition("Bestaat", Map.of()));
    var intake = product.get(ImportIntake.class);
    assertEquals(
        "409 Editie Bestaat bestaat al of wordt al ingelezen.",
        refusal(() -> intake.check(invented("Bestaat"))));

    UUID id = UUID.randomUUID();
    intake.check(invented("Onderweg"));
    intake.accept(id, invented("Onderweg"));
    assertEquals(
        "409 Editie Onderweg bestaat al of wordt al ingelezen.",
        refusal(() -> intake.check(invented("Onderweg"))));

    product.get(ImportProgress.class).begin(id);
    assertEquals(
        "409 Editie Onderweg bestaat al of wordt al ingelezen.",
        refusal(() -> intake.check(invented("Onderweg"))));
    product.get(ImportProgress.class).fail(id, "Te weinig.");
    intake.check(invented("Onderweg"));
  }

  @Test
  void newestImportComesFirst(Composition product) {
    var intake = product.get(ImportIntake.class);
    UUID id = UUID.randomUUID();

    intake.accept(id, order("Laatste", Origin.ESTIMATE, null, null));

    assertEquals(id, intake.latest(1).get(0).id());
    assertEquals(Optional.of(new LastImport("Laatste", ImportState.READY)), intake.findLast());
    assertEquals(Optional.of("Laatste"), intake.find(id).map(ImportRun::editionName));
    assertEquals(Optional.empty(), intake.find(UUID.randomUUID()));
  }
}
