// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.store.PrivacyLedger;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a block still gives, over all libraries; every test has a province of its own to fill. */
@ExtendWith(Composed.class)
class LedgerChargingTest {
  private static int sets = 0;

  /** A set that is near no other. */
  private static MemberSet another() {
    return set(1_000_000 + 1_000 * sets++, 300);
  }

  private static boolean compare(Composition product, AskingFixtures asking, UUID request) {
    var attempt = asking.claimed(request);
    return product
        .get(OwnTransaction.class)
        .call(() -> product.get(SetComparing.class).compare(attempt));
  }

  private static String state(AskingFixtures asking, UUID request) {
    return asking.told(request, "state, held_for");
  }

  private static void empty(Composition product) {
    product.change("truncate privacy_charge");
  }

  private static int drawn(
      Composition product, AskingFixtures asking, Asker asker, int files, Object... columns) {
    int drawn = 0;
    for (int i = 0; i < files; i++) {
      drawn += compare(product, asking, asking.request(asker, another(), columns)) ? 1 : 0;
    }
    return drawn;
  }

  @Test
  void oneLibraryMayHaveTenFilesAndTheSupporterLetsMoreGo(Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Veelvrager");
    assertEquals(10, drawn(product, asking, asker, 10));
    UUID eleventh = asking.request(asker, another());

    assertFalse(compare(product, asking, eleventh));

    assertEquals("(HELD,BUDGET)", state(asking, eleventh));
    assertEquals(HoldReason.BUDGET.sentence(), asking.column(eleventh, "reason"));
    product.actAs(TestActors.consultant(UUID.randomUUID(), asker.library()));
    product.get(HeldDeciding.class).decide(eleventh, HoldReason.Decision.RELEASE, null);
    assertTrue(compare(product, asking, eleventh));
  }

  @Test
  @Asvs("2.2.3")
  void allLibrariesTogetherHaveTwentyOneFilesWhateverTheyAskAndWhoeverAllowsIt(
      Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    int drawn = 0;
    for (String name : List.of("Een", "Twee", "Drie")) {
      var asker = asking.asker("Bibliotheek Samen " + name);
      drawn += drawn(product, asking, asker, 4, "approved", "BUDGET");
      drawn += drawn(product, asking, asker, 4, "approved", "BUDGET", "work_area", "|9001");
      drawn += drawn(product, asking, asker, 4, "approved", "BUDGET", "kind", "COMBINED");
    }

    assertEquals(21, drawn);

    var last = asking.asker("Bibliotheek Samen Laatste");
    UUID closed = asking.request(last, another(), "approved", "BUDGET", "work_area", "PR01,PR02|");
    assertFalse(compare(product, asking, closed));
    assertEquals("(REJECTED,)", state(asking, closed));
    String reason = (String) asking.column(closed, "reason");
    assertTrue(reason.startsWith("Over dit gebied is met deze editie alles verteld"), reason);
    assertTrue(
        compare(product, asking, asking.request(last, another(), "work_area", "PR02|")),
        "another block has room");
  }

  @Test
  void theSameHouseholdsAreChargedOnceWhateverIsAskedOfThem(Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Zelfde Bestand");
    var file = another();

    for (String kind : List.of("MEMBERS", "COMBINED", "MEMBERS")) {
      assertTrue(compare(product, asking, asking.request(asker, file, "kind", kind)));
    }

    assertEquals(
        List.of("9001 SEGMENTS 0.0571 t"),
        product.list(
            "select block || ' ' || level || ' ' || rho || ' ' || left(home::text, 1) from"
                + " privacy_charge order by block, level"));
  }

  @Test
  void librariesFromElsewhereLeaveHalfForThoseAtHome(Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    var visitors = new ArrayList<Asker>();
    visitors.add(asking.asker("Bibliotheek Bezoeker Een", "province", "Elders"));
    visitors.add(asking.asker("Bibliotheek Bezoeker Twee", "province", "Elders"));

    int drawn = 0;
    for (Asker visitor : visitors) {
      drawn += drawn(product, asking, visitor, 6, "approved", "BUDGET");
    }

    assertEquals(10, drawn, "0.6 of 1.2");
    assertTrue(
        compare(product, asking, asking.request(asking.asker("Bibliotheek Thuis"), another())));
  }

  /** Who can make libraries must not make room by that. */
  @Test
  void librariesThatNobodyOfTheirsConfirmedCountAsOne(Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    int drawn = 0;
    var waits = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      UUID library =
          product.arrange(rows -> rows.library("Onbevestigd " + rows.hashCode(), Map.of()));
      var asker = new Asker(library, "", TestActors.consultant(UUID.randomUUID(), library));
      for (int file = 0; file < 2; file++) {
        UUID request = asking.request(asker, another());
        boolean goesOn = compare(product, asking, request);
        drawn += goesOn ? 1 : 0;
        if (!goesOn) {
          waits.add(state(asking, request));
        }
      }
    }

    assertEquals(10, drawn);
    assertEquals(List.of("(REJECTED,)", "(REJECTED,)"), waits);
  }

  @Test
  void whatIsHeldBeforeItsDrawIsNotCharged(Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Aangehouden");
    asking.request(asker, set(5, 300));
    UUID nearly = asking.request(asker, set(5, 299));

    assertFalse(compare(product, asking, nearly));

    assertEquals(0L, product.value("select count(*) from privacy_charge"));
  }

  @Test
  void whatWasSpentStaysWhenItsLibraryGoes(Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Verdwenen");
    UUID request = asking.request(asker, another());
    assertTrue(compare(product, asking, request));
    for (String table : List.of("analysis_work", "member_counts", "member_set")) {
      product.change("delete from " + table + " where request_id = ?", request);
    }

    assertEquals(1L, product.value("select count(*) from privacy_charge"));
  }

  /** A publication of scheme OB-1 has cost 0.2; six of them fill an edition. */
  @Test
  void publicationsOfTheEarlierSchemeAreChargedOnceAndAtMostToTheLimit(Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Van Vroeger");
    for (int i = 0; i < 8; i++) {
      UUID request = asking.request(asker, another());
      asking.published(asker, request);
      makeOld(product, request);
    }
    var opening = product.get(LedgerOpening.class);

    product.get(OwnTransaction.class).run(opening::chargeEarlier);
    product.get(OwnTransaction.class).run(opening::chargeEarlier);

    assertEquals(
        List.of("9001 OB-1 6 1.2000"),
        product.list(
            "select block || ' ' || level || ' ' || count(*) || ' ' || sum(rho) from"
                + " privacy_charge group by block, level"));
    assertFalse(compare(product, asking, asking.request(asker, another())));
    product.change("delete from member_set where scheme = 'OB-1'");
  }

  private static void makeOld(Composition product, UUID request) {
    product.change(
        "update member_set set scheme = 'OB-1', key_id = null, crossed_digest = null,"
            + " delivered_digest = null, blocks = '{}' where request_id = ?",
        request);
  }

  /** What was told under a waiver of then had no noise at all. */
  @Test
  void anExactPublicationOfTheEarlierSchemeClosesItsArea(Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Toen Exact");
    UUID request = asking.request(asker, another());
    UUID publication = asking.published(asker, request);
    makeOld(product, request);
    product.arrange(rows -> rows.release(publication, asker.library(), false));

    assertFalse(compare(product, asking, asking.request(asker, another())));

    assertEquals(
        List.of("9001 EXACT 1.2000"),
        product.list("select block || ' ' || level || ' ' || rho from privacy_charge"));
    product.change("delete from member_set where scheme = 'OB-1'");
  }

  /** Closing an edition must not forget what was spent on it. */
  @Test
  void aClosedEditionGivesWhatWasChargedAndNothingNew(Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Te Laat");
    var file = another();
    assertTrue(compare(product, asking, asking.request(asker, file)));
    UUID waiting = asking.request(asker, another());
    product.change("update edition set closed_at = now() where id = ?", asking.edition());
    try {
      assertTrue(compare(product, asking, asking.request(asker, file, "kind", "COMBINED")));
      assertFalse(compare(product, asking, waiting));
      String reason = (String) asking.column(waiting, "reason");
      assertTrue(reason.startsWith("Deze editie is gesloten voor nieuwe vragen"), reason);
      var spent =
          product
              .get(OwnTransaction.class)
              .call(
                  () ->
                      product
                          .get(PrivacyLedger.class)
                          .spent(asking.edition(), List.of(9001), "Proefland"));
      assertEquals(new BigDecimal("0.0571"), spent.edition());
    } finally {
      product.change("update edition set closed_at = null where id = ?", asking.edition());
    }
  }

  /** Who imports the same content again gets no second ledger with it. */
  @Test
  void theSameContentUnderAnotherNameHasTheSameLedger(Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Tweemaal");
    assertTrue(compare(product, asking, asking.request(asker, another())));
    var digest = product.value("select content_digest from edition where id = ?", asking.edition());
    long other =
        product.arrange(
            rows ->
                rows.edition(
                    "Nog eens hetzelfde",
                    Map.of("content_digest", digest, "origin", "FICTITIOUS")));
    product.change(
        "insert into postcode_area select ?, postcode4, municipality_code, municipality,"
            + " province_code, province, block from postcode_area where edition_id = ?",
        other,
        asking.edition());

    var spent =
        product
            .get(OwnTransaction.class)
            .call(() -> product.get(PrivacyLedger.class).spent(other, List.of(9001), ""));

    assertEquals(new BigDecimal("0.0571"), spent.edition());
    product.change("delete from edition where id = ?", other);
  }

  /** Else one library has its own half, and then that of its supporter. */
  @Test
  void aLibraryStaysThePayerWhenItsLastAccountGoes(Composition product) {
    empty(product);
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Zonder Mensen");
    assertEquals(10, drawn(product, asking, asker, 10));

    product.change("delete from account where library_id = ?", asker.library());

    UUID next = asking.request(asker, another());
    assertFalse(compare(product, asking, next));
    assertEquals("(HELD,BUDGET)", state(asking, next));
  }
}
