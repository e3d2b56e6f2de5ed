// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.KeptPurpose;
import nl.publiekswijzer.account.store.KeptTexts;
import nl.publiekswijzer.account.store.KeptTexts.Owner;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.SecretKeys;
import nl.publiekswijzer.platform.WorkingJson;

/**
 * What is told once and never again, kept sealed for the session it was made in and for some
 * minutes: a page that is loaded again shows it again, and makes no other.
 */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class ShownOnce {
  private final KeptTexts texts;
  private final SecretKeys secretKeys;
  private final CurrentActor current;
  private final Clock clock;

  @Inject
  public ShownOnce(KeptTexts texts, SecretKeys secretKeys, CurrentActor current, Clock clock) {
    this.texts = texts;
    this.secretKeys = secretKeys;
    this.current = current;
    this.clock = clock;
  }

  /** Gives the id by which it is shown. */
  @Transactional
  public UUID keep(KeptPurpose purpose, Object shown) {
    String sealed = secretKeys.encrypt(seal(purpose), WorkingJson.text(shown));
    return texts.add(owner(), purpose, sealed, clock.instant());
  }

  /** Empty in other sessions, and after its time. */
  @Transactional
  public <T> Optional<T> find(KeptPurpose purpose, UUID id, Class<T> type) {
    return texts
        .find(owner(), purpose, id, clock.instant())
        .map(kept -> opened(purpose, kept, type));
  }

  /** What was kept last in this session. */
  @Transactional
  public <T> Optional<T> findNewest(KeptPurpose purpose, Class<T> type) {
    return texts
        .findNewest(owner(), purpose, clock.instant())
        .map(kept -> opened(purpose, kept, type));
  }

  /** All of this purpose that the account was shown. */
  @Transactional
  public void forget(KeptPurpose purpose) {
    texts.remove(current.actor().accountId(), purpose);
  }

  private <T> T opened(KeptPurpose purpose, String sealed, Class<T> type) {
    return WorkingJson.value(secretKeys.decrypt(seal(purpose), sealed), type);
  }

  private Owner owner() {
    return new Owner(current.actor().accountId(), session());
  }

  private String seal(KeptPurpose purpose) {
    return "shown once " + purpose + " " + session();
  }

  private String session() {
    return current.recognised().session();
  }
}
