// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.mistakes;
import static nl.publiekswijzer.request.usecase.AskingFixtures.order;
import static nl.publiekswijzer.request.usecase.AskingFixtures.postcodes;
import static nl.publiekswijzer.request.usecase.SmallEdition.ANOTHER;
import static nl.publiekswijzer.request.usecase.SmallEdition.EDITION;
import static nl.publiekswijzer.request.usecase.SmallEdition.SMALLEST;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOO_SMALL;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.area.ComparisonBase.Kind;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.publication.ReportChoices;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class OrderCheckTest {
  private static final Refusal NOT_FOR_THIS_LIBRARY =
      new Refusal(
          403,
          "Voor deze bibliotheek kunt u niets aanvragen. Controleer de naam, of vraag uw"
              + " ondersteuningsorganisatie.");

  private static PreparedRequest prepare(Composition product, AnalysisOrder order) {
    return product.get(RequestIntake.class).prepare(order);
  }

  private static AnalysisOrder residents(String library, Integer... postcodes) {
    return order(library, ReportKind.RESIDENTS, postcodes(postcodes));
  }

  @Test
  void anOrderOfTheOwnLibraryIsPrepared(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Eigen");
    var order =
        order(
            "Bibliotheek Eigen",
            ReportKind.COMBINED,
            new WorkArea(List.of("PR01"), List.of(SMALLEST)));

    var prepared = prepare(product, order);

    assertEquals(order, prepared.order());
    assertEquals(asker.library(), prepared.libraryId());
    assertEquals(EDITION, prepared.edition().edition().name());
    assertEquals(Set.of(9001, SMALLEST, 9011, ANOTHER), prepared.postcodes());
    assertEquals(Set.of(9011, ANOTHER), prepared.added(), "they are of the same block");
  }

  @Test
  void whoMayNotAskIsRefusedWhateverIsAsked(Composition product) {
    new AskingFixtures(product);
    var refusal = new Refusal(403, "U hebt hier geen recht op. Vraag uw beheerder.");
    for (var role : List.of(Role.ADMINISTRATOR, Role.CORE_TEAM, Role.ARCHIVIST)) {
      product.actAs(TestActors.national(role));

      assertEquals(refusal, Refusal.of(() -> prepare(product, residents("X", 1000))), role.word());
    }
  }

  @Test
  void anotherLibraryAndNoLibraryAreRefusedAlike(Composition product) {
    var asking = new AskingFixtures(product);
    asking.asker("Bibliotheek Buren");
    asking.asker("Bibliotheek Vreemd");

    assertEquals(
        NOT_FOR_THIS_LIBRARY,
        Refusal.of(() -> prepare(product, residents("Bibliotheek Buren", SMALLEST))));
    assertEquals(
        NOT_FOR_THIS_LIBRARY,
        Refusal.of(() -> prepare(product, residents("Bibliotheek Nergens", SMALLEST))));
  }

  @Test
  void aConsultantAsksForEverySupportedLibraryAndNoOther(Composition product) {
    var asking = new AskingFixtures(product);
    var first = asking.asker("Bibliotheek Gesteund");
    var second = asking.asker("Bibliotheek Ook Gesteund");
    asking.asker("Bibliotheek Elders");
    product.actAs(TestActors.consultant(UUID.randomUUID(), first.library(), second.library()));

    assertEquals(
        List.of(first.library(), second.library()),
        List.of(
            prepare(product, residents("Bibliotheek Gesteund", SMALLEST)).libraryId(),
            prepare(product, residents("Bibliotheek Ook Gesteund", SMALLEST)).libraryId()));
    assertEquals(
        NOT_FOR_THIS_LIBRARY,
        Refusal.of(() -> prepare(product, residents("Bibliotheek Elders", SMALLEST))));
  }

  @Test
  void anAnalysisThatTheSupporterDidNotOpenIsRefused(Composition product) {
    new AskingFixtures(product).asker("Bibliotheek Beperkt", "kinds", "RESIDENTS,MEMBERS");

    assertDoesNotThrow(() -> prepare(product, residents("Bibliotheek Beperkt", SMALLEST)));
    assertEquals(
        new Refusal(
            403,
            "Uw ondersteuningsorganisatie heeft deze analyse voor deze bibliotheek niet"
                + " opengesteld."),
        Refusal.of(
            () -> prepare(product, order("Bibliotheek Beperkt", ReportKind.COMBINED, TOWN))));
  }

  @Test
  void anUnknownEditionIsRefused(Composition product) {
    new AskingFixtures(product).asker("Bibliotheek Editie");
    var order =
        new AnalysisOrder(
            "Bibliotheek Editie", ReportKind.RESIDENTS, "Nergens", TOWN, List.of(), "", 5);

    assertEquals(
        List.of("editie: Deze editie bestaat niet. Kies een andere."),
        mistakes(() -> prepare(product, order)));
  }

  @Test
  void whatTheEditionDoesNotKnowIsNamed(Composition product) {
    new AskingFixtures(product).asker("Bibliotheek Onbekend");
    var area = new WorkArea(List.of("PR01", "GM9999", "GM9998"), List.of(9001, 1234));

    assertEquals(
        List.of("werkgebied: Onbekend in deze editie: GM9998, GM9999, 1234."),
        mistakes(
            () -> prepare(product, order("Bibliotheek Onbekend", ReportKind.RESIDENTS, area))));
  }

  @Test
  void aWorkAreaIsABlockAtLeast(Composition product) {
    new AskingFixtures(product).asker("Bibliotheek Klein");

    assertDoesNotThrow(() -> prepare(product, residents("Bibliotheek Klein", SMALLEST)));
    assertEquals(
        List.of(
            "werkgebied: Het werkgebied heeft minder dan 250 huishoudens. Kies een groter gebied."),
        mistakes(() -> prepare(product, residents("Bibliotheek Klein", TOO_SMALL))));
  }

  @Test
  void allMistakesAreToldTogether(Composition product) {
    var asking = new AskingFixtures(product);
    asking.asker("Bibliotheek Fouten");
    long closed =
        product.arrange(
            rows -> {
              rows.insert(
                  "licence",
                  Map.of("edition_id", asking.edition(), "kinds", "COMBINED", "paid_by", "proef"));
              return asking.edition();
            });
    try {
      assertEquals(
          List.of(
              "editie: De licentie van deze editie geldt niet voor deze analyse. Vraag uw"
                  + " provinciale ondersteuningsorganisatie welke editie u kunt gebruiken.",
              "werkgebied: Het werkgebied heeft minder dan 250 huishoudens. Kies een groter"
                  + " gebied.",
              "themas: Onbekend in deze editie: niets, nergens."),
          mistakes(
              () ->
                  prepare(
                      product,
                      order(
                          "Bibliotheek Fouten",
                          ReportKind.RESIDENTS,
                          postcodes(TOO_SMALL),
                          List.of("voorlezen", "niets", "nergens")))));
    } finally {
      product.change("delete from licence where edition_id = ?", closed);
    }
  }

  /** Sums of the base table tell nothing of what lies between two areas. */
  @Test
  void anAreaMayBeNearlyAnEarlierOne(Composition product) {
    var asking = new AskingFixtures(product);
    asking.asker("Bibliotheek Bijna");
    asking.ask(residents("Bibliotheek Bijna", 9001, SMALLEST), Optional.empty());

    assertDoesNotThrow(() -> prepare(product, residents("Bibliotheek Bijna", 9001)));
    assertDoesNotThrow(() -> prepare(product, residents("Bibliotheek Bijna", SMALLEST)));
  }

  @Test
  void anEditionThatWasClosedTakesNoNewQuestions(Composition product) {
    var asking = new AskingFixtures(product);
    asking.asker("Bibliotheek Te Laat");
    product.change(
        "update edition set closed_at = clock_timestamp() where id = ?", asking.edition());
    try {
      assertEquals(
          List.of(
              "editie: Deze editie is gesloten voor nieuwe vragen: er zijn drie nieuwere. Wat"
                  + " ermee is gepubliceerd, blijft. Kies een nieuwere editie."),
          mistakes(() -> prepare(product, residents("Bibliotheek Te Laat", 9001))));
    } finally {
      product.change("update edition set closed_at = null where id = ?", asking.edition());
    }
  }

  private static List<String> refused(
      Composition product, String library, Kind kind, String... areas) {
    var terms = OrderTerms.USUAL.with(new ComparisonBase(kind, List.of(areas)));
    return mistakes(() -> prepare(product, order(library, ReportKind.RESIDENTS, TOWN).with(terms)));
  }

  @Test
  void focusSegmentsAreThoseOfTheEdition(Composition product) {
    new AskingFixtures(product).asker("Bibliotheek Met Focus");
    var order = order("Bibliotheek Met Focus", ReportKind.RESIDENTS, TOWN);
    var choices =
        new ReportChoices(
            "", List.of(new FocusChoice("A", ""), new FocusChoice("ZZ", "Lezen.")), false, null);

    assertEquals(
        List.of("focussegmenten: Geen segment van deze editie: ZZ."),
        mistakes(() -> prepare(product, order.with(OrderTerms.USUAL.with(choices)))));
  }

  @Test
  void areasOfABaseAreFoundByCodeOrName(Composition product) {
    new AskingFixtures(product).asker("Bibliotheek Vergelijkt");
    var named = new ComparisonBase(Kind.MUNICIPALITIES, List.of("PR02", "proefstad"));
    var order = order("Bibliotheek Vergelijkt", ReportKind.RESIDENTS, TOWN);

    var prepared = prepare(product, order.with(OrderTerms.USUAL.with(named)));

    assertEquals(
        new ComparisonBase(Kind.MUNICIPALITIES, List.of("PR01", "PR02")),
        prepared.order().terms().base());
  }

  @Test
  void aBaseThatTellsNothingIsRefused(Composition product) {
    String library = "Bibliotheek Vergelijkt Niet";
    new AskingFixtures(product).asker(library);

    assertEquals(
        List.of("basis: Onbekend in deze editie: Nergens, PR99."),
        refused(product, library, Kind.MUNICIPALITIES, "PR99", "PR02", "Nergens"));
    assertEquals(
        List.of("basis: Noem de gemeenten waarmee u wilt vergelijken."),
        refused(product, library, Kind.MUNICIPALITIES));
    assertEquals(
        List.of(
            "basis: Het gebied waarmee u vergelijkt heeft minder dan 250 huishoudens. Kies een"
                + " groter gebied."),
        refused(product, library, Kind.MUNICIPALITIES, "PR03"));
    assertEquals(
        List.of("basis: Dit is het werkgebied zelf. Kies een ander gebied om mee te vergelijken."),
        refused(product, library, Kind.MUNICIPALITIES, "PR01"));
    assertDoesNotThrow(() -> province(product, library));
  }

  /** The province has more than the town. */
  private static PreparedRequest province(Composition product, String library) {
    var terms = OrderTerms.USUAL.with(new ComparisonBase(Kind.PROVINCE, List.of()));
    return prepare(product, order(library, ReportKind.RESIDENTS, TOWN).with(terms));
  }
}
