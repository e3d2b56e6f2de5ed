// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.household.EditionEvidence;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.publication.FixityLetter;
import nl.publiekswijzer.publication.PlainReportFixtures;
import nl.publiekswijzer.publication.compose.DemonstrationPdf;
import nl.publiekswijzer.publication.compose.FixityLetterComposer;
import nl.publiekswijzer.publication.compose.PlainReportComposer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of document keeps the standard that the server is set to. */
class EveryDocumentTest {
  @ParameterizedTest
  @EnumSource
  void everyKindOfDocumentKeepsTheStandardThatIsChosen(ArchivalStandard standard) {
    var check = new ArchivalCheck();
    try {
      documents(standard).forEach(pdf -> assertDoesNotThrow(() -> check.check(pdf, standard)));
    } finally {
      check.close();
    }
  }

  private static Stream<byte[]> documents(ArchivalStandard standard) {
    var catalogue = CatalogueMaking.composer(MemoryEdition.ofDemonstration(), standard);
    var evidence = EditionEvidence.of(MemoryEdition.estimated(), Optional.empty());
    var untested =
        new EditionEvidence(
            MemoryEdition.with(MemoryEdition.estimated(), Validation.UNTESTED),
            evidence.margins(),
            evidence.homogeneity(),
            evidence.stability());
    return Stream.of(
        DemonstrationPdf.of(1, standard),
        catalogue.segmentBooklet().pdf(),
        catalogue.themeCards().orElseThrow().pdf(),
        CatalogueMaking.evidence(untested, standard).report().pdf(),
        new FixityLetterComposer(letter(), standard).letter().pdf(),
        new PlainReportComposer(PlainReportFixtures.everything(), standard).report().pdf());
  }

  private static FixityLetter letter() {
    return new FixityLetter(
        YearMonth.of(2026, 3),
        "Bibliotheek De Lage Landen",
        Instant.parse("2026-04-01T06:00:00Z"),
        Optional.of(
            new FixityLetter.Round(
                2,
                Instant.parse("2026-03-01T00:00:00Z"),
                Instant.parse("2026-03-20T00:00:00Z"),
                12,
                60,
                4096,
                1,
                7)),
        Optional.of(3L),
        30,
        0,
        List.of("Eén bestand van PW-1 is niet wat het was."));
  }
}
