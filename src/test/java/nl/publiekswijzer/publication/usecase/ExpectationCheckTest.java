// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.publication.ExpectedFigures;
import nl.publiekswijzer.publication.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ExpectationCheckTest {
  private static final PublishedFigures FIGURES = InventedFigures.figures();

  private static List<String> largest() {
    return FIGURES.area().segments().stream()
        .filter(WorkAreaLine::standsAlone)
        .sorted(Comparator.comparing(WorkAreaLine::households).reversed())
        .limit(3)
        .map(WorkAreaLine::code)
        .toList();
  }

  private static void expected(PublishedRows shelf, long edition, String segments, String reach) {
    shelf
        .product()
        .arrange(
            rows ->
                rows.insert(
                    "expectation",
                    Map.of(
                        "library_id",
                        shelf.library(),
                        "edition_id",
                        edition,
                        "segments",
                        segments,
                        "reach",
                        new BigDecimal(reach),
                        "entered_at",
                        java.time.Instant.parse("2026-01-05T10:15:30Z"))));
  }

  private static ExpectedFigures read(Composition product, String library) {
    return product.get(ExpectationCheck.class).read("Geschat 2024", library);
  }

  @Test
  void eachGuessStandsBesideTheFigures(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Vooraf");
    long edition = EstimatedEditions.of(product, 2024);
    var codes = largest();
    String none = FIGURES.catalogue().get(0).code();
    String others =
        FIGURES.area().segments().stream()
            .map(WorkAreaLine::code)
            .filter(code -> !codes.contains(code))
            .findFirst()
            .orElse(none);
    expected(shelf, edition, String.join(",", codes), "10.0");
    expected(shelf, edition, codes.get(0) + "," + others + "," + codes.get(1), "90.0");
    shelf.withFigures(edition, FIGURES, "PW-1", "kind", "COMBINED");
    shelf.read();

    var told = read(product, "Bieb Vooraf");

    var reach = FIGURES.members().penetration();
    assertEquals(codes, told.largest().stream().map(ExpectedFigures.Largest::code).toList());
    assertEquals(reach, told.reach());
    assertEquals(List.of(3, 2), told.guesses().stream().map(ExpectedFigures.Guess::right).toList());
    assertEquals(
        List.of(new BigDecimal("10.0").subtract(reach), new BigDecimal("90.0").subtract(reach)),
        told.guesses().stream().map(ExpectedFigures.Guess::points).toList());
    assertEquals(
        List.of(2, 2, 1, 1), told.named().stream().map(ExpectedFigures.Named::times).toList());
  }

  @Test
  void thereIsNothingToCompareBeforeTheFigures(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Wachter");
    EstimatedEditions.of(product, 2024);
    shelf.read();

    assertEquals(
        "409 Er zijn nog geen cijfers om de verwachting mee te vergelijken. Vraag eerst een analyse"
            + " aan.",
        refusal(() -> read(product, "Bieb Wachter")));
    assertEquals(
        "404 Deze editie bestaat niet.",
        refusal(() -> product.get(ExpectationCheck.class).read("Onbekend", "Bieb Wachter")));
  }

  @Test
  void anotherLibraryDoesNotExist(Composition product) {
    PublishedRows.of(product, "Bieb Verborgen");
    var shelf = PublishedRows.of(product, "Bieb Kijker");
    shelf.read();

    assertEquals(
        "404 Deze bibliotheek bestaat niet.", refusal(() -> read(product, "Bieb Verborgen")));
    assertEquals(
        "404 Deze bibliotheek bestaat niet.", refusal(() -> read(product, UUID.randomUUID() + "")));
  }
}
