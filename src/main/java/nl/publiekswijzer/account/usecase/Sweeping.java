// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.publiekswijzer.account.SessionRules;
import nl.publiekswijzer.account.SignInLimits;
import nl.publiekswijzer.account.store.KeptTexts;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;

/** Removes what opens nothing any more. */
@Dependent
public class Sweeping {
  private final Keys keys;
  private final KeptTexts texts;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public Sweeping(Keys keys, KeptTexts texts, OwnTransaction transaction, Clock clock) {
    this.keys = keys;
    this.texts = texts;
    this.transaction = transaction;
    this.clock = clock;
  }

  public void sweep() {
    transaction.call(
        DatabaseRole.ACCOUNTS,
        () -> {
          keys.sweep(clock.instant(), SessionRules.ABSOLUTE, SignInLimits.WINDOW);
          texts.sweep(clock.instant());
          return null;
        });
  }
}
