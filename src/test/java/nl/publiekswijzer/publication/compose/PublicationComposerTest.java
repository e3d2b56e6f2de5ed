package nl.publiekswijzer.publication.compose;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.publiekswijzer.pdf.VeraPdf;
import nl.publiekswijzer.publication.PublishedFigures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
  void theSameFiguresGiveTheSameBytes() {
    var figures = DemonstrationPublication.ofMunicipalities(1).build();
    assertArrayEquals(compose(figures).pdf(), compose(figures).pdf());
  }

  private void assertArchival(PublishedFigures figures) {
    var composed = compose(figures);
    VeraPdf.assertArchival(composed.pdf());
    assertEquals(pages(composed.pdf()), composed.pages());
  }

  private Composed compose(PublishedFigures figures) {
    return composer.compose(figures, PublishedFiguresFixtures.IMPRINT);
  }

  private static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
