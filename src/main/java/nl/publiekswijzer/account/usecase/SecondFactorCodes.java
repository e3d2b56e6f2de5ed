// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import nl.publiekswijzer.account.credential.OneTimeSecret;
import nl.publiekswijzer.account.credential.RecoveryCode;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.RecoveryCodes;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.SecretKeys;

/** Tells whether a code is right: of the app that shares the secret, or one for its loss. */
@Dependent
public class SecondFactorCodes {
  private final AccountRepository accounts;
  private final RecoveryCodes recovery;
  private final SecretKeys secretKeys;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public SecondFactorCodes(
      AccountRepository accounts,
      RecoveryCodes recovery,
      SecretKeys secretKeys,
      Audit audit,
      Clock clock) {
    this.accounts = accounts;
    this.recovery = recovery;
    this.secretKeys = secretKeys;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether it looks like a code at all. */
  static boolean isOne(String text) {
    return text.strip().matches("\\d{6}") || RecoveryCode.typed(text).isPresent();
  }

  /**
   * Whether the code is right and was not used before, however often it is sent at once; then it is
   * used by this.
   */
  boolean accept(Account account, String code) {
    return account.secondFactor().isPresent()
        && (isOfApp(account, code.strip()) || isForItsLoss(account, code));
  }

  private boolean isForItsLoss(Account account, String code) {
    boolean taken =
        RecoveryCode.typed(code)
            .filter(typed -> recovery.take(account.id(), typed.digest()))
            .isPresent();
    if (taken) {
      audit.doneBySystem("herstelcode gebruikt", account.email());
    }
    return taken;
  }

  private boolean isOfApp(Account account, String code) {
    var step =
        opened(account, account.secondFactor().orElseThrow())
            .match(code, clock.instant(), account.secondFactorStep());
    return step.isPresent() && accounts.useStep(account.id(), step.getAsLong());
  }

  /** A secret as it is kept. */
  String sealed(Account account, OneTimeSecret secret) {
    return secretKeys.encrypt(purpose(account), Base64.getEncoder().encodeToString(secret.bytes()));
  }

  /**
   * @throws IllegalStateException or IllegalArgumentException when it was sealed for another
   */
  OneTimeSecret opened(Account account, String sealed) {
    return OneTimeSecret.of(
        Base64.getDecoder().decode(secretKeys.decrypt(purpose(account), sealed)));
  }

  private static String purpose(Account account) {
    return "second factor of " + account.id();
  }
}
