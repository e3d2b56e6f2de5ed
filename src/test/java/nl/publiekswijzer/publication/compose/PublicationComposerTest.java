// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.pdf.NotArchivableException;
import nl.publiekswijzer.pdf.VeraPdf;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Base;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Scope;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PublicationComposerTest {
  private final PublicationComposer composer = new PublicationComposer();

  @Test
  void bothAnalysesMakeAnArchivalDocument() {
    assertArchival(PublishedFiguresFixtures.workedExample().build());
  }

  @Test
  void onlyTheWorkAreaMakesAnArchivalDocument() {
    assertArchival(PublishedFiguresFixtures.workedExample().onlyArea().build());
  }

  @Test
  void onlyMembersMakeAnArchivalDocument() {
    assertArchival(PublishedFiguresFixtures.workedExample().onlyMembers().build());
  }

  @Test
  void aLargeOpenFictitiousCatalogueMakesAnArchivalDocument() {
    assertArchival(DemonstrationPublication.ofMunicipalities(3).build());
  }

  @Test
  void whatTheLibrarySaysOfItsFileStandsAtTheFootAndWithTheFile() {
    var file = new FileStatement(LocalDate.of(2026, 1, 31), 1_000L, LocalDate.of(2025, 12, 31));
    var figures =
        PublishedFiguresFixtures.workedExample()
            .with(Scope.of(Base.COUNTRY, file, MemberSelection.ALL))
            .build();
    assertArchival(figures);
    String text = text(compose(figures).pdf());
    assertContains(text, "leden per 31 januari 2026");
    assertContains(text, "Leden van de bibliotheek op 31 december 2025 1.000");
    assertContains(text, "Aangeleverd, van het ledental 64 %");
    assertContains(text, "Het ledenbestand heeft 64 % van de 1.000 leden");
  }

  @Test
  void anotherBaseOfComparisonIsNamedEverywhere() {
    var base =
        new Base(
            new ComparisonBase(ComparisonBase.Kind.PROVINCE, List.of("PV99")),
            "provincie Noordland",
            "Noordland");
    var figures =
        PublishedFiguresFixtures.workedExample()
            .with(Scope.of(base, FileStatement.NONE, MemberSelection.ALL))
            .build();
    assertArchival(figures);
    String text = text(compose(figures).pdf());
    assertContains(text, "vergeleken met provincie Noordland");
    assertContains(text, "in de provincie Noordland 30,0 %");
    assertContains(text, "Tweemaal zo vaak als in de provincie Noordland (index 200)");
    assertContains(text, "Provincie %");
    assertContains(text, "Waarmee is vergeleken");
    assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("landelijk"), text);
    assertFalse(text.contains("["), "a place that was not filled");
  }

  @Test
  void kindsThatWereLeftOutAreNamedOnTheFirstPageAndInTheMethod() {
    String text =
        text(compose(PublishedFiguresFixtures.workedExample().build()).pdf())
            .replaceAll("\\s+", " ");
    assertContains(text, "Niet meegeteld: Proefpas, Gastlener.");
    assertContains(text, "zijn buiten beschouwing gelaten: Proefpas, Gastlener.");
  }

  @Test
  void textsOfTheWholeCountryAreALinkAway() throws IOException {
    var figures = PublishedFiguresFixtures.workedExample().build();
    var imprint = PublishedFiguresFixtures.IMPRINT.at("https://wijzer.example");
    byte[] pdf = composer.compose(figures, Backdrop.NONE, imprint).pdf();
    VeraPdf.assertArchival(pdf);
    var found = new ArrayList<String>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI action) {
            found.add(action.getURI());
          }
        }
      }
    }
    assertEquals(
        List.of(
            "https://wijzer.example/ui/segmenten?editie=Editie+2025",
            "https://wijzer.example/ui/segmenten/themas?editie=Editie+2025"),
        found);
  }

  @Test
  void theSameFiguresGiveTheSameBytes() {
    var figures = DemonstrationPublication.ofMunicipalities(1).build();
    assertArrayEquals(compose(figures).pdf(), compose(figures).pdf());
  }

  @Test
  void oneDominatingSegmentIsOnlyCalledSo() {
    var figures = PublishedFiguresFixtures.dominated().build();
    assertArchival(figures);
    String text = text(compose(figures).pdf());
    assertContains(text, "A Jonge starters n.v.t. verborgen > 90 30,0 verborgen");
    assertContains(text, "Overige segmenten n.v.t. verborgen verborgen 70,0 verborgen");
    assertContains(text, "Meer dan 90 % van de huishoudens hoort bij „Jonge starters”.");
  }

  @Test
  void publicationSaysHowItsMemberCountsAreProtected() {
    assertContains(protection(Protection.ROUNDED), "met minder dan 100 leden-huishoudens");
    assertFalse(protection(Protection.ROUNDED).contains("OB-1"));
    assertContains(protection(Protection.NOISE), "een kleine, willekeurige afwijking gekregen");
    assertContains(protection(Protection.NOISE), "hoogstens 12 analyses");
    assertContains(protection(Protection.WITHOUT_NOISE), "getekend voor publicatie zonder");
    assertContains(protection(Protection.WITHOUT_NOISE), "verschilt een bestand 49 of minder");
  }

  private String protection(Protection protection) {
    var figures = PublishedFiguresFixtures.workedExample().protectedBy(protection).build();
    byte[] pdf = compose(figures).pdf();
    return text(pdf, 1, pages(pdf), false).replace("- ", "-");
  }

  @Test
  void smallSegmentsArePrintedTogether() {
    var figures = PublishedFiguresFixtures.pooled().build();
    assertArchival(figures);
    String text = text(compose(figures).pdf());
    assertContains(text, "Overige segmenten n.v.t. 15 0,8");
  }

  @Test
  void theWorkedExampleIsPrintedNumberByNumber() {
    String text = text(compose(PublishedFiguresFixtures.workedExample().build()).pdf());
    assertContains(text, "A Jonge starters 1 1.200 60,0 30,0 200");
    assertContains(text, "B Drukke gezinnen 2 500 25,0 40,0 63");
    assertContains(text, "Totaal alle 2.000 100,0 100,0 100");
    assertContains(text, "A Jonge starters 1.200 300 25,0 900");
    assertContains(text, "B Drukke gezinnen 500 88 17,6 412");
    assertContains(text, "C Rustige senioren 300 12 4,0 288");
    assertContains(text, "A1 Starters in de stad 1.200 60,0 30,0 200 300 25,0");
    assertContains(text, "op postcode, huisnummer en toevoeging 545");
    assertContains(text, "huisnummer is onbekend 30");
  }

  @Test
  void everyPageTellsWhatItIsFrom() {
    var figures = PublishedFiguresFixtures.workedExample().ofInventedAddresses().build();
    var composed = compose(figures);
    for (int page = 1; page <= composed.pages(); page++) {
      String text = text(composed.pdf(), page, page);
      assertContains(
          text,
          "Bibliotheek De Lage Landen · Inwoners- en ledenanalyse Waterland-Oost"
              + " · versie 1 (2026) · PW-2026-0042");
      assertContains(
          text,
          "Demonstratie 2025, peildatum 1 januari 2025 · Voorbeeld: leden en adressen verzonnen");
      assertContains(text, page + " / " + composed.pages());
    }
  }

  @Test
  void inventedFiguresAreNotSaidToComeFromCbs() {
    var open = PublishedFiguresFixtures.workedExample().open();
    assertContains(
        text(compose(open.build()).pdf()), "Bron: CBS (Centraal Bureau voor de Statistiek)");
    assertFalse(text(compose(open.fictitious().build()).pdf()).contains("Bron: CBS"));
  }

  @Test
  void estimatedEditionsSayHowMembersWereMatched() {
    var example = PublishedFiguresFixtures.workedExample();
    String known = text(compose(example.build()).pdf());
    assertFalse(known.contains("We zoeken elk lid op via de postcode."));
    String estimated = text(compose(example.estimated().build()).pdf());
    assertContains(estimated, "We zoeken elk lid op via de postcode.");
  }

  @Test
  void contentsNameThePageOfEveryPart() {
    byte[] pdf = compose(DemonstrationPublication.ofMunicipalities(3).build()).pdf();
    String contents = text(pdf, 5, 5);
    var page = Pattern.compile("Leden per segment (\\d+)").matcher(contents);
    assertTrue(page.find(), contents);
    int number = Integer.parseInt(page.group(1));
    assertTrue(text(pdf, number, number).startsWith("Leden per segment"), contents);
  }

  @Test
  void longNamesStillFit() {
    var figures =
        PublishedFiguresFixtures.figures()
            .of("Bibliotheek ".repeat(20).strip())
            .segment("SEGMENT-A", "Buitengewoon langnamige huishoudens ".repeat(5).strip())
            .subsegment(
                "SUB-A",
                "SEGMENT-A",
                "Kindercarnavalsoptochtvoorbereiding".repeat(4),
                100,
                900,
                300)
            .segment("SEGMENT-B", "Overigen")
            .subsegment("SUB-B", "SEGMENT-B", "Overigen", 100, 900, 300)
            .municipality("GM1", "Gemeente ".repeat(20).strip(), 1_800, 600);
    assertArchival(figures.build());
  }

  @Test
  void aNameWithAccentsIsPrinted() {
    var figures = PublishedFiguresFixtures.workedExample().of("Biblioteek Fryslân – Łódź").build();
    assertContains(text(compose(figures).pdf()), "Biblioteek Fryslân – Łódź");
  }

  @Test
  void aNameThatTheTypefaceLacksIsRefusedWithItsCharacter() {
    var figures = PublishedFiguresFixtures.workedExample().of("Βιβλιοθήκη").build();
    var refusal = assertThrows(NotArchivableException.class, () -> compose(figures));
    assertContains(refusal.getMessage(), "no glyph for U+0392 (GREEK CAPITAL LETTER BETA)");
  }

  private void assertArchival(PublishedFigures figures) {
    var composed = compose(figures);
    VeraPdf.assertArchival(composed.pdf());
    assertEquals(pages(composed.pdf()), composed.pages());
  }

  private Composed compose(PublishedFigures figures) {
    return composer.compose(figures, Backdrop.NONE, PublishedFiguresFixtures.IMPRINT);
  }

  private static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertContains(String text, String part) {
    assertTrue(text.contains(part), () -> "\"" + part + "\" is not in:\n" + text);
  }

  private static String text(byte[] pdf) {
    return text(pdf, 1, pages(pdf));
  }

  /** The words of some pages, with single spaces. */
  private static String text(byte[] pdf, int first, int last) {
    return text(pdf, first, last, true);
  }

  /**
   * The same.
   *
   * @param byLine as they lie beside each other, and not column by column
   */
  private static String text(byte[] pdf, int first, int last, boolean byLine) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(byLine);
      stripper.setStartPage(first);
      stripper.setEndPage(last);
      return stripper.getText(document).replaceAll("\\s+", " ").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
