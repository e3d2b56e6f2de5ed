package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The independent judge of PDF/A-2a and PDF/UA-1. */
public final class VeraPdf {
  private static final List<PDFAFlavour> PROFILES =
      List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** Fails with the rules that are broken and how often. */
  public static void assertArchival(byte[] pdf) {
    assertEquals(List.of(), failures(pdf));
  }

  private static List<String> failures(byte[] pdf) {
    List<String> failures = new ArrayList<>();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(PROFILES)) {
      for (ValidationResult result : validator.validateAll(parser)) {
        result.getFailedChecks().forEach((rule, count) -> failures.add(rule + " x " + count));
        if (result.getTotalAssertions() == 0) {
          failures.add("nothing was checked");
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException("the file cannot be validated", e);
    }
    return failures;
  }
}
