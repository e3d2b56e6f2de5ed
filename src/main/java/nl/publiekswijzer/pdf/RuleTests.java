// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.BaseValidator;
import org.verapdf.pdfa.validation.validators.FlavourValidator;

/**
 * veraPDF's own validator for several profiles at once, with one saving: a test that two rules have
 * in common is run once for an object. Half of all tests are about glyphs, and PDF/A and PDF/UA ask
 * nearly the same of them. While the rules of one object are checked nothing changes that a test
 * could see.
 */
final class RuleTests extends BaseValidator {
  private final Map<String, Boolean> known = new HashMap<>();
  private Object current;

  RuleTests(List<ValidationProfile> profiles) {
    super(profiles, 1, false, false, false);
  }

  @Override
  public boolean firstProcessObjectWithRule(
      FlavourValidator profile, Object object, String context, Rule rule) {
    if (Boolean.TRUE.equals(rule.getDeferred())) {
      return super.firstProcessObjectWithRule(profile, object, context, rule);
    }
    if (object != current) {
      current = object;
      known.clear();
    }
    Boolean passed = known.get(rule.getTest());
    if (passed == null) {
      passed = super.firstProcessObjectWithRule(profile, object, context, rule);
      known.put(rule.getTest(), passed);
    } else {
      processAssertionResult(profile, passed, context, rule, object);
    }
    return passed;
  }
}
