// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.ReadingGrant;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ReadingRightsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  private static UUID granted(Composition product, UUID reader, String library) {
    UUID id = product.arrange(rows -> rows.library(library, Map.of()));
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    product.get(AccountKeeping.class).grant(reader, library, FIRST, LAST, "gezamenlijk werkgebied");
    return id;
  }

  private static Set<UUID> reach(Composition product, UUID reader, String moment) {
    product.clock().set(Instant.parse(moment));
    return actAs(product, reader).libraries();
  }

  @Test
  void readerReachesTheLibraryOnTheFirstAndTheLastDutchDayAndKeepsItNever(Composition product) {
    UUID reader = employee(product, "grens@leesrecht.example");
    UUID own = (UUID) product.value("select library_id from account where id = ?", reader);
    UUID library = granted(product, reader, "Bibliotheek Grensdagen");

    assertEquals(Set.of(own), reach(product, reader, "2026-05-31T21:59:59Z"));
    assertEquals(Set.of(own, library), reach(product, reader, "2026-05-31T22:00:00Z"));
    assertEquals(Set.of(own, library), reach(product, reader, "2026-06-30T21:59:59Z"));
    assertEquals(Set.of(own), actAs(product, reader).kept());
    assertEquals(Set.of(own), reach(product, reader, "2026-06-30T22:00:00Z"));
  }

  @Test
  void withdrawnRightIsOverAtOnce(Composition product) {
    UUID reader = employee(product, "terug@leesrecht.example");
    UUID own = (UUID) product.value("select library_id from account where id = ?", reader);
    UUID library = granted(product, reader, "Bibliotheek Terug");
    var rights = product.get(ReadingRights.class);
    assertEquals(
        List.of(new ReadingGrant(library, FIRST, LAST, "gezamenlijk werkgebied")),
        rights.list(reader));

    rights.withdraw(reader, library);

    assertEquals(List.of(), rights.list(reader));
    assertEquals(
        "404 Dit leesrecht bestaat niet.", refusal(() -> rights.withdraw(reader, library)));
    assertEquals(
        List.of(
            "beheerder@proef.example leesrecht ingetrokken: terug@leesrecht.example, " + library),
        AuditLines.about(product, library.toString()));
    assertEquals(Set.of(own), reach(product, reader, "2026-06-15T12:00:00Z"));
  }

  @Test
  void nobodyButAnAdministratorListsOrWithdraws(Composition product) {
    UUID reader = employee(product, "niet@leesrecht.example");
    UUID library = granted(product, reader, "Bibliotheek Niet");
    actAs(product, reader);
    var rights = product.get(ReadingRights.class);

    String noRight = "403 U hebt hier geen recht op. Vraag uw beheerder.";
    assertEquals(noRight, refusal(() -> rights.list(reader)));
    assertEquals(noRight, refusal(() -> rights.withdraw(reader, library)));
  }
}
