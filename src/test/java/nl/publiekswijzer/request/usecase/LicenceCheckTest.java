// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.mistakes;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class LicenceCheckTest {
  private static final String WHOM =
      " Vraag uw provinciale ondersteuningsorganisatie welke editie u kunt gebruiken.";
  private static final String USED_TWICE =
      "editie: Met deze editie zijn dit jaar al 2 analyses gevraagd; meer mag niet." + WHOM;

  @BeforeEach
  void itIsTheSecondOfMarch(Composition product) {
    product.clock().set(Instant.parse("2026-03-02T09:30:00Z"));
  }

  /** Begins a draft, by which nothing but the licence is checked. */
  private static void ask(Composition product, Asker asker, ReportKind kind, String edition) {
    product.get(Drafting.class).begin(asker.name(), kind, edition);
  }

  private static void residents(Composition product, Asker asker, String edition) {
    ask(product, asker, ReportKind.RESIDENTS, edition);
  }

  private static long edition(Composition product, String name) {
    return product.arrange(rows -> rows.edition(name, Map.of()));
  }

  private static void licence(Composition product, long edition, Object... columns) {
    var row = new HashMap<String, Object>(Map.of("edition_id", edition));
    for (int i = 0; i < columns.length; i += 2) {
      row.put((String) columns[i], columns[i + 1]);
    }
    product.arrange(rows -> rows.insert("licence", row));
  }

  private static void request(
      Composition product, Asker asker, long edition, String state, String createdAt) {
    product.arrange(
        rows ->
            rows.request(
                asker.library(),
                edition,
                Map.of("state", state, "created_at", Instant.parse(createdAt))));
  }

  /** Serves this province; gives its id. */
  private static UUID supporter(Composition product, String name, String email, String province) {
    return product.arrange(
        rows -> {
          UUID id = rows.supportOrganisation(name, Map.of("email", email));
          rows.supports(id, province, LocalDate.of(2020, 1, 1));
          return id;
        });
  }

  @Test
  void anEditionWithoutLicencesIsFree(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Vrij");
    edition(product, "Vrije editie");

    assertDoesNotThrow(() -> residents(product, asker, "Vrije editie"));
  }

  @Test
  void theLastDayCountsUntilMidnightInTheNetherlands(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Laatste Dag");
    long edition = edition(product, "Editie tot en met maart");
    licence(product, edition, "valid_until", LocalDate.of(2026, 3, 31));

    product.clock().set(Instant.parse("2026-03-31T21:59:59Z"));
    assertDoesNotThrow(() -> residents(product, asker, "Editie tot en met maart"));

    product.clock().set(Instant.parse("2026-03-31T22:00:00Z"));
    assertEquals(
        List.of("editie: De licentie van deze editie geldt tot en met 2026-03-31." + WHOM),
        mistakes(() -> residents(product, asker, "Editie tot en met maart")));
  }

  @Test
  void theFirstDayCountsFromMidnightInTheNetherlands(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Eerste Dag");
    long edition = edition(product, "Editie vanaf januari");
    licence(product, edition, "valid_from", LocalDate.of(2026, 1, 15));

    product.clock().set(Instant.parse("2026-01-14T22:59:59Z"));
    assertEquals(
        List.of("editie: De licentie van deze editie geldt van 2026-01-15." + WHOM),
        mistakes(() -> residents(product, asker, "Editie vanaf januari")));

    product.clock().set(Instant.parse("2026-01-14T23:00:00Z"));
    assertDoesNotThrow(() -> residents(product, asker, "Editie vanaf januari"));
  }

  @Test
  void allWindowsAreToldEachOnce(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Vensters");
    long edition = edition(product, "Editie met vensters");
    for (int i = 0; i < 2; i++) {
      licence(
          product,
          edition,
          "valid_from",
          LocalDate.of(2025, 1, 1),
          "valid_until",
          LocalDate.of(2025, 6, 30));
    }
    licence(product, edition, "valid_from", LocalDate.of(2027, 1, 1));

    assertEquals(
        List.of(
            "editie: De licentie van deze editie geldt van 2025-01-01 tot en met 2025-06-30 en van"
                + " 2027-01-01."
                + WHOM),
        mistakes(() -> residents(product, asker, "Editie met vensters")));
  }

  @Test
  void aLicenceForOtherAnalysesDoesNotCount(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Soorten");
    long edition = edition(product, "Editie voor leden");
    licence(product, edition, "kinds", "MEMBERS,COMBINED");

    assertEquals(
        List.of("editie: De licentie van deze editie geldt niet voor deze analyse." + WHOM),
        mistakes(() -> residents(product, asker, "Editie voor leden")));
    assertDoesNotThrow(() -> ask(product, asker, ReportKind.MEMBERS, "Editie voor leden"));
  }

  @Test
  void theLicenceOfASupporterIsForItsLibrariesAlone(Composition product) {
    UUID supporter = supporter(product, "Steun Oost", "oost@proef.example", "Oostland");
    supporter(product, "Steun West", "west@proef.example", "Westland");
    supporter(product, "Steun Stil", "", "Stilland");
    long edition = edition(product, "Editie van Oost");
    licence(product, edition, "licensee", supporter);
    var asking = new AskingFixtures(product);

    var east = asking.asker("Bibliotheek Oost", "province", "Oostland");
    assertDoesNotThrow(() -> residents(product, east, "Editie van Oost"));

    String none = "editie: Uw ondersteuningsorganisatie heeft geen licentie op deze editie. Vraag ";
    var west = asking.asker("Bibliotheek West", "province", "Westland");
    assertEquals(
        List.of(none + "Steun West (west@proef.example) welke editie u kunt gebruiken."),
        mistakes(() -> residents(product, west, "Editie van Oost")));
    var quiet = asking.asker("Bibliotheek Stil", "province", "Stilland");
    assertEquals(
        List.of(none + "Steun Stil welke editie u kunt gebruiken."),
        mistakes(() -> residents(product, quiet, "Editie van Oost")));
    var nowhere = asking.asker("Bibliotheek Zonder Steun");
    assertEquals(
        List.of(none + "uw provinciale ondersteuningsorganisatie welke editie u kunt gebruiken."),
        mistakes(() -> residents(product, nowhere, "Editie van Oost")));
  }

  @Test
  void whatWasPublishedOrIsUnderwayIsCountedWithinTheCalendarYear(Composition product) {
    var asking = new AskingFixtures(product);
    var other = asking.asker("Bibliotheek Andere Teller");
    var asker = asking.asker("Bibliotheek Teller");
    long edition = edition(product, "Editie twee per jaar");
    licence(product, edition, "per_year", 2);
    request(product, other, edition, "PUBLISHED", "2026-02-01T00:00:00Z");
    for (String state : List.of("CANCELLED", "REJECTED", "DEAD")) {
      request(product, asker, edition, state, "2026-02-01T00:00:00Z");
    }
    request(product, asker, edition, "PUBLISHED", "2025-12-31T22:59:59Z");
    request(product, asker, edition, "PUBLISHED", "2025-12-31T23:00:00Z");

    assertDoesNotThrow(() -> residents(product, asker, "Editie twee per jaar"));

    request(product, asker, edition, "READY", "2026-02-01T00:00:00Z");
    assertEquals(
        List.of(USED_TWICE), mistakes(() -> residents(product, asker, "Editie twee per jaar")));

    product.clock().set(Instant.parse("2026-12-31T22:59:59Z"));
    assertEquals(
        List.of(USED_TWICE), mistakes(() -> residents(product, asker, "Editie twee per jaar")));
    product.clock().set(Instant.parse("2026-12-31T23:00:00Z"));
    assertDoesNotThrow(() -> residents(product, asker, "Editie twee per jaar"));
  }

  @Test
  void oneLicenceThatPermitsIsEnough(Composition product) {
    var asker = new AskingFixtures(product).asker("Bibliotheek Ruim");
    long edition = edition(product, "Editie met twee licenties");
    licence(product, edition, "per_year", 1);
    request(product, asker, edition, "PUBLISHED", "2026-02-01T00:00:00Z");
    licence(product, edition, "valid_until", LocalDate.of(2026, 3, 2));

    assertDoesNotThrow(() -> residents(product, asker, "Editie met twee licenties"));
  }

  @Test
  void whenTheFirstLibraryMayUseAnEditionIsToldBesideIt(Composition product) {
    UUID supporter = supporter(product, "Steun Zuid", "", "Zuidland");
    long edition = edition(product, "Editie van Zuid");
    var window = new LicenceWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    for (int i = 0; i < 2; i++) {
      licence(
          product,
          edition,
          "licensee",
          supporter,
          "valid_from",
          window.from(),
          "valid_until",
          window.until());
    }
    new AskingFixtures(product).asker("Bibliotheek Zuid", "province", "Zuidland");

    assertEquals(List.of(window), windows(product, "Editie van Zuid"));

    new AskingFixtures(product).asker("Bibliotheek Niet Zuid");
    assertEquals(List.of(), windows(product, "Editie van Zuid"));
  }

  private static List<LicenceWindow> windows(Composition product, String edition) {
    return product.get(AskingChoices.class).editions().stream()
        .filter(choice -> choice.edition().name().equals(edition))
        .findFirst()
        .orElseThrow()
        .windows();
  }
}
