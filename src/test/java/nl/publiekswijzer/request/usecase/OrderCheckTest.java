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
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class OrderCheckTest {
  private static final String NEARLY =
      "werkgebied: Het werkgebied verschilt minder dan 100 huishoudens van dat van een eerdere"
          + " publicatie of aanvraag. Kies precies dat gebied, of een gebied dat meer verschilt.";
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
    assertEquals(Set.of(9001, SMALLEST), prepared.postcodes());
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
        List.of("editie: Deze editie bestaat niet. Kies er een van /api/v1/edities."),
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
  void aWorkAreaHasAHundredHouseholds(Composition product) {
    new AskingFixtures(product).asker("Bibliotheek Klein");

    assertDoesNotThrow(() -> prepare(product, residents("Bibliotheek Klein", SMALLEST)));
    assertEquals(
        List.of(
            "werkgebied: Het werkgebied heeft minder dan 100 huishoudens. Kies een groter gebied."),
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
              "werkgebied: Het werkgebied heeft minder dan 100 huishoudens. Kies een groter"
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

  @Test
  void anAreaThatIsNearlyOneUnderwayIsRefusedAndTheSameIsNot(Composition product) {
    var asking = new AskingFixtures(product);
    asking.asker("Bibliotheek Bijna");
    asking.ask(residents("Bibliotheek Bijna", SMALLEST, ANOTHER), Optional.empty());

    assertEquals(
        List.of(NEARLY),
        mistakes(
            () -> prepare(product, residents("Bibliotheek Bijna", SMALLEST, ANOTHER, TOO_SMALL))));
    assertDoesNotThrow(() -> prepare(product, residents("Bibliotheek Bijna", SMALLEST, ANOTHER)));
    assertDoesNotThrow(() -> prepare(product, residents("Bibliotheek Bijna", SMALLEST)));
  }

  @Test
  void anAreaThatIsNearlyThatOfAnEndedRequestIsTakenUnlessItWasPublished(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Afgelopen");
    var earlier =
        asking.ask(residents("Bibliotheek Afgelopen", SMALLEST, ANOTHER), Optional.empty());
    var nearly = residents("Bibliotheek Afgelopen", SMALLEST, ANOTHER, TOO_SMALL);
    product.get(Cancelling.class).cancel(earlier.id());

    assertDoesNotThrow(() -> prepare(product, nearly));

    product.arrange(
        rows ->
            rows.publication(
                earlier.id(),
                asker.library(),
                asking.edition(),
                Map.of("work_area", "|" + SMALLEST + "," + ANOTHER)));
    assertEquals(List.of(NEARLY), mistakes(() -> prepare(product, nearly)));
  }

  @Test
  void areasOfOtherLibrariesDoNotCount(Composition product) {
    var asking = new AskingFixtures(product);
    asking.asker("Bibliotheek Eerder");
    asking.ask(residents("Bibliotheek Eerder", SMALLEST, ANOTHER), Optional.empty());
    asking.asker("Bibliotheek Later");

    assertDoesNotThrow(
        () -> prepare(product, residents("Bibliotheek Later", SMALLEST, ANOTHER, TOO_SMALL)));
  }
}
