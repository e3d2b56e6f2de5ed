// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Judges documents one after the other, on one thread, and knows the tests better each time. */
final class Judge {
  private final Map<ArchivalStandard, RuleTests> tests = new EnumMap<>(ArchivalStandard.class);

  /**
   * @param meant the standard that the document should keep; empty for the one it claims
   */
  ConformanceReport judge(byte[] pdf, Optional<ArchivalStandard> meant) {
    try (var document =
        GFModelParser.createModelWithFlavour(
            new ByteArrayInputStream(pdf), PDFAFlavour.NO_FLAVOUR)) {
      ArchivalStandard standard = meant.orElseGet(() -> claimed(document.getFlavours()));
      List<PDFAFlavour> flavours = ArchivalProfiles.flavours(standard);
      Verdict.requireClaims(flavours, document.getFlavours());
      List<ValidationResult> results = tests(standard).validate(document);
      Verdict.requireConformance(flavours, results);
      return ConformanceReport.of(pdf, results);
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw unread(e);
    }
  }

  static IllegalStateException unread(Throwable cause) {
    return new IllegalStateException("the document cannot be checked: " + cause, cause);
  }

  private RuleTests tests(ArchivalStandard standard) {
    return tests.computeIfAbsent(standard, s -> new RuleTests(ArchivalProfiles.of(s)));
  }

  /** The first of ours whose part for archives it claims; or else the usual one. */
  private static ArchivalStandard claimed(List<PDFAFlavour> claims) {
    return Arrays.stream(ArchivalStandard.values())
        .filter(known -> claims.contains(known.flavour()))
        .findFirst()
        .orElse(ArchivalStandard.PDF_A_2A);
  }
}
