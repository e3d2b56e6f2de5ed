// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.publiekswijzer.fixity.store.RoundRepository;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.premis.PremisEvents;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.preservation.usecase.Packing;
import nl.publiekswijzer.preservation.usecase.PreservedReading;
import nl.publiekswijzer.transparency.usecase.PublicationLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class FixityRoundsTest {
  private static final List<String> SOUND =
      List.of(
          "+ cijfers.csv: databank klopt (SHA-256, SHA-512); geen kopie in rust.",
          "+ cijfers.json: databank klopt (SHA-256, SHA-512); geen kopie in rust.",
          "+ publicatie.pdf: databank klopt (SHA-256, SHA-512); geen kopie in rust.",
          "+ Pakket: databank klopt (SHA-256, SHA-512); geen kopie in rust.");

  @Test
  void everyRoundReadsEachPublicationOnceAndStandsInTheLog(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Ronde");
    UUID first = shelf.published(2026, 1);
    UUID second = shelf.published(2026, 2);

    shelf.round();

    assertEquals(SOUND.stream().sorted().toList(), shelf.events(first).stream().sorted().toList());
    assertEquals(4, shelf.events(second).size());
    var round =
        product
            .get(OwnTransaction.class)
            .call(() -> product.get(RoundRepository.class).findLastOver().orElseThrow());
    assertTrue(round.tally().publications() >= 2);
    var leaf =
        product
            .get(OwnTransaction.class)
            .call(() -> product.get(PublicationLog.class).read(round.entry()));
    assertEquals(
        "gecontroleerd bestandscontrole/" + round.number(),
        leaf.kind().word() + " " + leaf.number());
    assertEquals(CheckedShelf.digests(round.report()).sha512(), leaf.sha512());
    shelf.round();
    assertEquals(8, shelf.events(first).size());
  }

  @Test
  void changedByteIsFoundWithWholePathAndBothDigests(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Bit");
    UUID id = shelf.published(2026, 1);
    shelf.flip(id, "cijfers.csv");

    shelf.round();

    String path = shelf.rows().number(2026, 1) + "/cijfers.csv";
    var kept = CheckedShelf.digests("waarde");
    var found = CheckedShelf.digests("vaarde");
    assertEquals(
        List.of(
            path + " SHA-256 " + kept.sha256() + " " + found.sha256(),
            path + " SHA-512 " + kept.sha512() + " " + found.sha512()),
        shelf.findings(id));
    assertTrue(
        shelf.events(id).stream()
            .anyMatch(
                text ->
                    text.startsWith("- cijfers.csv: ")
                        && text.contains(path)
                        && text.contains(kept.sha512())
                        && text.contains(found.sha512())));
    assertEquals(
        List.of("systeem bestandscontrole: afwijking: " + path),
        AuditLines.about(product, path).stream().distinct().toList());
    shelf.round();
    assertEquals(2, shelf.findings(id).size());
    shelf.flip(id, "cijfers.csv");
    shelf.round();
    assertEquals(List.of(), shelf.findings(id));
  }

  @Test
  void fileThatIsExchangedWithItsDigestIsFoundByItsPackage(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Ruil");
    UUID id = shelf.published(2026, 1);
    shelf.unguarded(
        "update publication_file set content = 'anders', sha256 = encode(sha256('anders'), 'hex')"
            + " where publication_id = ? and name = 'cijfers.csv'",
        id);

    shelf.round();

    assertEquals(2, shelf.findings(id).size());
  }

  @Test
  void packageThatIsExchangedWithAllItsDigestsIsFoundByTheLog(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Vervalst");
    UUID id = shelf.published(2026, 1);
    shelf.unguarded(
        "update publication_file set content = 'anders', sha256 = encode(sha256('anders'), 'hex')"
            + " where publication_id = ? and name = 'cijfers.csv'",
        id);
    shelf.unguarded(
        "update publication_payload set sha256 = encode(sha256('anders'), 'hex'), sha512 ="
            + " encode(sha512('anders'), 'hex') where publication_id = ? and path like"
            + " '%/cijfers.csv'",
        id);

    shelf.round();

    String manifest = shelf.rows().number(2026, 1) + "/manifest-sha";
    assertTrue(
        shelf.findings(id).stream().allMatch(found -> found.startsWith(manifest)),
        shelf.findings(id).toString());
    assertEquals(2, shelf.findings(id).size());
  }

  @Test
  void fileThatIsGoneStopsNoOther(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Weg");
    UUID id = shelf.published(2026, 1);
    UUID other = shelf.published(2026, 2);
    shelf.unguarded(
        "delete from publication_file where publication_id = ? and name = 'publicatie.pdf'", id);

    shelf.round();

    assertTrue(shelf.findings(id).get(0).endsWith(" ontbreekt"), shelf.findings(id).toString());
    assertEquals(4, shelf.events(other).size());
  }

  @Test
  void noPortionIsReadBeforeItsTime(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Rem");
    shelf.published(2026, 1);
    shelf.published(2026, 2);
    product.clock().advance(Duration.ofDays(61));
    var rounds = product.get(FixityRounds.class);
    assertTrue(rounds.next());
    product.change(
        "update fixity_round set next_at = next_at + interval '1 minute' where ended_at is null");

    assertFalse(rounds.next());
    product.clock().advance(Duration.ofMinutes(1));
    assertTrue(rounds.next());
    shelf.round();
  }

  /** A node that is killed leaves nothing but its lock, which ends with its connection. */
  @Test
  void roundGoesOnWhereAKilledNodeLeftIt(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Kill");
    UUID id = shelf.published(2026, 1);
    product.clock().advance(Duration.ofDays(61));
    var rounds = product.get(FixityRounds.class);
    assertTrue(rounds.next());

    product.arrange(
        other -> {
          other.change("select pg_advisory_xact_lock(1179211849)");
          assertFalse(rounds.next());
          return null;
        });

    assertEquals(List.of(), shelf.events(id));
    shelf.round();
    assertEquals(4, shelf.events(id).size());
  }

  /** Its connection ends after the publication was read, and before that is kept. */
  @Test
  void portionThatIsKilledHalfwayIsDoneAnew(Composition product) throws Exception {
    var shelf = CheckedShelf.of(product, "Bieb Halverwege");
    UUID id = shelf.published(2026, 1);
    product.clock().advance(Duration.ofDays(61));
    var rounds = product.get(FixityRounds.class);
    assertTrue(rounds.next());
    var before = events(product);
    try (var node = Executors.newSingleThreadExecutor()) {
      Future<Boolean> portion =
          product.arrange(
              other -> {
                other.change("lock table fixity_round in share mode"); // lets it read, not write
                var begun = node.submit(() -> product.request(rounds::next));
                kill(product, begun);
                return begun;
              });

      assertThrows(ExecutionException.class, () -> portion.get(1, TimeUnit.MINUTES));
    }

    assertEquals(before, events(product));
    shelf.round();
    assertEquals(4, shelf.events(id).size());
  }

  private static Object events(Composition product) {
    return product.value("select count(*) from preservation_event");
  }

  private static void kill(Composition product, Future<Boolean> portion) {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (!portion.isDone() && System.nanoTime() < deadline) {
      product.value(
          "select count(pg_terminate_backend(pid)) from pg_stat_activity where wait_event_type ="
              + " 'Lock' and datname = current_database()");
      Thread.onSpinWait();
    }
  }

  @Test
  void checksLeaveThePackageAsItWasPacked(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Pakje");
    UUID id = shelf.published(2026, 1);
    var before = manifests(product, id);

    shelf.round();

    assertEquals(before, manifests(product, id));
    var of = publication(product, id);
    byte[] premis = PremisEvents.write(of);
    assertTrue(new String(premis, StandardCharsets.UTF_8).contains("fixity check"));
  }

  private static PreservedPublication publication(Composition product, UUID id) {
    return product
        .get(OwnTransaction.class)
        .call(() -> product.get(PreservedReading.class).find(id).get(0));
  }

  private static Object manifests(Composition product, UUID id) {
    return product.get(Packing.class).manifests(Delivery.Content.alone(publication(product, id)));
  }
}
