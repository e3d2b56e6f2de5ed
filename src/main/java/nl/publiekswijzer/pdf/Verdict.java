// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.processor.reports.enums.JobEndStatus;

/** What a check means: only a complete one without a broken rule is a pass. */
final class Verdict {
  private Verdict() {}

  /**
   * Asks that the document says of itself that it keeps the standards.
   *
   * @param meant the standards that it should name
   * @param claimed the standards named in its metadata
   */
  static void requireClaims(List<PDFAFlavour> meant, List<PDFAFlavour> claimed) {
    for (PDFAFlavour standard : meant) {
      if (!claimed.contains(standard)) {
        throw new NonConformingException("the document does not claim " + standard.getId());
      }
    }
  }

  /** Asks for one complete result per standard, without a broken rule. */
  static void requireConformance(List<PDFAFlavour> meant, List<ValidationResult> results) {
    var checked = results.stream().map(ValidationResult::getPDFAFlavour).toList();
    if (!checked.equals(meant)) {
      throw new NonConformingException("only these standards were checked: " + checked);
    }
    results.forEach(Verdict::requireComplete);
    List<BrokenRule> broken = new ArrayList<>();
    results.forEach(result -> broken.addAll(broken(result)));
    if (!broken.isEmpty()) {
      throw new NonConformingException(broken);
    }
    if (!results.stream().allMatch(ValidationResult::isCompliant)) {
      throw new NonConformingException("the document does not conform, without a broken rule");
    }
  }

  private static void requireComplete(ValidationResult result) {
    String standard = result.getPDFAFlavour().getId();
    if (result.getTotalAssertions() == 0) {
      throw new NonConformingException("nothing was checked for " + standard);
    }
    if (result.getJobEndStatus() != JobEndStatus.NORMAL) {
      throw new NonConformingException("the check of " + standard + " was broken off");
    }
  }

  private static List<BrokenRule> broken(ValidationResult result) {
    return result.getFailedChecks().entrySet().stream()
        .map(
            failed ->
                new BrokenRule(
                    result.getPDFAFlavour().getId(),
                    failed.getKey().getClause(),
                    failed.getKey().getTestNumber(),
                    failed.getValue()))
        .sorted(BrokenRule.ORDER)
        .toList();
  }
}
