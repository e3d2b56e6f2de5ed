// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.pdf.VeraPdf;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.Composed;
import nl.publiekswijzer.publication.compose.FiguresJson;
import nl.publiekswijzer.publication.compose.FiguresReading;
import nl.publiekswijzer.publication.compose.PublicationComposer;
import nl.publiekswijzer.publication.compose.ReportComposer;
import nl.publiekswijzer.request.OrderTerms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole publications of the demonstration edition, from true counts to the document. */
class WholePublicationTest {
  private static final LoadedEdition EDITION = MemoryEdition.ofDemonstration();
  private static final WorkArea ONE = new WorkArea(List.of("VB01"), List.of());
  private static final WorkArea SEVERAL =
      new WorkArea(List.of("VB02", "VB03", "VB04"), List.of(3654));

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Composed compose(RequestFixtures request, PublishedFigures figures) {
    return new PublicationComposer()
        .compose(figures, request.backdrop(figures), RequestFixtures.IMPRINT);
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void everyKindIsArchivalWithMapsThemesAndComparison(ReportKind kind) {
    var request = new RequestFixtures(EDITION, kind, ONE);
    var pdf = compose(request, request.compared(request.figures(80), 100)).pdf();
    VeraPdf.assertArchival(pdf);
    assertTrue(text(pdf).contains("Vergeleken met de vorige versie"));
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void severalMunicipalitiesWithSmallPartsAreArchival(ReportKind kind) {
    var request = new RequestFixtures(EDITION, kind, SEVERAL);
    VeraPdf.assertArchival(compose(request, request.figures(100)).pdf());
  }

  @Test
  void wholeEditionIsToldByMunicipality() {
    var all = EDITION.areas().municipalities().stream().map(m -> m.code()).toList();
    var request = new RequestFixtures(EDITION, ReportKind.COMBINED, new WorkArea(all, List.of()));
    var figures = request.figures(100);
    assertFalse(figures.parts().postcodes());
    assertEquals(20, figures.parts().lines().size());
    VeraPdf.assertArchival(compose(request, figures).pdf());
  }

  @Test
  void everyFigureHasItsNumbersInATable() {
    var request = new RequestFixtures(EDITION, ReportKind.COMBINED, ONE);
    var figures = request.figures(100);
    String text = text(compose(request, figures).pdf());
    for (var line : figures.parts().lines()) {
      String households = "%,d".formatted(line.households()).replace(',', '.');
      String row = "\\b" + line.code() + "\\b.{1,60}\\b" + Pattern.quote(households) + "\\b";
      assertTrue(Pattern.compile(row).matcher(text).find(), row);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MEMBERS", "COMBINED"})
  void aSelectionOfMembersIsArchivalAndTellsNoSubsegments(ReportKind kind) {
    var youth =
        new MemberSelection(
            List.of(HouseholdCard.ONLY_YOUTH, HouseholdCard.BOTH), false, List.of(), null, null);
    var request = new RequestFixtures(EDITION, kind, SEVERAL, OrderTerms.USUAL.with(youth));
    var figures = request.figures(100);

    assertEquals(List.of(), figures.members().subsegments());
    assertTrue(figures.parts().lines().stream().allMatch(l -> l.members() == null));
    VeraPdf.assertArchival(compose(request, figures).pdf());
    byte[] json = FiguresJson.of(figures, RequestFixtures.IMPRINT);
    var read = new FiguresReading(json, figures.catalogue()).figures();
    assertEquals(figures.subject(), read.subject());
    var report = new ReportComposer(read, request.backdrop(read), RequestFixtures.IMPRINT, "C");
    assertFalse(report.report().sections().toString().contains("Leden per subsegment"));
  }

  @Test
  void anotherBaseIsTheSumOfItsBaseTablesAndSaysSo() {
    var base = new ComparisonBase(ComparisonBase.Kind.MUNICIPALITIES, List.of("VB02", "VB03"));
    var request =
        new RequestFixtures(EDITION, ReportKind.COMBINED, ONE, OrderTerms.USUAL.with(base));

    var figures = request.figures(100);

    var together = EDITION.areas().postcodes(new WorkArea(base.codes(), List.of()));
    long[] counts = EDITION.counts().sum(together);
    assertEquals(LongStream.of(counts).sum(), figures.area().baseHouseholds());
    assertEquals(
        LongStream.of(counts).boxed().toList(),
        figures.catalogue().stream()
            .filter(e -> e.parent() != null)
            .map(CatalogueEntry::base)
            .toList());
    var pdf = compose(request, figures).pdf();
    VeraPdf.assertArchival(pdf);
    String text = text(pdf);
    assertTrue(text.contains("vergeleken met gemeenten "), text);
    assertFalse(text.contains("landelijk"), text);
  }

  @Test
  void figuresWithAnotherBaseAreNotComparedAndSayWhy() {
    var before = new RequestFixtures(EDITION, ReportKind.COMBINED, ONE).figures(100);
    var base = new ComparisonBase(ComparisonBase.Kind.MUNICIPALITIES, List.of("VB02"));
    var request =
        new RequestFixtures(EDITION, ReportKind.COMBINED, ONE, OrderTerms.USUAL.with(base));

    var figures = request.compared(before, 100);

    assertEquals(Comparison.Obstacle.BASE, figures.comparison().obstacle());
    assertTrue(text(compose(request, figures).pdf()).contains("niet vergelijkbaar"));
  }

  @Test
  void otherWorkAreaIsNotComparedAndSaysWhy() {
    var before = new RequestFixtures(EDITION, ReportKind.COMBINED, SEVERAL).figures(100);
    var request = new RequestFixtures(EDITION, ReportKind.COMBINED, ONE);
    var figures = request.compared(before, 100);
    assertEquals(null, figures.comparison().obstacle());
    var previous = figures.comparison().previous();
    var apart =
        figures.with(new Comparison(previous, Comparison.Obstacle.WORK_AREA, null, List.of()));
    assertTrue(text(compose(request, apart).pdf()).contains("ging over een ander werkgebied"));
  }
}
