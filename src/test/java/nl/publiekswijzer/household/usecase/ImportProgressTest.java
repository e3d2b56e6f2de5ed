// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.household.ImportState;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ImportProgressTest {
  private static EditionOrder invented(String name) {
    return new EditionOrder(
        name, LocalDate.of(2024, 1, 1), Origin.FICTITIOUS, LicenceWindow.OPEN, null, null, null);
  }

  @Test
  void orderIsBegunOnceWithAllThatItSays(Composition product) {
    var order =
        new EditionOrder(
            "Opdracht",
            LocalDate.of(2023, 5, 6),
            Origin.DELIVERED,
            new LicenceWindow(LocalDate.of(2023, 1, 1), null),
            "Segmenten",
            null,
            null);
    var progress = product.get(ImportProgress.class);
    UUID id = UUID.randomUUID();
    product.get(ImportIntake.class).accept(id, order);

    assertEquals(Optional.of(order), progress.begin(id));
    assertEquals(Optional.empty(), progress.begin(id));
    assertEquals(Optional.empty(), progress.begin(UUID.randomUUID()));
  }

  private static List<Object> state(Composition product, UUID id) {
    var run = product.get(ImportIntake.class).find(id).orElseThrow();
    return List.of(
        run.state(), run.percent(), run.rowsRead(), run.failure() == null ? "" : run.failure());
  }

  @Test
  void progressIsToldUntilTheEnd(Composition product) {
    var progress = product.get(ImportProgress.class);
    UUID done = UUID.randomUUID();
    UUID failed = UUID.randomUUID();
    for (UUID id : List.of(done, failed)) {
      product.get(ImportIntake.class).accept(id, invented("Voortgang " + id));
      progress.begin(id);
    }

    progress.keep(
        Map.of(
            done, new RunningImports.State(40, 1_000),
            failed, new RunningImports.State(60, 7)));
    assertEquals(List.of(ImportState.RUNNING, 40, 1_000L, ""), state(product, done));
    progress.done(done, List.of("Zonder dit.", "Zonder dat."));
    progress.fail(failed, "Regel 3 klopt niet.");
    progress.keep(Map.of(done, new RunningImports.State(50, 5)));

    assertEquals(List.of(ImportState.DONE, 100, 1_000L, ""), state(product, done));
    assertEquals(
        List.of("Zonder dit.", "Zonder dat."),
        product.get(ImportIntake.class).find(done).orElseThrow().remarks());
    assertEquals(
        List.of(ImportState.FAILED, 60, 7L, "Regel 3 klopt niet."), state(product, failed));
  }

  @Test
  void importWhoseServerStoppedIsToBeOfferedAgain(Composition product) {
    var progress = product.get(ImportProgress.class);
    UUID dead = UUID.randomUUID();
    UUID alive = UUID.randomUUID();
    for (UUID id : List.of(dead, alive)) {
      product.get(ImportIntake.class).accept(id, invented("Achtergelaten " + id));
      progress.begin(id);
    }
    product.arrange(
        rows -> {
          rows.change(
              "update edition_import set lease_until = clock_timestamp() - interval '1 second'"
                  + " where id = ?",
              dead);
          return null;
        });

    assertEquals(List.of(dead), progress.failAbandoned());

    assertEquals(
        List.of(
            ImportState.FAILED,
            0,
            0L,
            "De server stopte tijdens het inlezen. Bied de editie opnieuw aan."),
        state(product, dead));
    assertEquals(ImportState.RUNNING, state(product, alive).get(0));
  }
}
