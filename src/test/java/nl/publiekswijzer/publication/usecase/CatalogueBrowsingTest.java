// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.load.FictitiousEdition;
import nl.publiekswijzer.household.usecase.EditionImport;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.ThemeRank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class CatalogueBrowsingTest {
  private static final String NAME = "Verzonnen catalogus";

  /** It is loaded once. */
  @BeforeEach
  void editionIsThere(Composition product) {
    if (product.get(CatalogueBrowsing.class).find(NAME).isEmpty()) {
      product
          .get(EditionImport.class)
          .load(
              new EditionOrder(
                  NAME,
                  LocalDate.of(2024, 1, 1),
                  Origin.FICTITIOUS,
                  LicenceWindow.OPEN,
                  null,
                  null,
                  null),
              FictitiousEdition.ofDemonstration(),
              (percent, rows) -> {});
    }
  }

  @Test
  void catalogueHoldsTheSegmentsFirstAndThenTheirSubsegments(Composition product) {
    var catalogue = product.get(CatalogueBrowsing.class).find(NAME).orElseThrow();

    var codes = catalogue.entries().stream().map(CatalogueEntry::code).toList();
    assertEquals(NAME, catalogue.edition().name());
    assertEquals("A", codes.get(0));
    assertTrue(codes.indexOf("A01") > codes.indexOf("B"), codes::toString);
    assertEquals(
        List.of(NAME),
        product.get(CatalogueBrowsing.class).list().stream()
            .map(edition -> edition.name())
            .filter(NAME::equals)
            .toList());
  }

  @Test
  void segmentLeadsToItsThemesAndAThemeToItsSegments(Composition product) {
    var browsing = product.get(CatalogueBrowsing.class);

    var segment = browsing.findSegment(NAME, "D").orElseThrow();
    var theme = browsing.findTheme(NAME, "voorlezen").orElseThrow();

    assertTrue(segment.section().title().startsWith("D "), segment.section()::title);
    assertEquals("voorlezen", theme.theme().code());
    assertSorted(segment.themes());
    assertSorted(theme.segments());
  }

  private static void assertSorted(List<ThemeRank> ranks) {
    var indexes = ranks.stream().map(ThemeRank::index).toList();
    assertTrue(indexes.size() > 1, indexes::toString);
    assertEquals(indexes.stream().sorted(Comparator.reverseOrder()).toList(), indexes);
  }

  @Test
  void whatTheEditionDoesNotHaveIsNotFound(Composition product) {
    var browsing = product.get(CatalogueBrowsing.class);

    assertEquals(Optional.empty(), browsing.findSegment(NAME, "ZZ"));
    assertEquals(Optional.empty(), browsing.findSegment(NAME, "A01"));
    assertEquals(Optional.empty(), browsing.findTheme(NAME, "onbekend"));
    assertEquals(Optional.empty(), browsing.find("Onbekend"));
    assertEquals(Optional.empty(), browsing.findPositions("Onbekend"));
    assertEquals(Optional.empty(), browsing.findSegment("Onbekend", "A"));
    assertEquals(Optional.empty(), browsing.findTheme("Onbekend", "voorlezen"));
    assertTrue(browsing.findPositions(NAME).isPresent());
  }
}
