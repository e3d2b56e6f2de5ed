// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.pdf.VeraPdf;
import nl.publiekswijzer.segmentation.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CatalogueMakingTest {
  private static final LoadedEdition EDITION = MemoryEdition.ofDemonstration();

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void bookletHoldsEverySegmentAndSubsegment() throws IOException {
    var booklet = CatalogueMaking.composer(EDITION).segmentBooklet();
    VeraPdf.assertArchival(booklet.pdf());
    String text = text(booklet.pdf());
    for (var segment : EDITION.segmentation().segments()) {
      assertTrue(text.contains(segment.code() + " " + segment.name()), segment.code());
    }
    for (var text59 : EDITION.supplements().guide().texts().subsegments().values()) {
      assertTrue(text.contains(text59.text()), text59.code());
    }
  }

  @Test
  void everyThemeCardIsOneArchivalSheet() {
    for (Theme theme : EDITION.supplements().guide().themes()) {
      var card = CatalogueMaking.composer(EDITION).themeCard(theme.code()).orElseThrow();
      assertEquals(1, card.pages(), theme.title());
      VeraPdf.assertArchival(card.pdf());
    }
  }

  @Test
  void cardTellsWhichSideLeadsForWhom() throws IOException {
    String text =
        text(CatalogueMaking.composer(EDITION).themeCard("voorlezen").orElseThrow().pdf());
    assertTrue(text.contains("D Gezinnen met armslag 64"), text);
    assertTrue(text.contains("C Buurtgezinnen 46"), text);
    assertTrue(text.contains("Schminken"), text);
  }

  @Test
  void allCardsTogetherHaveAPageEach() {
    var cards = CatalogueMaking.composer(EDITION).themeCards().orElseThrow();
    assertEquals(EDITION.supplements().guide().themes().size(), cards.pages());
  }

  @Test
  void unknownThemeHasNoCard() {
    assertEquals(Optional.empty(), CatalogueMaking.composer(EDITION).themeCard("onbekend"));
  }

  @Test
  void sameEditionGivesTheSameBytes() {
    assertArrayEquals(
        CatalogueMaking.composer(EDITION).segmentBooklet().pdf(),
        CatalogueMaking.composer(EDITION).segmentBooklet().pdf());
  }
}
