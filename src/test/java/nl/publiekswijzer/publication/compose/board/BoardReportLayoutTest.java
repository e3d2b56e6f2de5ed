// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.PeerReach;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.request.usecase.RequestFixtures;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetInspection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The board report of every municipality of the country, and of work areas of every kind: full
 * pages, no text over another or outside the page, none too small.
 */
class BoardReportLayoutTest {
  private static final double LEAST_FILL = 0.85;

  private static final List<PeerReach> OTHERS =
      List.of(
          new PeerReach(PeerReach.Among.EDITION, 134, 24),
          new PeerReach(PeerReach.Among.PROVINCE, 114, 23),
          new PeerReach(PeerReach.Among.SIZE, 112, 38));

  private static LoadedEdition country;

  @BeforeAll
  static void load() {
    country = MemoryEdition.ofCountry();
  }

  private static List<String> codes() {
    return country.areas().municipalities().stream().map(Municipality::code).sorted().toList();
  }

  private static List<Sheet> sheets(ReportKind kind, WorkArea area) {
    var request = new RequestFixtures(country, kind, area);
    return sheets(request, request.figures(100));
  }

  private static List<Sheet> sheets(RequestFixtures request, PublishedFigures figures) {
    return BoardReportComposer.sheets(
        new Content(figures, request.backdrop(figures), RequestFixtures.IMPRINT));
  }

  private static List<String> faults(ReportKind kind, String name, WorkArea area) {
    return faults(kind + " " + name, sheets(kind, area));
  }

  private static List<String> faults(String name, List<Sheet> sheets) {
    var faults = new ArrayList<String>();
    if (sheets.size() != 4) {
      faults.add(name + " has " + sheets.size() + " pages");
    }
    for (int i = 0; i < sheets.size(); i++) {
      var inspection = new SheetInspection(sheets.get(i));
      String page = name + " page " + (i + 1) + ": ";
      inspection.faults().forEach(fault -> faults.add(page + fault));
      if (inspection.fill() < LEAST_FILL) {
        faults.add(page + "filled for " + Math.round(100 * inspection.fill()) + " %");
      }
    }
    return faults;
  }

  private static WorkArea municipalities(List<String> codes) {
    return new WorkArea(codes, List.of());
  }

  @Test
  void everyMunicipalityHasFourFullPages() {
    var faults = new ArrayList<String>();
    for (Municipality municipality : country.areas().municipalities()) {
      faults.addAll(
          faults(
              ReportKind.COMBINED,
              municipality.name(),
              municipalities(List.of(municipality.code()))));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyTenthMunicipalityHasThemOfResidentsAndOfMembers() {
    var faults = new ArrayList<String>();
    var codes = codes();
    for (int i = 0; i < codes.size(); i += 10) {
      for (ReportKind kind : List.of(ReportKind.RESIDENTS, ReportKind.MEMBERS)) {
        faults.addAll(faults(kind, codes.get(i), municipalities(List.of(codes.get(i)))));
      }
    }
    assertEquals(List.of(), faults);
  }

  /** With all yardsticks that there can be, and with those of others alone. */
  @Test
  void everyTenthMunicipalityHasThemBesideOtherLibraries() {
    var faults = new ArrayList<String>();
    var codes = codes();
    for (int i = 5; i < codes.size(); i += 10) {
      var area = municipalities(List.of(codes.get(i)));
      var request = new RequestFixtures(country, ReportKind.COMBINED, area);
      var figures = request.figures(100).with(OTHERS);
      var compared = request.compared(request.figures(90), 100).with(OTHERS);
      faults.addAll(faults(codes.get(i) + " beside others", sheets(request, figures)));
      faults.addAll(faults(codes.get(i) + " beside all", sheets(request, compared)));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void upToTwelveMunicipalitiesHaveThem() {
    var faults = new ArrayList<String>();
    var codes = codes();
    for (int size = 2; size <= 12; size++) {
      var some = codes.subList(7 * size, 8 * size);
      faults.addAll(faults(ReportKind.COMBINED, some.toString(), municipalities(some)));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyProvinceHasThem() {
    var faults = new ArrayList<String>();
    Map<String, List<String>> provinces =
        country.areas().municipalities().stream()
            .collect(
                Collectors.groupingBy(
                    Municipality::province,
                    Collectors.mapping(Municipality::code, Collectors.toList())));
    provinces.forEach(
        (name, codes) -> faults.addAll(faults(ReportKind.COMBINED, name, municipalities(codes))));
    faults.addAll(faults(ReportKind.COMBINED, "Nederland", municipalities(codes())));
    assertEquals(List.of(), faults);
  }

  @Test
  void somePostcodesHaveThem() {
    var faults = new ArrayList<String>();
    for (var some : List.of(List.of(3511), List.of(3511, 3512, 3521), List.of(1011, 9711))) {
      faults.addAll(faults(ReportKind.COMBINED, some.toString(), new WorkArea(List.of(), some)));
    }
    assertEquals(List.of(), faults);
  }
}
