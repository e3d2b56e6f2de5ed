// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AnalysisSteps.published;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.text;
import static nl.publiekswijzer.request.usecase.AskingFixtures.mistakes;
import static nl.publiekswijzer.request.usecase.SmallEdition.EDITION;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Selections of a member file as sums of its one draw (OB-2, rules M1 to M3). */
@ExtendWith(Composed.class)
class SelectedMembersTest {
  private static final MemberSelection YOUTH =
      new MemberSelection(
          List.of(HouseholdCard.ONLY_YOUTH, HouseholdCard.BOTH), false, List.of(), null, null);
  private static final MemberSelection NORTH =
      new MemberSelection(List.of(), false, List.of("Noord"), null, null);

  /** On another day, for ten files a day are read of an area. */
  private static Asker asker(Composition product, AskingFixtures asking, String name) {
    product.clock().advance(Duration.ofDays(1));
    return asking.asker(name);
  }

  /** So many of the rows are of youth and of branch Noord, the others of adults and Zuid. */
  private static byte[] file(int from, int households, int first) {
    var lines = new String(members(from, households), StandardCharsets.UTF_8).lines().toList();
    var rows = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      String end = i == 0 ? ";lidsoort;vestiging" : i <= first ? ";jeugd;Noord" : ";volwassen;Zuid";
      rows.add(lines.get(i) + end);
    }
    return String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
  }

  private static AnalysisOrder order(Asker asker, MemberSelection selection) {
    return AskingFixtures.order(asker.name(), ReportKind.COMBINED, TOWN)
        .with(OrderTerms.USUAL.with(selection));
  }

  private static JsonObject figures(Composition product, UUID publication) {
    byte[] json = AnalysisSteps.file(product, publication, PublicationFile.FIGURES_JSON);
    try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
      return reader.readObject();
    }
  }

  private static List<String> ledger(Composition product, Asker asker) {
    return product.list(
        "select level from privacy_charge where payer = ? order by charged_at, level",
        asker.library());
  }

  private static long households(JsonObject figures) {
    return figures.getJsonObject("leden").getJsonNumber("ledenhuishoudens").longValue();
  }

  @Test
  void aSelectionIsASumOfTheClassesThatTheWholeFileShows(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Jeugd");
    byte[] rows = file(0, 1200, 700);
    var youth = asking.ask(order(asker, YOUTH), Optional.of(rows));
    UUID selected = published(product, asking, youth.id());
    var spent = ledger(product, asker);
    var all = asking.ask(order(asker, MemberSelection.ALL), Optional.of(rows));

    UUID whole = published(product, asking, all.id());

    var ofYouth = figures(product, selected);
    var ofAll = figures(product, whole);
    long sum =
        ofAll.getJsonObject("leden").getJsonArray("passen").stream()
            .map(card -> card.asJsonObject())
            .filter(
                card ->
                    List.of("alleenJeugd", "jeugdEnVolwassen").contains(card.getString("soort")))
            .mapToLong(card -> card.getJsonNumber("ledenhuishoudens").longValue())
            .sum();
    assertEquals(sum, households(ofYouth));
    assertTrue(households(ofAll) > households(ofYouth) + 300);
    assertEquals(List.of("SEGMENTS", "CARDS"), spent);
    assertEquals(List.of("SEGMENTS", "CARDS", "BRANCHES"), ledger(product, asker));
  }

  @Test
  void aSelectionIsNamedAndTellsOfSegmentsOnly(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Noord");
    var request = asking.ask(order(asker, NORTH), Optional.of(file(100, 1300, 800)));

    UUID publication = published(product, asking, request.id());

    var figures = figures(product, publication);
    var members = figures.getJsonObject("leden");
    assertEquals(
        "leden-huishoudens van vestiging Noord",
        figures.getJsonObject("onderwerp").getJsonObject("selectie").getString("naam"));
    assertEquals(List.of(), members.getJsonArray("subsegmenten"));
    assertEquals(List.of(), members.getJsonArray("passen"));
    assertEquals(2 + 1, members.getJsonArray("vestigingen").size());
    assertFalse(
        figures.getJsonObject("werkgebied").getJsonArray("gemeenten").toString().contains("leden"));
    String pdf =
        text(AnalysisSteps.file(product, publication, PublicationFile.PDF)).replaceAll("\\s+", " ");
    for (String told :
        List.of(
            "Inwoners- en ledenanalyse: leden-huishoudens van vestiging Noord",
            "Van welke leden",
            "De ledencijfers gaan alleen over leden-huishoudens van vestiging Noord.")) {
      assertTrue(pdf.contains(told), told);
    }
  }

  @Test
  void householdsWithAnActiveMemberAreToldWhereTheFileSaysWhoIs(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Actief");
    var active = new MemberSelection(List.of(), true, List.of(), null, null);
    String rows =
        new String(file(500, 1000, 600), StandardCharsets.UTF_8)
            .replace(";lidsoort;vestiging", ";laatste activiteit")
            .replace(";jeugd;Noord", ";2026-02-01")
            .replace(";volwassen;Zuid", ";2024-02-01");
    var since = new FileChoiceText(Map.of(), Map.of(), "2026-01-01", "");
    var request =
        asking.ask(order(asker, active), Optional.of(rows.getBytes(StandardCharsets.UTF_8)), since);

    var figures = figures(product, published(product, asking, request.id()));

    assertEquals(600, households(figures), 50);
    var selection = figures.getJsonObject("onderwerp").getJsonObject("selectie");
    assertEquals(
        "leden-huishoudens met een lid dat actief was sinds 1 januari 2026",
        selection.getString("naam"));
    assertEquals("2026-01-01", selection.getString("actiefSinds"));
    assertEquals(List.of(), figures.getJsonObject("leden").getJsonArray("passen"));
  }

  @Test
  void aSelectionUnderTheFloorEndsAndWhatWasDrawnIsCharged(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Kleine Selectie");
    var request = asking.ask(order(asker, YOUTH), Optional.of(file(200, 1400, 100)));
    var attempt = asking.claimed(request.id());
    AnalysisSteps.gather(product, asking, attempt);

    asking.work(() -> assertFalse(product.get(SetComparing.class).compare(attempt)));

    assertEquals("REJECTED", asking.column(request.id(), "state"));
    assertTrue(
        asking.column(request.id(), "reason").toString().startsWith("Deze selectie is te klein"));
    assertEquals(List.of("SEGMENTS", "CARDS"), ledger(product, asker));
  }

  @Test
  void aFileThatDoesNotTellTheColumnIsRefusedWhenItIsSent(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Zonder Kolommen");

    assertEquals(
        List.of(
            "selectie: Het ledenbestand zegt niet wie jeugdlid of volwassen lid is. Lever het aan"
                + " met een kolom lidsoort, of kies alle leden."),
        mistakes(() -> asking.ask(order(asker, YOUTH), Optional.of(members(300, 500)))));
    assertEquals(
        List.of("selectie: Geen van de acht grootste vestigingen in het ledenbestand: Noord."),
        mistakes(() -> asking.ask(order(asker, NORTH), Optional.of(members(300, 500)))));
    assertEquals(
        List.of(
            "selectie: Het ledenbestand zegt niet wie actief is. Noem bij het bestand sinds wanneer iemand"
                + " actief is, of kies alle leden."),
        mistakes(
            () ->
                asking.ask(
                    order(asker, new MemberSelection(List.of(), true, List.of(), null, null)),
                    Optional.of(members(300, 500)))));
  }

  @Test
  void aDraftOffersWhatItsFileTellsAndDropsWhatAnotherDoesNot(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asker(product, asking, "Bibliotheek Concept Selectie");
    var drafting = product.get(Drafting.class);
    UUID draft = drafting.begin(asker.name(), ReportKind.MEMBERS, EDITION).id();
    drafting.choose(draft, drafting.read(draft).version(), TOWN);
    asking.keep(draft, file(400, 1000, 500));
    assertEquals(List.of("Noord", "Zuid"), drafting.read(draft).columns().branches());

    drafting.remark(
        draft, drafting.read(draft).version(), List.of(), "", OrderTerms.USUAL.with(NORTH));
    assertEquals(NORTH, drafting.read(draft).terms().selection());

    asking.keep(draft, members(400, 1000));
    assertEquals(MemberSelection.ALL, drafting.read(draft).terms().selection());
    assertEquals(
        List.of("selectie: Geen van de acht grootste vestigingen in het ledenbestand: Noord."),
        mistakes(
            () ->
                drafting.remark(
                    draft,
                    drafting.read(draft).version(),
                    List.of(),
                    "",
                    OrderTerms.USUAL.with(NORTH))));
  }
}
