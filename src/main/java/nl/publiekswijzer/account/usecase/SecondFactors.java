// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.OptionalLong;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.credential.OneTimeSecret;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.SecretKeys;

/** One-time codes beside the password: begun, confirmed by a first code, used, ended. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class SecondFactors {
  private static final String ISSUER = "Publiekswijzer";
  private static final String WRONG = "Deze code klopt niet. Wacht op de volgende en probeer die.";

  private final AccountRepository accounts;
  private final SecretKeys secretKeys;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public SecondFactors(
      AccountRepository accounts,
      SecretKeys secretKeys,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.accounts = accounts;
    this.secretKeys = secretKeys;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A secret that is not in use yet.
   *
   * @param base32 for people who type it over
   * @param uri for the square code that an app reads
   * @param proof that we made it for this account; to be sent with the first code
   */
  public record Begun(String base32, String uri, String proof) {}

  @Transactional
  public Begun begin() {
    var account = own();
    var secret = OneTimeSecret.generate(new SecureRandom());
    return new Begun(
        secret.base32(),
        secret.uri(ISSUER, account.email()).toString(),
        secretKeys.encrypt(purpose(account), text(secret)));
  }

  /**
   * From now on the account asks for codes.
   *
   * @throws InvalidInput when proof or code is wrong
   */
  @Transactional
  public void confirm(String proof, String code) {
    var account = own();
    var secret = proven(account, proof);
    long step =
        secret
            .match(code.strip(), clock.instant(), OneTimeSecret.NEVER_USED)
            .orElseThrow(() -> new InvalidInput("code", WRONG));
    account.useSecondFactor(secretKeys.encrypt(purpose(account), text(secret)), step);
    audit.done("tweede factor aangezet", account.email());
  }

  private OneTimeSecret proven(Account account, String proof) {
    try {
      return secret(account, proof);
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new InvalidInput("bewijs", "Begin opnieuw met de tweede factor.");
    }
  }

  /**
   * From now on the account asks for no codes.
   *
   * @throws InvalidInput when the code is wrong
   */
  @Transactional
  public void end(String code) {
    var account = own();
    if (account.secondFactor().isEmpty()) {
      return;
    }
    if (!accept(account, code)) {
      throw new InvalidInput("code", WRONG);
    }
    account.useSecondFactor(null, 0);
    audit.done("tweede factor uitgezet", account.email());
  }

  /** Whether the code is right and was not used before; then it is used by this. */
  boolean accept(Account account, String code) {
    OptionalLong step =
        secret(account, account.secondFactor().orElseThrow())
            .match(code.strip(), clock.instant(), account.secondFactorStep());
    step.ifPresent(account::usedSecondFactor);
    return step.isPresent();
  }

  private OneTimeSecret secret(Account account, String encrypted) {
    return OneTimeSecret.of(
        Base64.getDecoder().decode(secretKeys.decrypt(purpose(account), encrypted)));
  }

  private static String text(OneTimeSecret secret) {
    return Base64.getEncoder().encodeToString(secret.bytes());
  }

  private static String purpose(Account account) {
    return "second factor of " + account.id();
  }

  private Account own() {
    return accounts.read(current.require(Permission.FACTOR).accountId());
  }
}
