// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AnalysisSteps.analyse;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.compile;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.file;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.gather;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.publish;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.published;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.text;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.verify;
import static nl.publiekswijzer.request.usecase.AskingFixtures.order;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.pdf.NotArchivableException;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.LostLease;
import nl.publiekswijzer.request.store.ReleaseLog;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of a request through all steps to its publication. */
@ExtendWith(Composed.class)
class PublishingTest {
  private static List<String> work(Composition product, UUID request) {
    return product.list(
        "select name from analysis_work where request_id = ? order by name collate \"C\"", request);
  }

  /** A PDF of which nothing is wrong but that it is for no archive. */
  private static byte[] emptyPage() {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What would stand if it had been published. */
  private static void assertNothingPublished(
      Composition product, AskingFixtures asking, Asker asker) {
    for (String table : List.of("publication", "release_log", "outbox")) {
      assertEquals(
          0L,
          product.value("select count(*) from " + table + " where library_id = ?", asker.library()),
          table);
    }
  }

  private static ReleaseLog.Entry release(Composition product, Asker asker, UUID publication) {
    product.actAs(TestActors.consultant(UUID.randomUUID(), asker.library()));
    return product.get(Releasing.class).find(publication).orElseThrow();
  }

  @Test
  void aRequestEndsInAPublicationWithItsFilesItsLogAndItsNews(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Publiceert");
    product.clock().set(Instant.parse("2026-03-02T09:30:00.75Z"));
    var request =
        asking.ask(
            order(asker.name(), ReportKind.COMBINED, new WorkArea(List.of("PR01"), List.of(9012))),
            Optional.of(members(0, 600)));

    UUID publication = published(product, asking, request.id());

    assertEquals(
        "(PUBLISHED,100,,,t)",
        asking.told(request.id(), "state, percent, owner, lease_until, finished_at is not null"));
    assertEquals(
        "(%s,COMBINED,2024,1,1,PR01|9012,t)".formatted(asker.library()),
        product.value(
            "select row(library_id, kind, year, version, token, work_area, published_at ="
                + " timestamptz '2026-03-02T09:30:00Z')::text from publication where request_id ="
                + " ?",
            request.id()));
    assertEquals(
        List.of(
            "cijfers.csv text/csv;charset=utf-8",
            "cijfers.json application/json",
            "kernrapport.pdf application/pdf",
            "publicatie.pdf application/pdf",
            "verapdf-kernrapport.xml application/xml",
            "verapdf.xml application/xml"),
        product.list(
            "select name || ' ' || media_type from publication_file where publication_id = ? and"
                + " sha256 = encode(sha256(content), 'hex') and size = length(content) order by"
                + " name",
            publication));
    byte[] pdf = file(product, publication, PublicationFile.PDF);
    String text = text(pdf);
    for (String told : List.of("Bibliotheek Publiceert", "Proefstad", "OB-2", "willekeurige")) {
      assertTrue(text.contains(told), told);
    }
    assertEquals(List.of(), work(product, request.id()));
    assertEquals(List.of("READY", "RUNNING", "PUBLISHED"), asking.events(request.id()));
    assertEquals(
        List.of("PUBLICATION_READY " + publication + " " + asker.account() + " 2024"),
        asking.news(asker.library()));
    var release = release(product, asker, publication);
    assertEquals(
        new ReleaseLog.Entry(
            "OB-2",
            release.keyId(),
            (String)
                product.value("select digest from member_set where request_id = ?", request.id()),
            true,
            release.cells(),
            release.figures(),
            new BigDecimal("0.0571"),
            new BigDecimal("1.83"),
            release.variances(),
            release.comparedWith(),
            ""),
        release);
    assertTrue(release.keyId().matches("[0-9a-f]{16}"), release.keyId());
    // whether any subsegment of the households is that small, is a matter of the draw
    assertTrue(
        release.cells().matches("\\[(\"huishoudens per subsegment\",)?\"leden per subsegment\"]"),
        release.cells());
    assertTrue(release.figures().matches("[0-9a-f]{64}"), release.figures());
    assertTrue(release.variances().contains("segment 25"), release.variances());
  }

  @Test
  void anotherOrderOnTheSameAreasIsTheNextVersionOfItsSeries(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Versies");
    var first = asking.residents(asker);
    var second = asking.residents(asker);
    var other = asking.residents(asking.asker("Bibliotheek Andere Reeks"));
    product.change("update analysis_request set note = 'Voor de raad' where id = ?", second.id());

    published(product, asking, first.id());
    published(product, asking, second.id());
    published(product, asking, other.id());

    assertEquals(
        List.of(1, 2, 1),
        List.of(first, second, other).stream()
            .map(r -> product.value("select version from publication where request_id = ?", r.id()))
            .toList());
  }

  @Test
  void anotherAttemptGivesTheSameFigures(Composition product) {
    var asking = new AskingFixtures(product);
    var request = asking.members(asking.asker("Bibliotheek Nog Een Poging"), members(300, 600));
    var first = asking.claimed(request.id());
    gather(product, asking, first);
    analyse(product, asking, first);
    byte[] figures = handedOn(product, first, FigureAnalysis.FIGURES);
    byte[] release = handedOn(product, first, FigureAnalysis.RELEASE);
    product.get(QueueKeeping.class).failed(first, "Er ging iets mis.");
    var second = asking.claimed(request.id());

    gather(product, asking, second);
    analyse(product, asking, second);

    assertArrayEquals(figures, handedOn(product, second, FigureAnalysis.FIGURES));
    assertArrayEquals(release, handedOn(product, second, FigureAnalysis.RELEASE));
  }

  private static byte[] handedOn(Composition product, Attempt attempt, String name) {
    return (byte[])
        product.value(
            "select content from analysis_work where request_id = ? and name = ? and token = ?",
            attempt.requestId(),
            name,
            attempt.token());
  }

  @Test
  void anAttemptThatLostItsRequestHandsNothingOn(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Verloren");
    var request = asking.members(asker, members(400, 600));
    var attempt = asking.claimed(request.id());
    compile(product, asking, attempt);
    var before = work(product, request.id());
    product.change("update analysis_request set token = token + 1 where id = ?", request.id());

    for (Consumer<Attempt> step :
        List.<Consumer<Attempt>>of(
            product.get(CountGathering.class)::gather,
            product.get(SetComparing.class)::compare,
            product.get(FigureAnalysis.class)::analyse,
            product.get(PublicationCompiling.class)::compile,
            product.get(PublicationVerifying.class)::verify)) {
      assertThrows(LostLease.class, () -> asking.work(() -> step.accept(attempt)));
    }

    assertEquals(before, work(product, request.id()));
    assertNothingPublished(product, asking, asker);
  }

  @Test
  void aRequestThatIsWithdrawnAtTheLastMomentLeavesNoPublication(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Laatste Moment");
    var request = asking.residents(asker);
    var attempt = asking.claimed(request.id());
    compile(product, asking, attempt);
    verify(product, asking, attempt);
    var before = work(product, request.id());
    product.get(Cancelling.class).cancel(request.id());

    assertThrows(LostLease.class, () -> publish(product, asking, attempt));

    assertNothingPublished(product, asking, asker);
    assertEquals("(CANCELLED,)", asking.told(request.id(), "state, publication_id"));
    assertEquals(before, work(product, request.id()));
  }

  @Test
  void aPdfThatWasNotVerifiedIsNotPublished(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Niet Gekeurd");
    var request = asking.residents(asker);
    var attempt = asking.claimed(request.id());
    compile(product, asking, attempt);
    assertEquals(
        "no verified publicatie.pdf of request " + request.id(),
        assertThrows(IllegalStateException.class, () -> publish(product, asking, attempt))
            .getMessage());
    verify(product, asking, attempt);
    product.change(
        "update analysis_work set content = content || 'x'::bytea where request_id = ? and name ="
            + " 'publicatie.pdf'",
        request.id());

    assertEquals(
        "request " + request.id() + " has another PDF now",
        assertThrows(IllegalStateException.class, () -> publish(product, asking, attempt))
            .getMessage());

    assertNothingPublished(product, asking, asker);
    assertEquals("(RUNNING,)", asking.told(request.id(), "state, publication_id"));
  }

  @Test
  void aPdfThatBreaksTheArchivalRulesIsNotVerified(Composition product) {
    var asking = new AskingFixtures(product);
    var request = asking.residents(asking.asker("Bibliotheek Afgekeurd"));
    var attempt = asking.claimed(request.id());
    compile(product, asking, attempt);
    asking.work(
        () -> product.get(AnalysisWork.class).put(attempt, PublicationFile.PDF, emptyPage()));

    assertThrows(NotArchivableException.class, () -> verify(product, asking, attempt));

    assertFalse(
        work(product, request.id()).contains(PublicationVerifying.verified(PublicationFile.PDF)));
  }
}
