// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.credential.OneTimeSecret;
import nl.publiekswijzer.account.credential.RecoveryCode;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/**
 * One-time codes beside the password: begun, confirmed by a first code, replaced, ended; and codes
 * for who loses them. One that is on is touched by its owner only ({@link OwnerProof}), save when
 * an administrator ends it for who lost it ({@link FactorKeeping}).
 */
@Dependent
public class SecondFactors {
  private static final String ISSUER = "Publiekswijzer";
  private static final int RECOVERY_CODES = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecondFactorChanges changes;
  private final SecondFactorCodes codes;
  private final OwnerProof proof;
  private final CurrentActor current;
  private final Clock clock;

  @Inject
  public SecondFactors(
      SecondFactorChanges changes,
      SecondFactorCodes codes,
      OwnerProof proof,
      CurrentActor current,
      Clock clock) {
    this.changes = changes;
    this.codes = codes;
    this.proof = proof;
    this.current = current;
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

  /** Whether the account asks for codes. */
  public boolean isOn() {
    return own(Permission.FACTOR).secondFactor().isPresent();
  }

  public Begun begin() {
    var account = own(Permission.FACTOR);
    var secret = OneTimeSecret.generate(RANDOM);
    return new Begun(
        secret.base32(),
        secret.uri(ISSUER, account.email()).toString(),
        codes.sealed(account, secret));
  }

  /**
   * From now on the account asks for codes of this secret; the codes for its loss are told once.
   *
   * @param owner password or code of the second factor that is replaced; not read without one
   * @throws InvalidInput when one of the three is wrong
   */
  public List<String> confirm(String sealed, String code, String owner) {
    var account = own(Permission.FACTOR);
    if (account.secondFactor().isPresent()) {
      proof.require(current.recognised(), owner, "huidig");
    }
    var secret = proven(account, sealed);
    var step = secret.match(code.strip(), clock.instant(), OneTimeSecret.NEVER_USED);
    proof.requireFirstCode(current.recognised(), ignored -> step.isPresent());
    var recovery = freshCodes();
    changes.begin(account, codes.sealed(account, secret), step.getAsLong(), recovery);
    return texts(recovery);
  }

  private OneTimeSecret proven(Account account, String sealed) {
    try {
      return codes.opened(account, sealed);
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new InvalidInput("bewijs", "Begin opnieuw met de tweede factor.");
    }
  }

  /**
   * From now on the account asks for no codes.
   *
   * @param owner password or code
   * @throws InvalidInput when it is wrong
   */
  public void end(String owner) {
    var account = own(Permission.OWN);
    if (account.secondFactor().isPresent()) {
      proof.require(current.recognised(), owner, "code");
      changes.end(account);
    }
  }

  /**
   * New codes for who loses the second factor, told once; those that were left open nothing.
   *
   * @param owner password or code
   * @throws InvalidInput when it is wrong
   */
  public List<String> renewRecoveryCodes(String owner) {
    var account = own(Permission.OWN);
    if (account.secondFactor().isEmpty()) {
      throw Refused.conflict("Zet eerst de tweede factor aan.");
    }
    proof.require(current.recognised(), owner, "huidig");
    var recovery = freshCodes();
    changes.renew(account, recovery);
    return texts(recovery);
  }

  /** How many codes for its loss are left. */
  public int countRecoveryCodes() {
    return changes.count(own(Permission.OWN));
  }

  private static List<RecoveryCode> freshCodes() {
    return Stream.generate(() -> RecoveryCode.generate(RANDOM)).limit(RECOVERY_CODES).toList();
  }

  private static List<String> texts(List<RecoveryCode> recovery) {
    return recovery.stream().map(RecoveryCode::text).toList();
  }

  private Account own(Permission permission) {
    return changes.read(current.require(permission).accountId());
  }
}
