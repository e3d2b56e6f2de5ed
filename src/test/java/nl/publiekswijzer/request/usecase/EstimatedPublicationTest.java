// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.analysis.BroadGroup;
import nl.publiekswijzer.analysis.FifthsLine;
import nl.publiekswijzer.analysis.GroupLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.pdf.VeraPdf;
import nl.publiekswijzer.publication.BroadGroups;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.FiguresCsv;
import nl.publiekswijzer.publication.compose.FiguresJson;
import nl.publiekswijzer.publication.compose.FiguresReading;
import nl.publiekswijzer.publication.compose.PublicationComposer;
import nl.publiekswijzer.publication.compose.ReportComposer;
import nl.publiekswijzer.request.OrderTerms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole publications of an edition that knows members by postcode only. */
class EstimatedPublicationTest {
  private static final LoadedEdition EDITION = MemoryEdition.estimated();
  private static final WorkArea FEW = new WorkArea(List.of("VB02", "VB03"), List.of());

  /** All that is never said of members here. */
  private static final List<String> BY_SEGMENT =
      List.of(
          "Leden per segment",
          "Leden per subsegment",
          "Leden in vier groepen",
          "Focussegmenten",
          "Index van de leden",
          "Index leden",
          "Kern:",
          "kernsegment",
          "nichesegment",
          "Nog geen lid",
          "dekkingsgraad heeft „",
          "verdeeld over de subsegmenten",
          "per buurt geschat",
          "60 %");

  /** All that is told by municipality would be told of municipalities. */
  private static WorkArea many() {
    var postcodes = EDITION.areas().postcodes().stream().limit(100).toList();
    return new WorkArea(List.of(), postcodes);
  }

  private static RequestFixtures request(ReportKind kind, WorkArea area) {
    return new RequestFixtures(EDITION, kind, area);
  }

  private static String document(RequestFixtures request, PublishedFigures figures) {
    byte[] pdf =
        new PublicationComposer()
            .compose(figures, request.backdrop(figures), RequestFixtures.IMPRINT)
            .pdf();
    VeraPdf.assertArchival(pdf);
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(RequestFixtures request, PublishedFigures figures) {
    return new ReportComposer(figures, request.backdrop(figures), RequestFixtures.IMPRINT, "")
        .report()
        .sections()
        .toString();
  }

  private static void assertNothingBySegment(String text) {
    BY_SEGMENT.forEach(said -> assertFalse(text.contains(said), said));
  }

  @ParameterizedTest
  @EnumSource(names = {"MEMBERS", "COMBINED"})
  void nothingIsToldOfTheMembersOfASegment(ReportKind kind) {
    var request = request(kind, FEW);
    var figures = request.figures(100);

    assertEquals(List.of(), figures.members().segments());
    assertEquals(List.of(), figures.members().subsegments());
    assertNothingBySegment(document(request, figures));
    assertNothingBySegment(page(request, figures));
    String csv =
        new String(
            FiguresCsv.of(figures, request.backdrop(figures), RequestFixtures.IMPRINT),
            StandardCharsets.UTF_8);
    assertFalse(csv.contains("leden.segment"));
    assertFalse(csv.contains("leden.subsegment"));
  }

  @ParameterizedTest
  @EnumSource(names = {"MEMBERS", "COMBINED"})
  void reachAndPotentialAreToldByArea(ReportKind kind) {
    var request = request(kind, FEW);
    var figures = request.figures(100);

    String text = document(request, figures);
    assertTrue(text.contains("Bereik en potentieel per postcode"), text);
    var most =
        figures.parts().lines().stream()
            .filter(l -> l.potential() != null)
            .max((a, b) -> Long.compare(a.potential(), b.potential()))
            .orElseThrow();
    assertTrue(
        text.contains("te winnen in postcode " + most.name() + " (" + most.place() + ")"), text);
    assertTrue(text.contains("Geen vergelijking van buurten"), text);
  }

  @Test
  void whatOnlyIncomeTellsApartIsToldTogether() {
    var request = request(ReportKind.RESIDENTS, many());
    var figures = request.figures(100);

    var sums = figures.area().sums();
    assertEquals(List.of("C+D", "I+J"), sums.stream().map(WorkAreaLine::code).toList());
    long all = figures.area().segments().stream().mapToLong(WorkAreaLine::households).sum();
    assertEquals(figures.area().households(), all);
    assertTrue(figures.parts().lines().stream().anyMatch(l -> "I+J".equals(l.over())));
    String text = document(request, figures);
    String page = page(request, figures);
    for (String said :
        List.of(
            "C + D samen",
            "I + J samen",
            "ze tellen hierboven al mee in het totaal",
            "niet precies genoeg bekend om ze allebei apart te tonen.")) {
      assertTrue(text.contains(said), said);
      assertTrue(page.contains(said), said);
    }
  }

  @Test
  void neighbourhoodsAreComparedFromFortyAreas() {
    var request = request(ReportKind.COMBINED, many());
    var figures = request.figures(100);

    var fifths = figures.parts().fifths();
    assertTrue(fifths.told() >= 40, "told " + fifths.told());
    assertTrue(fifths.lines().stream().anyMatch(FifthsLine::isShown));
    String text = document(request, figures);
    assertTrue(text.contains("Dat zegt iets over de buurten, niet over deze huishoudens."), text);
    assertNothingBySegment(text);
  }

  @Test
  void theWholeEditionIsToldByMunicipality() {
    var all = EDITION.areas().municipalities().stream().map(m -> m.code()).toList();
    var request = request(ReportKind.MEMBERS, new WorkArea(all, List.of()));
    var figures = request.figures(100);

    assertEquals(List.of(), figures.parts().fifths().lines());
    String text = document(request, figures);
    assertTrue(text.contains("Bereik en potentieel per gemeente"), text);
    assertTrue(text.contains("te groot om per postcode te tonen"), text);
  }

  @ParameterizedTest
  @EnumSource(names = {"MEMBERS", "COMBINED"})
  void ofASelectionOnlyTheTotalIsTold(ReportKind kind) {
    var youth =
        new MemberSelection(
            List.of(HouseholdCard.ONLY_YOUTH, HouseholdCard.BOTH), false, List.of(), null, null);
    var request = new RequestFixtures(EDITION, kind, FEW, OrderTerms.USUAL.with(youth));
    var figures = request.figures(100);

    String text = document(request, figures);
    assertTrue(
        text.contains("Het bereik per gebied is alleen bekend voor alle leden samen."), text);
    assertFalse(text.contains("Bereik en potentieel per"), text);
    assertNothingBySegment(text);
    assertNothingBySegment(page(request, figures));
  }

  @ParameterizedTest
  @EnumSource(names = {"MEMBERS", "COMBINED"})
  void theYearBeforeIsComparedAsAWhole(ReportKind kind) {
    var request = request(kind, FEW);
    var figures = request.compared(request.figures(80), 100);

    assertEquals(List.of(), figures.comparison().segments());
    assertTrue(figures.comparison().total().certain());
    String text = document(request, figures);
    assertTrue(text.contains("Door bereik: van die huishoudens is een groter"), text);
    assertNothingBySegment(text);
    assertNothingBySegment(
        new ReportComposer(figures, request.backdrop(figures), RequestFixtures.IMPRINT, "")
            .changes()
            .toString());
  }

  @Test
  void theFileIsReadAsItWasWritten() {
    var request = request(ReportKind.COMBINED, many());
    var figures = request.compared(request.figures(80), 100);
    byte[] json = FiguresJson.of(figures, RequestFixtures.IMPRINT);

    var read = new FiguresReading(json, figures.catalogue()).figures();

    assertEquals(figures.area().sums(), read.area().sums());
    assertEquals(figures.parts(), read.parts());
    assertEquals(figures.comparison(), read.comparison());
    assertEquals(page(request, figures), page(request, read));
  }

  private static PublishedFigures grouped(int areas, GroupLine... lines) {
    var figures = request(ReportKind.MEMBERS, FEW).figures(100);
    return new PublishedFigures(
        figures.subject(),
        figures.catalogue(),
        figures.area(),
        figures.members(),
        figures.parts().with(new BroadGroups(areas, List.of(lines))),
        figures.profile(),
        figures.comparison(),
        figures.note(),
        List.of(),
        NetworkFacts.NONE);
  }

  @Test
  void groupsThatStandOutAreToldWithTheirMarginAndWhatItRestsOn() {
    var request = request(ReportKind.MEMBERS, FEW);
    var figures =
        grouped(
            2_431,
            new GroupLine(BroadGroup.FAMILIES, 131, 109, 153),
            new GroupLine(BroadGroup.YOUNG, 62, 31, 93));

    for (String text : List.of(document(request, figures), page(request, figures))) {
      assertTrue(text.contains("Gezinnen en eenoudergezinnen (C, D, E)"), text);
      assertTrue(text.contains("Vaker lid dan gemiddeld. Naar schatting is het bereik 131"), text);
      assertTrue(text.contains("marge: 109 tot 153"), text);
      assertTrue(text.contains("Minder vaak lid dan gemiddeld"), text);
      assertTrue(text.contains("De schatting vergelijkt de 2.431 postcodes"), text);
      assertFalse(text.contains("Vanaf 55"), text);
    }
    var json = FiguresJson.of(figures, RequestFixtures.IMPRINT);
    var read = new FiguresReading(json, figures.catalogue()).figures();
    assertEquals(figures.parts().groups(), read.parts().groups());
    String csv =
        new String(
            FiguresCsv.of(figures, request.backdrop(figures), RequestFixtures.IMPRINT),
            StandardCharsets.UTF_8);
    assertTrue(csv.contains("werkgebied.groepen"), csv);
  }

  @Test
  void whereNoGroupStandsOutOrPostcodesAreFewThatIsSaid() {
    var request = request(ReportKind.MEMBERS, FEW);

    assertTrue(document(request, grouped(900)).contains("Geen groep valt zeker op"));
    String few = document(request, grouped(412));
    assertTrue(few.contains("minstens 700 postcodes van zes tekens nodig"), few);
    assertTrue(few.contains("In dit werkgebied zijn het er 412."), few);
    assertFalse(few.contains("Geen groep valt zeker op"), few);
  }

  @Test
  void anEditionByFourDigitsSaysNothingOfGroups() {
    var request = request(ReportKind.MEMBERS, FEW);
    assertFalse(document(request, request.figures(100)).contains("Vier brede groepen"));
  }
}
