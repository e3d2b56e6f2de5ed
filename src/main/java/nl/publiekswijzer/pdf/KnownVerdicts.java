// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.model.baselayer.Object;

/**
 * The verdicts of all rules of one type of object, known from those before or found now. What was
 * found while the variables of the standards had other values does not hold.
 */
final class KnownVerdicts {
  private static final int MOST_STATES = 64; // documents of ours have one or two

  private final RuledType rules;
  private final TestScope scope;
  private final List<String> named;
  private final Map<List<java.lang.Object>, VerdictTree<List<RuledType.ProfileRule>>> trees =
      new HashMap<>();
  private VerdictTree<List<RuledType.ProfileRule>> tree = new VerdictTree<>();
  private int state;

  KnownVerdicts(RuledType rules, TestScope scope) {
    this.rules = rules;
    this.scope = scope;
    this.named = scope.variables().stream().filter(rules::names).sorted().toList();
  }

  RuledType rules() {
    return rules;
  }

  /** The rules that an object breaks. */
  List<RuledType.ProfileRule> broken(Object object) {
    if (rules.rules().isEmpty()) {
      return List.of();
    }
    if (!named.isEmpty() && state != scope.state()) {
      state = scope.state();
      if (trees.size() == MOST_STATES) {
        trees.clear();
      }
      tree = trees.computeIfAbsent(scope.values(named), values -> new VerdictTree<>());
    }
    return tree.find(object).orElseGet(() -> found(new TestedObject(object, rules, tree.reads())));
  }

  private List<RuledType.ProfileRule> found(TestedObject tested) {
    var broken = rules.rules().stream().filter(rule -> !scope.passes(rule.rule(), tested)).toList();
    tree.remember(tested.reads(), broken);
    return broken;
  }
}
