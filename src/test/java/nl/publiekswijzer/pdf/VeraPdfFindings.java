// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.BaseValidator;

/** What veraPDF finds in a file, with its own validator or with our tests, in the same words. */
final class VeraPdfFindings {
  private final List<ValidationProfile> profiles;
  private final RuleTests ours;

  VeraPdfFindings(List<ValidationProfile> profiles) {
    this.profiles = profiles;
    this.ours = new RuleTests(profiles);
  }

  /** What both find; fails when that differs. */
  Map<String, Integer> both(String name, byte[] pdf) {
    var expected = reference(pdf);
    assertEquals(expected, ours(pdf), name);
    return expected;
  }

  /** With veraPDF's own validator. */
  Map<String, Integer> reference(byte[] pdf) {
    return findings(pdf, document -> new Reference(profiles).validateAll(document));
  }

  Map<String, Integer> ours(byte[] pdf) {
    return findings(pdf, ours::validate);
  }

  /** The rules of all standards, as findings name them. */
  static List<String> rules(List<ValidationProfile> profiles) {
    return profiles.stream()
        .flatMap(
            profile ->
                profile.getRules().stream()
                    .map(
                        rule ->
                            name(
                                profile.getPDFAFlavour(),
                                rule.getRuleId().getClause(),
                                rule.getRuleId().getTestNumber())))
        .sorted()
        .toList();
  }

  private static final class Reference extends BaseValidator {
    private Reference(List<ValidationProfile> profiles) {
      super(profiles, 1, false, false, false);
    }
  }

  private interface Check {
    List<ValidationResult> results(PDFAParser document) throws ValidationException;
  }

  private static Map<String, Integer> findings(byte[] pdf, Check check) {
    try (var document =
        GFModelParser.createModelWithFlavour(
            new ByteArrayInputStream(pdf), PDFAFlavour.NO_FLAVOUR)) {
      return check.results(document).stream()
          .map(VeraPdfFindings::findings)
          .flatMap(findings -> findings.entrySet().stream())
          .collect(
              Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      return Map.of("unreadable: " + root(e).getClass().getName(), 1);
    }
  }

  private static Map<String, Integer> findings(ValidationResult result) {
    var findings = new TreeMap<String, Integer>();
    String standard = result.getPDFAFlavour().getId();
    findings.put(standard + " conforms: " + result.isCompliant(), 1);
    findings.put(standard + " tests", result.getTotalAssertions());
    result
        .getFailedChecks()
        .forEach(
            (rule, times) ->
                findings.put(
                    name(result.getPDFAFlavour(), rule.getClause(), rule.getTestNumber()), times));
    return findings;
  }

  private static String name(PDFAFlavour standard, String clause, int test) {
    return "%s %s/%d".formatted(standard.getId(), clause, test);
  }

  private static Throwable root(Throwable thrown) {
    return thrown.getCause() == null ? thrown : root(thrown.getCause());
  }
}
