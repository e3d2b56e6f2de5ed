// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.PreviousFigures;
import nl.publiekswijzer.publication.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class PreviousReadingTest {
  private static final PublishedFigures FIGURES = InventedFigures.figures();

  private static long edition(Composition product, String name, int year) {
    return product.arrange(
        rows ->
            rows.edition(name + " " + year, Map.of("reference_date", LocalDate.of(year, 1, 1))));
  }

  private static void published(
      PublishedRows shelf, long edition, String number, int year, int version, String at) {
    shelf.withFigures(
        edition,
        FIGURES,
        number,
        "year",
        year,
        "version",
        version,
        "published_at",
        Instant.parse(at));
  }

  /** What a new publication about residents is compared with. */
  private static Optional<PreviousFigures> previous(PublishedRows shelf, long edition) {
    var product = shelf.product();
    return product
        .get(OwnTransaction.class)
        .call(
            () ->
                product
                    .get(PreviousReading.class)
                    .find(
                        shelf.series("RESIDENTS"),
                        product.get(EditionRepository.class).read(edition)));
  }

  private static String number(PublishedRows shelf, long edition) {
    return previous(shelf, edition).map(p -> p.previous().number()).orElse("none");
  }

  @Test
  void firstOfItsLibraryAndKindHasNoPrevious(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Eerste");
    var other = PublishedRows.of(product, "Bieb Andere eerste");
    long edition = edition(product, "Eerste", 2024);
    published(other, edition, "PW-1", 2024, 1, "2026-01-01T00:00:00Z");
    shelf.withFigures(edition, FIGURES, "PW-2", "kind", "MEMBERS");

    assertEquals("none", number(shelf, edition));
  }

  @Test
  void lastVersionOfTheNewestEarlierEditionComesBeforeTheSameEdition(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Reeks");
    long older = edition(product, "Reeks", 2022);
    long before = edition(product, "Reeks", 2023);
    long now = edition(product, "Reeks", 2024);
    long after = edition(product, "Reeks", 2025);
    published(shelf, now, "zelfde-1", 2024, 1, "2026-01-04T00:00:00Z");
    assertEquals("zelfde-1", number(shelf, now), "nothing earlier");
    published(shelf, now, "zelfde-2", 2024, 2, "2026-01-05T00:00:00Z");
    assertEquals("zelfde-2", number(shelf, now));

    published(shelf, older, "ouder", 2022, 1, "2026-01-06T00:00:00Z");
    assertEquals("ouder", number(shelf, now));
    published(shelf, before, "vorige-1", 2023, 1, "2026-01-02T00:00:00Z");
    published(shelf, before, "vorige-2", 2023, 2, "2026-01-03T00:00:00Z");

    assertEquals("vorige-2", number(shelf, now));
    assertEquals("zelfde-2", number(shelf, after));
    assertEquals("ouder", number(shelf, before));
    assertEquals("ouder", number(shelf, older), "the same edition, as nothing is earlier");
  }

  @Test
  void whatWasPublishedIsReadBack(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Terug");
    long edition =
        product.arrange(
            rows ->
                rows.edition(
                    "Terug 2024",
                    Map.of("reference_date", LocalDate.of(2024, 1, 1), "granularity", "POSTCODE")));
    published(shelf, edition, "PW-9", 2024, 4, "2026-01-04T00:00:00Z");

    var previous = previous(shelf, edition).orElseThrow();

    assertEquals(
        new Comparison.Previous("PW-9", "Terug 2024", LocalDate.of(2024, 1, 1), 4),
        previous.previous());
    assertEquals(true, previous.estimated());
    assertEquals(Long.valueOf(FIGURES.area().households()), previous.total().households());
    assertEquals(Long.valueOf(FIGURES.members().households()), previous.total().members());
    assertEquals(FIGURES.area().segments().size(), previous.segments().size(), "each stands alone");
  }
}
