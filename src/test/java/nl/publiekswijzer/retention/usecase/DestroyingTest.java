// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.preservation.Keeping;
import nl.publiekswijzer.preservation.KeepingRule;
import nl.publiekswijzer.preservation.Valuation;
import nl.publiekswijzer.preservation.usecase.PreservedRows;
import nl.publiekswijzer.preservation.usecase.Preserving;
import nl.publiekswijzer.publication.Tombstone;
import nl.publiekswijzer.publication.usecase.PublicationGoneException;
import nl.publiekswijzer.publication.usecase.PublicationReading;
import nl.publiekswijzer.retention.DestructionList.Line;
import nl.publiekswijzer.retention.store.KeptPublications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class DestroyingTest {
  private static final Period TERM = Period.ofYears(7);
  private static final KeepingRule RULE =
      new KeepingRule(
          Valuation.DESTROY,
          Optional.of(TERM),
          Optional.of(new Keeping.Category("Onderzoek", "4.2", "Selectielijst 2025, versie 2")));

  private static Actor keeper(PreservedRows shelf) {
    return TestActors.consultant(UUID.randomUUID(), shelf.library());
  }

  /** One whose term has ended, on a shelf with the rule. */
  private static UUID due(Composition product, PreservedRows shelf, String library) {
    UUID id = shelf.published(2018, 1);
    publishedOn(product, id, "2018-05-01");
    product.actAs(keeper(shelf));
    product.get(Retaining.class).decide(library, RULE);
    return id;
  }

  private static void publishedOn(Composition product, UUID id, String day) {
    product.change("alter table publication disable trigger publication_is_final");
    product.change("update publication set published_at = cast(? as date) where id = ?", day, id);
    product.change("alter table publication enable trigger publication_is_final");
  }

  private static UUID proposed(Composition product, PreservedRows shelf, String library) {
    product.actAs(keeper(shelf));
    return product.get(Destroying.class).propose(library);
  }

  private static void approve(Composition product, PreservedRows shelf, String library, UUID list) {
    product.actAs(keeper(shelf));
    product.get(Destroying.class).decide(library, list, true, "");
  }

  private static void reachKept(Composition product, UUID id) {
    product.change(
        "insert into publication_reach (publication_id, library_id, households, reach) select id,"
            + " library_id, 1000, 21.5 from publication where id = ?",
        id);
  }

  private static Object files(Composition product, UUID id) {
    return product.value(
        "select (select count(*) from publication_file where publication_id = ?) + (select"
            + " count(*) from publication_payload where publication_id = ?) + (select count(*) from"
            + " publication_reach where publication_id = ?)",
        id,
        id,
        id);
  }

  @Test
  void whatTwoPeopleApproveIsErasedAndStaysKnown(Composition product) {
    String name = "Bieb Vernietigd";
    var shelf = PreservedRows.of(product, name);
    UUID id = due(product, shelf, name);
    reachKept(product, id);
    UUID list = proposed(product, shelf, name);

    approve(product, shelf, name, list);

    assertEquals(0L, files(product, id));
    var stone =
        assertThrows(
                PublicationGoneException.class,
                () -> product.get(PublicationReading.class).find(id))
            .tombstone();
    String pdf = Sha256.of(("%PDF van " + id).getBytes(StandardCharsets.UTF_8));
    assertEquals(Tombstone.End.DESTROYED, stone.ending().end());
    assertEquals(pdf, stone.sha256());
    assertEquals(
        List.of("gepubliceerd", "vernietigd"),
        product.list(
            "select split_part(convert_from(l.leaf, 'UTF8'), e'\\n', 2) from publication_entry"
                + " e join log_entry l on l.index = e.index where e.publication_id = ? order by"
                + " e.index",
            id));
    var certificate = product.get(Destroying.class).certificate(name, list).text();
    for (String told : List.of(name, shelf.number(2018, 1), pdf, list.toString())) {
      assertTrue(certificate.contains(told), certificate);
    }
    assertEquals(List.of(), product.get(Retaining.class).read(name).due());
    assertEquals(0, product.get(Preserving.class).record(id).files().size());
    assertEquals(
        List.of(
            "consulent@proef.example vernietiging voorgesteld: " + name + ", " + list,
            "consulent@proef.example vernietiging goedgekeurd: " + name + ", " + list),
        AuditLines.about(product, list.toString()));
  }

  @Test
  void whoMadeTheListDoesNotDecide(Composition product) {
    String name = "Bieb Eenpersoons";
    var shelf = PreservedRows.of(product, name);
    UUID id = due(product, shelf, name);
    UUID list = proposed(product, shelf, name);

    assertEquals(
        "403 Iemand anders dan wie de lijst maakte, beslist erover.",
        refusal(() -> product.get(Destroying.class).decide(name, list, true, "")));

    assertEquals(3L, files(product, id));
  }

  @Test
  void theDatabaseErasesNothingThatWasNotApprovedByASecondPerson(Composition product) {
    String name = "Bieb Achterdeur";
    var shelf = PreservedRows.of(product, name);
    UUID id = due(product, shelf, name);
    UUID list = proposed(product, shelf, name);

    var refused =
        assertThrows(
            RuntimeException.class,
            () ->
                product
                    .get(OwnTransaction.class)
                    .run(() -> product.get(KeptPublications.class).erase(list, id)));

    assertTrue(refused.toString().contains("not approved by a second person"), refused::toString);
    assertEquals(3L, files(product, id));
  }

  @Test
  void aStopHoldsWhatIsDueAndWhatIsProposedUntilItIsLifted(Composition product) {
    String name = "Bieb Stop";
    var shelf = PreservedRows.of(product, name);
    UUID id = due(product, shelf, name);
    UUID list = proposed(product, shelf, name);
    var stopping = product.get(Stopping.class);
    UUID stop = stopping.place(name, "", "Er loopt een bezwaarprocedure.");

    product.actAs(keeper(shelf));
    assertEquals(
        "409 Publicatie "
            + shelf.number(2018, 1)
            + " mag nu niet worden vernietigd: er geldt een vernietigingsstop.",
        refusal(() -> product.get(Destroying.class).decide(name, list, true, "")));
    assertEquals(3L, files(product, id));
    stopping.lift(name, stop, "De procedure is afgelopen.");
    approve(product, shelf, name, list);

    assertEquals(0L, files(product, id));
  }

  @Test
  void nothingIsProposedBeforeItsTermNorTwice(Composition product) {
    String name = "Bieb Termijn";
    var shelf = PreservedRows.of(product, name);
    due(product, shelf, name);
    UUID young = shelf.published(2026, 1);
    publishedOn(product, young, "2026-01-01");
    UUID list = proposed(product, shelf, name);

    var retention = product.get(Retaining.class).read(name);

    assertEquals(
        List.of(shelf.number(2018, 1)),
        retention.lists().get(0).lines().stream().map(Line::number).toList());
    assertEquals(2, retention.due().size());
    assertEquals(
        "409 Er is nu niets te vernietigen.",
        refusal(() -> product.get(Destroying.class).propose(name)));
    product.actAs(keeper(shelf));
    product.get(Destroying.class).decide(name, list, false, "Nog nodig voor onderzoek.");
    assertEquals(1, product.get(Retaining.class).read(name).lists().size());
    proposed(product, shelf, name);
  }

  @Test
  void whatIsKeptForEverNeverFallsDue(Composition product) {
    String name = "Bieb Blijvend";
    var shelf = PreservedRows.of(product, name);
    due(product, shelf, name);

    product
        .get(Retaining.class)
        .decide(name, new KeepingRule(Valuation.KEEP, Optional.empty(), Optional.empty()));

    assertEquals(List.of(), product.get(Retaining.class).read(name).due());
  }

  @Test
  void theRuleOfTheLibraryStandsInItsMetadata(Composition product) {
    String name = "Bieb Regel";
    var shelf = PreservedRows.of(product, name);
    UUID id = due(product, shelf, name);

    var keeping = product.get(Preserving.class).record(id).keeping();

    assertEquals(Valuation.DESTROY, keeping.valuation());
    assertEquals(TERM, keeping.term().orElseThrow().length());
    assertEquals(RULE.category(), keeping.category());
  }

  @Test
  void onlyWhoKeepsTheArchiveArranges(Composition product) {
    String name = "Bieb Beheer";
    var shelf = PreservedRows.of(product, name);
    product.actAs(shelf.reader());
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> product.get(Retaining.class).read(name)));
    product.actAs(TestActors.reading(TestActors.consultant(UUID.randomUUID()), shelf.library()));
    assertEquals(
        "403 U mag het archief van deze bibliotheek lezen, maar niet beheren.",
        refusal(() -> product.get(Stopping.class).place(name, "", "Een geldige reden.")));
    product.actAs(TestActors.consultant(UUID.randomUUID()));
    assertEquals(
        "404 Deze bibliotheek bestaat niet.",
        refusal(() -> product.get(Destroying.class).propose(name)));
  }
}
