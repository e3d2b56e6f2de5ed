// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.order;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.GivenAnswer;
import nl.publiekswijzer.request.IdempotencyKey;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import nl.publiekswijzer.request.usecase.OnceOnly.AcceptedUpload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class OnceOnlyTest {
  private static final IdempotencyKey KEY = new IdempotencyKey("3f0c-1");
  private static final Refusal BUSY =
      new Refusal(
          409,
          "Een aanvraag met deze Idempotency-Key wordt nog verwerkt. Stuur hem over enkele seconden"
              + " opnieuw, met dezelfde sleutel.");

  private static OnceOnly once(Composition product) {
    return product.get(OnceOnly.class);
  }

  private static AnalysisOrder residents(Asker asker) {
    return order(asker.name(), ReportKind.RESIDENTS, TOWN);
  }

  /** Of an order and, where there is one, its file. */
  private static Fingerprint fingerprint(
      Composition product, AnalysisOrder order, byte[]... files) {
    var fingerprint = once(product).newFingerprint();
    fingerprint.take(order);
    for (byte[] file : files) {
      try (InputStream in = fingerprint.of(new ByteArrayInputStream(file))) {
        in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return fingerprint;
  }

  private static GivenAnswer accept(Composition product, IdempotencyKey key, AnalysisOrder order) {
    var upload =
        new AcceptedUpload(product.get(RequestIntake.class).prepare(order), Optional.empty());
    return once(product)
        .accept(key, fingerprint(product, order), upload, r -> "antwoord op " + r.note());
  }

  private static long rows(Composition product, String table, Asker asker) {
    return (Long)
        product.value("select count(*) from " + table + " where library_id = ?", asker.library());
  }

  private static long claims(Composition product, Asker asker) {
    return (Long)
        product.value("select count(*) from request_claim where account_id = ?", asker.account());
  }

  @Test
  void theFirstCallIsAcceptedAndItsAnswerKept(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Eerste Keer");
    var turn = once(product).begin(KEY);
    assertEquals(Optional.empty(), turn.given());

    var given = accept(product, KEY, residents(asker));
    once(product).end(turn);

    assertEquals("antwoord op Graag", given.answer());
    assertEquals(asker.library(), given.libraryId());
    assertTrue(given.fingerprint().matches("[0-9a-f]{64}"), given.fingerprint());
    assertEquals(Optional.of(given), once(product).begin(KEY).given());
    assertEquals(1, rows(product, "analysis_request", asker));
    assertEquals(1, rows(product, "request_answer", asker));
  }

  @Test
  void theSameAgainGetsTheSameAnswer(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Nog Eens");
    var given = accept(product, KEY, residents(asker));

    assertEquals(given, once(product).again(given, fingerprint(product, residents(asker))));
    assertEquals(given, once(product).again(KEY, fingerprint(product, residents(asker))));
    assertEquals(1, rows(product, "analysis_request", asker));
  }

  @Test
  void theSameInAnotherOrderOfWordsIsTheSame(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Anders Gezegd");
    var area = new WorkArea(List.of("PR01"), List.of(9010, 9012));
    var turned = new WorkArea(List.of("PR01", "PR01"), List.of(9012, 9010));

    var given = accept(product, KEY, order(asker.name(), ReportKind.RESIDENTS, area));

    assertEquals(
        given,
        once(product)
            .again(KEY, fingerprint(product, order(asker.name(), ReportKind.RESIDENTS, turned))));
  }

  @Test
  void theSameKeyWithSomethingElseIsRefused(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Iets Anders");
    var given = accept(product, KEY, residents(asker));
    var refusal =
        new Refusal(
            422,
            "Met deze Idempotency-Key is al iets anders aangevraagd. Kies voor een nieuwe aanvraag"
                + " een nieuwe sleutel.");

    for (var other :
        List.of(
            fingerprint(product, order(asker.name(), ReportKind.COMBINED, TOWN)),
            fingerprint(product, residents(asker), members(0, 300)),
            fingerprint(product, residents(asker), new byte[0]))) {
      assertEquals(refusal, Refusal.of(() -> once(product).again(given, other)));
    }
  }

  @Test
  void anAnswerGivenMeanwhileLeavesNothingOfTheSecondCall(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Intussen");
    var order = order(asker.name(), ReportKind.MEMBERS, TOWN);
    var prepared = product.get(RequestIntake.class).prepare(order);
    var upload = new AcceptedUpload(prepared, Optional.of(asking.count(prepared, members(0, 300))));
    var first =
        once(product).accept(KEY, fingerprint(product, order), upload, r -> r.id().toString());

    assertThrows(
        OnceOnly.AnsweredMeanwhile.class,
        () ->
            once(product).accept(KEY, fingerprint(product, order), upload, r -> r.id().toString()));

    for (String table :
        List.of("analysis_request", "member_counts", "match_report", "member_set")) {
      assertEquals(1, rows(product, table, asker), table);
    }
    assertEquals(
        1L,
        product.value(
            "select count(*) from audit_line where action = 'aanvraag ingediend' and object like"
                + " ?",
            "%, Bibliotheek Intussen"));
    assertEquals(first, once(product).again(KEY, fingerprint(product, order)));
  }

  @Test
  void anAnswerThatCannotBeMadeLeavesNothing(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Half");
    var upload =
        new AcceptedUpload(
            product.get(RequestIntake.class).prepare(residents(asker)), Optional.empty());

    assertThrows(
        IllegalStateException.class,
        () ->
            once(product)
                .accept(
                    KEY,
                    fingerprint(product, residents(asker)),
                    upload,
                    r -> {
                      throw new IllegalStateException("geen antwoord");
                    }));

    assertEquals(0, rows(product, "analysis_request", asker));
    assertEquals(0, rows(product, "request_answer", asker));
    assertEquals(
        List.of(),
        product.list("select object from audit_line where object like ?", "%, Bibliotheek Half"));
  }

  @Test
  void whileOneCallWorksUnderAKeyAnotherWaits(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Nog Bezig");
    var turn = once(product).begin(KEY);

    assertEquals(BUSY, Refusal.of(() -> once(product).begin(KEY)));
    var refused = assertThrows(Refused.class, () -> once(product).begin(KEY));
    assertEquals(Optional.of(Duration.ofSeconds(2)), refused.retryAfter());
    assertEquals(1, claims(product, asker));

    once(product).end(turn);
    assertEquals(0, claims(product, asker));
    assertEquals(Optional.empty(), once(product).begin(KEY).given());
  }

  @Test
  void whoIsAnsweredNeedsNotWaitForTheTurnOfAnother(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Al Klaar");
    once(product).begin(KEY);
    var given = accept(product, KEY, residents(asker));

    assertEquals(Optional.of(given), once(product).begin(KEY).given());
  }

  @Test
  void keyOfANodeThatDiedIsTakenOverAfterNinetySeconds(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Dode Sleutel");
    var dead = once(product).begin(KEY);
    claimed(product, asker, "80 seconds");
    assertEquals(BUSY, Refusal.of(() -> once(product).begin(KEY)));
    claimed(product, asker, "91 seconds");

    once(product).begin(KEY);

    once(product).end(dead);
    assertEquals(1, claims(product, asker), "the claim that took over is another's");
    assertEquals(BUSY, Refusal.of(() -> once(product).begin(KEY)));
  }

  private static void claimed(Composition product, Asker asker, String age) {
    product.change(
        "update request_claim set claimed_at = clock_timestamp() - ?::interval where account_id ="
            + " ?",
        age,
        asker.account());
  }

  @Test
  void keyOfAnotherAccountIsAnotherKey(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Eigen Sleutel");
    var own = accept(product, KEY, residents(asker));
    asking.colleague(asker.name(), asker.library(), "tweede");

    assertEquals(Optional.empty(), once(product).begin(KEY).given());
    var others = accept(product, KEY, residents(asker));

    assertEquals(2, List.of(own.requestId(), others.requestId()).stream().distinct().count());
    assertEquals(2, rows(product, "analysis_request", asker));
  }

  @Test
  void anAnswerOfALibraryThatWentOutOfReachIsLikeNone(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Uit Dienst");
    var given = accept(product, KEY, residents(asker));
    var elsewhere = asking.asker("Bibliotheek Nieuw Werk");
    product.actAs(TestActors.employee(asker.account(), elsewhere.library()));

    assertEquals(
        new Refusal(404, "Deze aanvraag bestaat niet."),
        Refusal.of(() -> once(product).again(given, fingerprint(product, residents(asker)))));
  }

  @Test
  void ofAFileAKeyedFingerprintIsKeptThatIsTheSameForTheSameFile(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Afdruk");
    var order = order(asker.name(), ReportKind.MEMBERS, TOWN);

    String first = fingerprint(product, order, members(0, 300)).hex();

    assertTrue(first.matches("[0-9a-f]{64}"), first);
    assertEquals(first, fingerprint(product, order, members(0, 300)).hex());
    assertEquals(
        2,
        List.of(first, fingerprint(product, order, members(1, 300)).hex()).stream()
            .distinct()
            .count());
  }
}
