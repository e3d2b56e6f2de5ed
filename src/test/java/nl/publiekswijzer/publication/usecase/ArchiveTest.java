// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.publication.ArchivedVersion;
import nl.publiekswijzer.publication.YearStanding;
import nl.publiekswijzer.publication.YearStanding.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ArchiveTest {
  private static Actor consultant(PublishedRows... shelves) {
    return TestActors.consultant(
        UUID.randomUUID(),
        List.of(shelves).stream().map(PublishedRows::library).toArray(UUID[]::new));
  }

  private static List<String> standings(Composition product, int year) {
    return product.get(Archive.class).overview(year).stream()
        .map(s -> s.library() + " " + s.standing() + " " + s.kind() + " " + s.version())
        .toList();
  }

  @Test
  void yearShowsWhatIsThereUnderwayAndMissing(Composition product) {
    var published = PublishedRows.of(product, "Archief A");
    var underway = PublishedRows.of(product, "Archief B");
    var missing = PublishedRows.of(product, "Archief C");
    PublishedRows.of(product, "Archief D").published();
    UUID id = published.published("version", 1, "kind", "COMBINED");
    product.arrange(
        rows -> {
          rows.request(
              underway.library(), underway.edition(), Map.of("state", "READY", "kind", "MEMBERS"));
          return rows.request(missing.library(), missing.edition(), Map.of("state", "CANCELLED"));
        });
    product.actAs(consultant(missing, underway, published));

    assertEquals(
        List.of(
            "Archief A PUBLISHED COMBINED 1",
            "Archief B UNDERWAY MEMBERS 0",
            "Archief C NONE null 0"),
        standings(product, 2024));
    assertEquals(
        List.of(id),
        product.get(Archive.class).overview(2024).stream()
            .filter(s -> s.standing() == Standing.PUBLISHED)
            .map(YearStanding::publicationId)
            .toList());
    assertEquals(
        List.of("Archief A NONE null 0", "Archief B NONE null 0", "Archief C NONE null 0"),
        standings(product, 2023));
  }

  @Test
  void archiveHoldsEveryVersionTheNewestFirst(Composition product) {
    var shelf = PublishedRows.of(product, "Archief Versies");
    UUID first = shelf.published("version", 1);
    UUID second = shelf.published("version", 2, "reason", "Voor de raad");
    UUID before = shelf.published("version", 3, "year", 2022);
    shelf.read();

    var versions = product.get(Archive.class).versions("Archief Versies");

    assertEquals(
        List.of(second, first, before), versions.stream().map(ArchivedVersion::id).toList());
    var newest = versions.get(0);
    assertEquals(
        List.of(ReportKind.RESIDENTS, 2024, "Editie van Archief Versies", "Voor de raad", false),
        List.of(
            newest.kind(), newest.year(), newest.edition(), newest.reason(), newest.compared()));
  }

  @Test
  void archiveOfAnotherLibraryDoesNotExist(Composition product) {
    PublishedRows.of(product, "Archief Vreemd").published();
    PublishedRows.of(product, "Archief Eigen").read();
    var archive = product.get(Archive.class);

    String none = "404 Deze bibliotheek bestaat niet.";
    assertEquals(none, refusal(() -> archive.versions("Archief Vreemd")));
    assertEquals(none, refusal(() -> archive.versions("Archief Nergens")));
    assertEquals(List.of(), archive.versions("Archief Eigen"));
  }
}
