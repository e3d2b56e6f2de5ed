// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.publiekswijzer.preservation.KeepingRule;
import nl.publiekswijzer.preservation.store.KeepingRuleRepository;

/** How long publications are kept: as their library decided, or else as the administrator set. */
@Dependent
public class KeepingRules {
  private final KeepingRuleRepository rules;
  private final KeepingSettings settings;

  @Inject
  public KeepingRules(KeepingRuleRepository rules, KeepingSettings settings) {
    this.rules = rules;
    this.settings = settings;
  }

  /** In a transaction of the caller. */
  public KeepingRule of(UUID library) {
    return rules.find(library).orElse(settings.rule());
  }
}
