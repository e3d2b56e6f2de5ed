// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class OrganisationNamesTest {
  @Test
  void namesStandByTheirIdsInOrder(Composition product) {
    UUID second = product.arrange(rows -> rows.library("Namenbieb Z", Map.of()));
    UUID first = product.arrange(rows -> rows.library("Namenbieb A", Map.of()));
    UUID supporter = product.arrange(rows -> rows.supportOrganisation("Namensteun", Map.of()));
    var names = product.get(OrganisationNames.class);

    assertEquals(
        List.of(first, second),
        names.libraries().entrySet().stream()
            .filter(e -> e.getValue().startsWith("Namenbieb"))
            .map(Map.Entry::getKey)
            .toList());
    assertEquals("Namensteun", names.supporters().get(supporter));
  }

  @Test
  void libraryIsSupportedByWhoServesItsProvinceThatDay(Composition product) {
    var day = LocalDate.of(2026, 7, 1);
    product.arrange(
        rows -> {
          UUID before = rows.supportOrganisation("Steun voorheen", Map.of());
          UUID after = rows.supportOrganisation("Steun daarna", Map.of());
          rows.row(
              "support_province",
              Map.of(
                  "support_organisation_id",
                  before,
                  "province",
                  "Dagland",
                  "valid_from",
                  LocalDate.of(2020, 1, 1),
                  "valid_until",
                  day.minusDays(1)));
          rows.row(
              "support_province",
              Map.of("support_organisation_id", after, "province", "Dagland", "valid_from", day));
          return null;
        });

    assertEquals(
        Optional.of("Steun voorheen"), supporter(product, "Dagland", "2026-06-30T21:59:59Z"));
    assertEquals(
        Optional.of("Steun daarna"), supporter(product, "Dagland", "2026-06-30T22:00:00Z"));
    assertEquals(Optional.empty(), supporter(product, "Niemandsland", "2026-06-30T22:00:00Z"));
    assertEquals(Optional.empty(), supporter(product, null, "2026-06-30T22:00:00Z"));
  }

  private static Optional<String> supporter(Composition product, String province, String moment) {
    product.clock().set(Instant.parse(moment));
    return product
        .get(OwnTransaction.class)
        .call(
            DatabaseRole.WEB,
            () ->
                product
                    .get(OrganisationNames.class)
                    .supporterOf(new Library("Dagbieb", province))
                    .map(SupportOrganisation::name));
  }
}
