// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.library.Branch;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class CurrentActorTest {
  @Test
  void beforeSomebodyIsRecognisedNobodyActs(Composition product) {
    var current = product.get(CurrentActor.class);

    assertEquals(new Recognised(Actor.UNKNOWN, Means.NONE, "-", null), current.recognised());
    for (var permission : Permission.values()) {
      assertEquals(
          "403 U hebt hier geen recht op. Vraag uw beheerder.",
          refusal(() -> current.require(permission)),
          permission::name);
    }
    assertFalse(current.reaches(UUID.randomUUID()));
    assertFalse(current.keeps(UUID.randomUUID()));
  }

  @Test
  void actorMayWhatTheRolePermitsAndReachesWhatWasGranted(Composition product) {
    var own = UUID.randomUUID();
    var granted = UUID.randomUUID();
    var actor = TestActors.reading(TestActors.employee(UUID.randomUUID(), own), granted);
    var current = product.get(CurrentActor.class);

    current.is(new Recognised(actor, Means.SESSION, "203.0.113.7", "formulier"));

    assertEquals(actor, current.require(Permission.ASK));
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> current.require(Permission.DECIDE)));
    assertTrue(current.keeps(own) && current.reaches(own));
    assertTrue(!current.keeps(granted) && current.reaches(granted));
  }

  @Test
  void databaseShowsTheRowsOfTheActorsLibrariesAndOfNoOther(Composition product) {
    UUID own = product.arrange(rows -> rows.library("Actorbieb", Map.of()));
    UUID other = product.arrange(rows -> rows.library("Andere actorbieb", Map.of()));
    product.arrange(
        rows -> {
          rows.row("branch", Map.of("library_id", own, "code", "E", "name", "Eigen"));
          rows.row("branch", Map.of("library_id", other, "code", "A", "name", "Ander"));
          return null;
        });
    var organising = product.get(Organising.class);

    product.actAs(TestActors.consultant(UUID.randomUUID(), own, other));
    assertEquals(List.of(new Branch("A", "Ander")), organising.branches("Andere actorbieb"));
    product.actAs(TestActors.consultant(UUID.randomUUID(), own));
    assertEquals(List.of(new Branch("E", "Eigen")), organising.branches("Actorbieb"));
    assertEquals(
        "404 Deze bibliotheek bestaat niet.",
        refusal(() -> organising.branches("Andere actorbieb")));
  }
}
