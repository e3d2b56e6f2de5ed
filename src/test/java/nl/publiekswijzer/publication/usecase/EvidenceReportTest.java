// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.estimate.Outcome;
import nl.publiekswijzer.estimate.Prediction;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.household.EditionEvidence;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.pdf.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class EvidenceReportTest {
  private static final LoadedEdition EDITION = MemoryEdition.estimated();

  private static EditionEvidence evidence(Optional<LoadedEdition> earlier, Validation validation) {
    var known = EditionEvidence.of(EDITION, earlier);
    return new EditionEvidence(
        MemoryEdition.with(EDITION, validation),
        known.margins(),
        known.homogeneity(),
        known.stability());
  }

  private static String text(EditionEvidence evidence) throws IOException {
    byte[] pdf = CatalogueMaking.evidence(evidence, ArchivalStandard.PDF_A_2A).report().pdf();
    VeraPdf.assertArchival(pdf);
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static void assertSays(String text, String... parts) {
    for (String part : parts) {
      assertTrue(text.contains(part), part);
    }
  }

  /** Invented outcomes: one better than the baseline, one worse. */
  @Test
  void everythingThatWasTestedIsToldAlsoWhatIsWorse() throws IOException {
    var found = EDITION.validation();
    var predictions =
        List.of(
            new Prediction(Outcome.BIRTHS, 150, 12, 0.31, 0.43),
            new Prediction(Outcome.BENEFITS, 150, 12, 0.6, 0.5));
    var validation =
        new Validation(
            found.checks(),
            found.year(),
            true,
            true,
            found.youngTowns(),
            predictions,
            found.characteristics());
    String text = text(evidence(Optional.of(EDITION), validation));
    assertSays(
        text,
        "Hoe goed klopt Open editie 2024?",
        "Van de 11 segmenten voldoen er 9 aan de norm. Niet: C, I.",
        "Beter dan leeftijd en inkomen alleen: geboorten per inwoner.",
        "Minder goed dan leeftijd en inkomen alleen: uitkeringen per inwoner van 15 tot 65 jaar.",
        "Niet getoetst: betaald werk, hoger onderwijs.",
        "Vergeleken met Open editie 2024",
        "Hoe zeker de index van een gebied is",
        "Subsegmenten zijn niet getoetst",
        "A Eerste eigen plek",
        "inwoners van 15 tot 25 jaar",
        "niet van de huishoudens zelf",
        "Studentensteden Waar veel studenten wonen");
  }

  @Test
  void whatWasNotTestedIsCalledThat() throws IOException {
    String text = text(evidence(Optional.empty(), Validation.UNTESTED));
    assertSays(
        text,
        "Niet getoetst: de tabel met leeftijden en posities in het huishouden (CBS 71488ned) ontbrak.",
        "Niet getoetst: er is geen eerdere editie",
        "Niet getoetst: geboorten per inwoner, uitkeringen");
    assertFalse(text.contains("Eigen tabel"));
  }

  @Test
  void sameEditionGivesTheSameBytes() {
    var evidence = EditionEvidence.of(EDITION, Optional.empty());
    assertArrayEquals(
        CatalogueMaking.evidence(evidence, ArchivalStandard.PDF_A_2A).report().pdf(),
        CatalogueMaking.evidence(evidence, ArchivalStandard.PDF_A_2A).report().pdf());
  }
}
