// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AnalysisSteps.file;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.published;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.text;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.ReportChoices;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same households, with the same question and with another (OB-2, M1, M7 and M9). */
@ExtendWith(Composed.class)
class SameHouseholdsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static AnalysisOrder order(Asker asker, ReportKind kind, String note) {
    return new AnalysisOrder(
        asker.name(),
        kind,
        SmallEdition.EDITION,
        TOWN,
        List.of(),
        note,
        AnalysisOrder.USUAL_PRIORITY);
  }

  /** On another day, for ten files a day are read of an area. */
  private static Asker asker(Composition product, AskingFixtures asking, String name) {
    product.clock().advance(Duration.ofDays(1));
    return asking.asker(name);
  }

  private static AnalysisRequest ask(
      AskingFixtures asking, Asker asker, ReportKind kind, byte[] file) {
    return asking.ask(order(asker, kind, ""), Optional.ofNullable(file));
  }

  /** The same rows with a kind of card. */
  private static byte[] withCards(byte[] file) {
    String rows = new String(file, StandardCharsets.UTF_8);
    return rows.replaceFirst("\n", ";lidsoort\n")
        .replaceAll("(?m)^(\\d{4} ?[A-Z]{2};\\d+)$", "$1;volwassen")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The levels that were charged for a library, each with its rho. */
  private static List<String> ledger(Composition product, Asker asker) {
    return product.list(
        "select level || ' ' || rho from privacy_charge where payer = ? order by charged_at, level",
        asker.library());
  }

  private static PublishedFigures analysed(
      Composition product, AskingFixtures asking, UUID request) {
    var attempt = asking.claimed(request);
    AnalysisSteps.gather(product, asking, attempt);
    AnalysisSteps.analyse(product, asking, attempt);
    byte[] json =
        (byte[])
            product.value(
                "select content from analysis_work where request_id = ? and name = 'figures'",
                request);
    return WorkingJson.value(json, PublishedFigures.class);
  }

  /** Segments and subsegments, which every column and kind leaves as they are. */
  private static List<?> counts(MemberFigures members) {
    return List.of(
        members.households(), members.segments(), members.subsegments(), members.penetration());
  }

  private static String reuse(Composition product, AnalysisRequest request) {
    return product
        .get(RequestIntake.class)
        .find(request.id())
        .flatMap(AnalysisRequest::reuse)
        .orElseThrow()
        .sentence();
  }

  /** How the publication of a request is cited. */
  private static String number(Composition product, AnalysisRequest request) {
    return (String)
        product.value("select number from publication where request_id = ?", request.id());
  }

  private static boolean compare(Composition product, AskingFixtures asking, UUID request) {
    var attempt = asking.claimed(request);
    var goesOn = new boolean[1];
    asking.work(() -> goesOn[0] = product.get(SetComparing.class).compare(attempt));
    return goesOn[0];
  }

  @Test
  void theSameQuestionIsAnsweredByTheSamePublicationAndSpendsNothing(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Zelfde Vraag");
    var first = ask(asking, asker, ReportKind.MEMBERS, members(0, 600));
    UUID publication = published(product, asking, first.id());
    var spent = ledger(product, asker);
    var again = ask(asking, asker, ReportKind.MEMBERS, members(0, 600));

    assertFalse(compare(product, asking, again.id()));

    assertEquals(publication, asking.column(again.id(), "publication_id"));
    assertEquals(spent, ledger(product, asker));
    assertEquals(
        "Deze vraag is eerder gesteld, en er is niets veranderd. Het antwoord is publicatie "
            + number(product, first)
            + ": er is niets nieuws verbruikt.",
        reuse(product, again));
  }

  /** Without a member file there is nothing else that the answer depends on. */
  @Test
  void theSameQuestionWithoutAFileIsAnsweredByTheSamePublication(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Zelfde Gebied");
    var first = ask(asking, asker, ReportKind.RESIDENTS, null);
    UUID publication = published(product, asking, first.id());
    var again = ask(asking, asker, ReportKind.RESIDENTS, null);

    assertFalse(compare(product, asking, again.id()));

    assertEquals(publication, asking.column(again.id(), "publication_id"));
    assertEquals(
        "Deze vraag is eerder gesteld, en er is niets veranderd. Het antwoord is publicatie "
            + number(product, first)
            + ": er is niets nieuws verbruikt.",
        reuse(product, again));
    product.change("update analysis_request set note = 'Anders' where id = ?", first.id());
    assertTrue(compare(product, asking, ask(asking, asker, ReportKind.RESIDENTS, null).id()));
  }

  @Test
  void anotherKindIsANewVersionOfTheSameDrawAndSaysSo(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Andere Vraag");
    var first = ask(asking, asker, ReportKind.MEMBERS, members(600, 600));
    var before = analysed(product, asking, first.id());
    asking.published(asker, first.id());
    var spent = ledger(product, asker);
    var other = ask(asking, asker, ReportKind.COMBINED, members(600, 600));

    UUID publication = published(product, asking, other.id());

    String told =
        "Dezelfde huishoudens als in publicatie "
            + number(product, first)
            + ": geen nieuwe afwijking, niets verbruikt.";
    String json =
        new String(
            file(product, publication, PublicationFile.FIGURES_JSON), StandardCharsets.UTF_8);
    String pdf = text(file(product, publication, PublicationFile.PDF)).replaceAll("\\s+", " ");
    assertEquals(told, reuse(product, other));
    assertEquals(spent, ledger(product, asker));
    assertTrue(json.contains("\"hergebruik\":\"" + told + "\""), json);
    assertTrue(json.contains("\"ledenhuishoudens\":" + before.members().households()), json);
    assertTrue(pdf.contains(told), "the protection text says it");
  }

  @Test
  void anotherNoteOrHouseStyleIsANewVersionWithEqualFigures(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Nieuwe Stijl");
    byte[] file = members(1200, 600);
    var first = ask(asking, asker, ReportKind.MEMBERS, file);
    var before = analysed(product, asking, first.id());
    asking.published(asker, first.id());
    var spent = ledger(product, asker);
    product.change(
        "insert into house_style (library_id, accent, changed_at) values (?, '#8A1538', ?)",
        asker.library(),
        Instant.parse("2020-01-01T00:00:00Z"));
    var styled = ask(asking, asker, ReportKind.MEMBERS, file);
    var inStyle = analysed(product, asking, styled.id());
    product.change("delete from house_style where library_id = ?", asker.library());
    var noted = asking.ask(order(asker, ReportKind.MEMBERS, "Voor de raad"), Optional.of(file));
    var withNote = analysed(product, asking, noted.id());

    assertEquals(before.members(), inStyle.members());
    assertEquals(before.members(), withNote.members());
    assertEquals(spent, ledger(product, asker));
  }

  @Test
  void anotherReferenceDateIsAnotherQuestion(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Peildatum");
    var order = order(asker, ReportKind.MEMBERS, "");
    var dated = order.with(new OrderTerms(null, new FileStatement(DAY, null, null), null, null));
    var first = asking.ask(order, Optional.of(members(400, 630)));
    analysed(product, asking, first.id());
    asking.published(asker, first.id());
    var other = asking.ask(dated, Optional.of(members(400, 630)));

    assertTrue(compare(product, asking, other.id()));

    asking.published(asker, other.id());
    assertFalse(compare(product, asking, asking.ask(dated, Optional.of(members(400, 630))).id()));
  }

  @Test
  void anotherChoiceForTheReportIsANewVersionWithItsOwnName(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Eigen Naam");
    var order = order(asker, ReportKind.RESIDENTS, "");
    var named =
        order.with(OrderTerms.USUAL.with(new ReportChoices("De Kempen", List.of(), false, null)));
    var first = asking.ask(order, Optional.empty());
    UUID publication = published(product, asking, first.id());
    var other = asking.ask(named, Optional.empty());

    assertTrue(compare(product, asking, other.id()));

    var subject = analysed(product, asking, other.id()).subject();
    assertEquals(
        List.of("De Kempen", "Proefstad"), List.of(subject.workArea(), subject.listedArea()));
    UUID second = published(product, asking, other.id());
    assertNotEquals(publication, second);
    var again = asking.ask(named, Optional.empty());
    assertFalse(compare(product, asking, again.id()));
    assertEquals(second, asking.column(again.id(), "publication_id"));
  }

  @Test
  void anotherBaseOfComparisonIsANewVersionWithEqualMembers(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Andere Basis");
    byte[] file = members(500, 650);
    var order = order(asker, ReportKind.COMBINED, "");
    var first = asking.ask(order, Optional.of(file));
    var before = analysed(product, asking, first.id());
    asking.published(asker, first.id());
    var spent = ledger(product, asker);
    var province = new ComparisonBase(ComparisonBase.Kind.PROVINCE, List.of());
    var other = asking.ask(order.with(OrderTerms.USUAL.with(province)), Optional.of(file));

    var after = analysed(product, asking, other.id());

    assertEquals(before.members(), after.members());
    assertEquals(before.area().households(), after.area().households());
    assertEquals("provincie Proefland", after.subject().scope().base().name());
    assertEquals(spent, ledger(product, asker));
  }

  /** The style that it had when it was published counts, not when it was changed. */
  @Test
  void aHouseStyleThatIsGoneAgainAsksANewVersion(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Zonder Stijl Weer");
    product.change(
        "insert into house_style (library_id, accent, changed_at) values (?, '#8A1538', ?)",
        asker.library(),
        Instant.parse("2020-01-01T00:00:00Z"));
    var first = ask(asking, asker, ReportKind.MEMBERS, members(100, 620));
    UUID publication = published(product, asking, first.id());
    var inStyle = ask(asking, asker, ReportKind.MEMBERS, members(100, 620));
    assertFalse(compare(product, asking, inStyle.id()));
    assertEquals(publication, asking.column(inStyle.id(), "publication_id"));
    product.change("delete from house_style where library_id = ?", asker.library());
    var plain = ask(asking, asker, ReportKind.MEMBERS, members(100, 620));

    assertTrue(compare(product, asking, plain.id()));
  }

  @Test
  void aColumnOnTopIsChargedAloneAndDrawsTheHouseholdsNotAnew(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Andere Kolom");
    byte[] file = members(300, 640);
    var first = ask(asking, asker, ReportKind.MEMBERS, file);
    var before = analysed(product, asking, first.id());
    asking.published(asker, first.id());
    var spent = ledger(product, asker);
    var cards = ask(asking, asker, ReportKind.MEMBERS, withCards(file));

    var after = analysed(product, asking, cards.id());

    assertEquals(counts(before.members()), counts(after.members()));
    assertEquals(List.of(), before.members().cards());
    assertEquals(4, after.members().cards().size());
    assertEquals(1, ledger(product, asker).size() - spent.size());
    assertEquals("CARDS 0.0167", ledger(product, asker).get(spent.size()));
    assertEquals(
        "Dezelfde huishoudens als in publicatie "
            + number(product, first)
            + ", met dezelfde afwijking. Nieuw verbruikt: passen.",
        reuse(product, cards));
  }

  @Test
  void fortyNineRowsOfDifferenceWaitAndFiftyAreANewFile(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Bijna Zelfde");
    var first = ask(asking, asker, ReportKind.MEMBERS, members(700, 660));
    analysed(product, asking, first.id());
    asking.published(asker, first.id());
    var spent = ledger(product, asker);
    var nearly = ask(asking, asker, ReportKind.MEMBERS, members(700, 611));

    assertFalse(compare(product, asking, nearly.id()));

    assertEquals("NEAR_AN_EARLIER", asking.column(nearly.id(), "held_for"));
    assertEquals(spent, ledger(product, asker));
    assertEquals(null, asking.column(nearly.id(), "reuse"));
  }

  /** What somebody approved once is not judged again as long as nothing new is drawn of it. */
  @Test
  void anotherQuestionDoesNotWaitForASetThatIsNearBoth(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Twee Bestanden");
    var first = ask(asking, asker, ReportKind.MEMBERS, members(50, 680));
    analysed(product, asking, first.id());
    asking.published(asker, first.id());
    asking.published(asker, ask(asking, asker, ReportKind.MEMBERS, members(50, 670)).id());
    var other = ask(asking, asker, ReportKind.COMBINED, members(50, 680));

    assertTrue(compare(product, asking, other.id()));
  }

  @Test
  void aFileOfCardsIsOfTheSameHouseholdsAsOneWithoutThem(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Telt Passen");
    var prepared = product.get(RequestIntake.class).prepare(order(asker, ReportKind.MEMBERS, ""));
    var plain = asking.count(prepared, members(20, 690));
    var cards = asking.count(prepared, withCards(members(20, 690)));

    assertEquals(plain.set().households(), cards.set().households());
    assertEquals(plain.set().delivered(), cards.set().delivered());
    assertFalse(plain.set().crossed().equals(cards.set().crossed()));
  }
}
