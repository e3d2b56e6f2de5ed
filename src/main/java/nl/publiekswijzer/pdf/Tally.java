// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.HashMap;
import java.util.List;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.results.ValidationResults;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.processor.reports.enums.JobEndStatus;

/** How many tests of one standard a document took, and which it failed how often. */
final class Tally {
  private final ValidationProfile profile;
  private final HashMap<RuleId, Integer> failed = new HashMap<>();
  private int tests;

  Tally(ValidationProfile profile) {
    this.profile = profile;
  }

  void count(Rule rule, boolean passed) {
    tests++;
    if (!passed) {
      fail(rule);
    }
  }

  /** Counts tests that failed only where that is said apart. */
  void add(int number) {
    tests += number;
  }

  void fail(Rule rule) {
    failed.merge(rule.getRuleId(), 1, Integer::sum);
  }

  ValidationResult result() {
    return ValidationResults.resultFromValues(
        profile, List.of(), failed, failed.isEmpty(), tests, JobEndStatus.NORMAL);
  }
}
