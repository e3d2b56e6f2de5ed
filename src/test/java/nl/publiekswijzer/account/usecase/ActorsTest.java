// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ActorsTest {
  @Test
  void employeeActsForTheOwnLibrary(Composition product) {
    UUID library = product.arrange(rows -> rows.library("Bibliotheek Eigen", Map.of()));
    UUID account =
        product.arrange(rows -> rows.employee(library, Map.of("email", "mede@actor.example")));

    assertEquals(
        new Actor(
            account,
            "mede@actor.example",
            Role.EMPLOYEE,
            Role.EMPLOYEE.permissions(),
            Set.of(library),
            Set.of(library),
            null),
        actAs(product, account));
  }

  @Test
  void consultantActsForTheLibrariesOfTheProvincesServedThatDay(Composition product) {
    UUID supporter = product.arrange(rows -> rows.supportOrganisation("Actorsteun", Map.of()));
    UUID first =
        product.arrange(rows -> rows.library("In Actorland", Map.of("province", "Actorland")));
    UUID second =
        product.arrange(rows -> rows.library("In Later land", Map.of("province", "Laterland")));
    UUID account =
        product.arrange(
            rows -> {
              rows.row(
                  "support_province",
                  Map.of(
                      "support_organisation_id",
                      supporter,
                      "province",
                      "Actorland",
                      "valid_from",
                      LocalDate.of(2020, 1, 1),
                      "valid_until",
                      LocalDate.of(2026, 3, 31)));
              rows.row(
                  "support_province",
                  Map.of(
                      "support_organisation_id",
                      supporter,
                      "province",
                      "Laterland",
                      "valid_from",
                      LocalDate.of(2026, 3, 31)));
              return rows.account("CONSULTANT", Map.of("support_organisation_id", supporter));
            });

    product.clock().set(Instant.parse("2026-03-30T12:00:00Z"));
    assertEquals(Set.of(first), actAs(product, account).kept());
    product.clock().set(Instant.parse("2026-03-31T12:00:00Z"));
    assertEquals(Set.of(first, second), actAs(product, account).kept());
    product.clock().set(Instant.parse("2026-04-01T12:00:00Z"));
    var actor = actAs(product, account);
    assertEquals(Set.of(second), actor.kept());
    assertEquals(Set.of(second), actor.libraries());
    assertEquals(supporter, actor.supportOrganisationId());
  }

  @Test
  void whoMustChooseAPasswordReachesNothingElse(Composition product) {
    UUID library = product.arrange(rows -> rows.library("Bibliotheek Eerst", Map.of()));
    UUID account =
        product.arrange(
            rows ->
                rows.employee(library, Map.of("email", "eerst@actor.example", "one_time", true)));

    assertEquals(
        new Actor(
            account,
            "eerst@actor.example",
            Role.EMPLOYEE,
            Set.of(Permission.PASSWORD),
            Set.of(),
            Set.of(),
            null),
        actAs(product, account));
  }
}
