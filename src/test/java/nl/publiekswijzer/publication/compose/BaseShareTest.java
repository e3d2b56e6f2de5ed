// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.request.usecase.RequestFixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The share of a segment in the base of comparison has one value in a publication. */
class BaseShareTest {
  private static LoadedEdition country;

  @BeforeAll
  static void load() {
    country = MemoryEdition.ofCountry();
  }

  private static Content content(ReportKind kind, String municipality) {
    var area = new WorkArea(List.of(municipality), List.of());
    var request = new RequestFixtures(country, kind, area);
    var figures = request.figures(100);
    return new Content(figures, request.backdrop(figures), RequestFixtures.IMPRINT);
  }

  @Test
  void itIsThatOfTheTableOfEveryMunicipality() {
    var wrong = new ArrayList<String>();
    for (Municipality municipality : country.areas().municipalities()) {
      var content = content(ReportKind.RESIDENTS, municipality.code());
      for (CatalogueEntry entry : content.figures().catalogue()) {
        var area = content.area().orElseThrow();
        var lines = entry.parent() == null ? area.segments() : area.subsegments();
        Content.line(lines, entry.code())
            .map(WorkAreaLine::baseShare)
            .filter(share -> !Dutch.decimal(share).equals(content.baseShare(entry)))
            .ifPresent(share -> wrong.add(municipality.name() + " " + entry.code()));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void withoutATableAllSegmentsAddUpToOneHundred() {
    var content = content(ReportKind.MEMBERS, "GM0344");

    var sum =
        content.segments().stream()
            .map(content::baseShare)
            .map(share -> new BigDecimal(share.replace(',', '.')))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertEquals(new BigDecimal("100.0"), sum);
  }
}
