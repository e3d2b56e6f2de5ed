// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.publication.compose.PublicationComposer;
import nl.publiekswijzer.request.usecase.RequestFixtures;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetInspection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of the whole report, of every municipality, and how many there are. */
class DrawnChaptersLayoutTest {
  private static final int MOST_PAGES = 32;
  private static final int MOST_OF_A_VILLAGE = 16;
  private static final long VILLAGE = 5_000;
  private static final double FILL = 0.6;
  private static final double LAST_FILL = 0.35;
  private static final double FIRST_TITLE = 70;

  private static LoadedEdition country;

  @BeforeAll
  static void load() {
    country = MemoryEdition.ofCountry();
  }

  private static RequestFixtures request(ReportKind kind, List<String> municipalities) {
    return new RequestFixtures(country, kind, new WorkArea(municipalities, List.of()));
  }

  private static Content content(ReportKind kind, List<String> municipalities) {
    var request = request(kind, municipalities);
    var figures = request.figures(100);
    return new Content(figures, request.backdrop(figures), RequestFixtures.IMPRINT);
  }

  private static List<String> faults(ReportKind kind, String name, List<String> municipalities) {
    List<Sheet> sheets = PublicationComposer.sheets(content(kind, municipalities));
    var faults = new ArrayList<String>();
    for (int i = 0; i < sheets.size(); i++) {
      String page = kind + " " + name + " page " + (i + 1) + ": ";
      new SheetInspection(sheets.get(i)).faults().forEach(fault -> faults.add(page + fault));
      double fill = new SheetInspection(sheets.get(i)).fill();
      if (fill < least(sheets, i)) {
        faults.add(page + "only " + Math.round(100 * fill) + " % used");
      }
    }
    return faults;
  }

  /** The part of a page that is to be used: less where the next page begins a chapter. */
  private static double least(List<Sheet> sheets, int page) {
    boolean last = page == sheets.size() - 1 || beginsChapter(sheets.get(page + 1));
    return last ? LAST_FILL : FILL;
  }

  private static boolean beginsChapter(Sheet sheet) {
    return sheet.pieces().stream()
        .filter(Piece.Element.class::isInstance)
        .map(Piece.Element.class::cast)
        .filter(element -> element.role().type().equals("H1"))
        .flatMap(element -> Piece.marks(element).stream())
        .anyMatch(mark -> mark instanceof Mark.Text text && text.at().y() < FIRST_TITLE);
  }

  @Test
  void pagesOfEveryMunicipalityAreFullAndTheirTextsApart() {
    var faults = new ArrayList<String>();
    for (Municipality municipality : country.areas().municipalities()) {
      faults.addAll(faults(ReportKind.COMBINED, municipality.name(), List.of(municipality.code())));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void norOfResidentsOfMembersAndOfTheCountry() {
    var faults = new ArrayList<String>();
    var codes = country.areas().municipalities().stream().map(Municipality::code).toList();
    for (int i = 0; i < codes.size(); i += 20) {
      faults.addAll(faults(ReportKind.RESIDENTS, codes.get(i), List.of(codes.get(i))));
      faults.addAll(faults(ReportKind.MEMBERS, codes.get(i), List.of(codes.get(i))));
    }
    faults.addAll(faults(ReportKind.COMBINED, "Nederland", codes));
    faults.addAll(faults(ReportKind.COMBINED, "forty", codes.subList(300, 340)));
    for (int i = 0; i + 12 <= codes.size(); i += 30) {
      for (int size : new int[] {2, 3, 7, 12}) {
        String name = size + " from " + codes.get(i);
        faults.addAll(faults(ReportKind.COMBINED, name, codes.subList(i, i + size)));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void aReportHasThirtyTwoPagesAtMostAndOfAVillageSixteen() {
    var codes = country.areas().municipalities().stream().map(Municipality::code).sorted().toList();
    var longer = new ArrayList<String>();
    for (int i = 0; i < codes.size(); i += 15) {
      var request = request(ReportKind.COMBINED, List.of(codes.get(i)));
      var figures = request.figures(100);
      int pages =
          new PublicationComposer()
              .compose(figures, request.backdrop(figures), RequestFixtures.IMPRINT)
              .pages();
      boolean village = figures.area().households() < VILLAGE;
      if (pages > (village ? MOST_OF_A_VILLAGE : MOST_PAGES)) {
        longer.add(codes.get(i) + ": " + pages);
      }
    }
    assertEquals(List.of(), longer);
  }
}
