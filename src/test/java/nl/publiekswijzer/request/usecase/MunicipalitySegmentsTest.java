// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.SegmentIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Segments by municipality, in the whole country. */
class MunicipalitySegmentsTest {
  private static LoadedEdition country;

  @BeforeAll
  static void load() {
    country = MemoryEdition.ofCountry();
  }

  private static PublishedFigures figures(ReportKind kind, List<String> municipalities) {
    return new RequestFixtures(country, kind, new WorkArea(municipalities, List.of())).figures(100);
  }

  private static List<SegmentIndex> ownReport(String municipality) {
    var figures = figures(ReportKind.RESIDENTS, List.of(municipality));
    var codes =
        figures.catalogue().stream()
            .filter(entry -> entry.parent() == null)
            .map(CatalogueEntry::code)
            .toList();
    return SegmentIndex.of(codes, figures.area().segments());
  }

  @Test
  void rowOfAMunicipalityIsThatOfItsOwnReport() {
    var codes = country.areas().municipalities().stream().map(Municipality::code).toList();
    for (int from = 0; from + 7 <= codes.size(); from += 45) {
      for (int size : new int[] {2, 7}) {
        var area = figures(ReportKind.COMBINED, codes.subList(from, from + size)).area();

        assertEquals(size, area.municipalities().size());
        for (MunicipalityLine line : area.municipalities()) {
          assertEquals(ownReport(line.code()), line.segments(), line.name());
        }
      }
    }
  }

  @Test
  void allMunicipalitiesOfTheCountryTellAnIndexOfMostSegments() {
    var codes = country.areas().municipalities().stream().map(Municipality::code).toList();
    AreaFigures area = figures(ReportKind.RESIDENTS, codes).area();
    long told =
        area.municipalities().stream()
            .flatMap(line -> line.segments().stream())
            .filter(index -> index.index() != null)
            .count();
    long all = area.municipalities().stream().mapToLong(line -> line.segments().size()).sum();

    assertEquals(codes.size(), area.municipalities().size());
    assertFalse(told < all / 2, told + " of " + all);
  }

  @Test
  void oneMunicipalityIsTheWorkAreaItselfAndTellsNothingMore() {
    var area = figures(ReportKind.RESIDENTS, List.of("GM0307")).area();

    assertEquals(List.of(), area.municipalities().get(0).segments());
  }
}
