// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.FormProof;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.KeptForm;
import nl.publiekswijzer.account.KeptPurpose;
import nl.publiekswijzer.account.store.KeptTexts;
import nl.publiekswijzer.account.store.KeptTexts.Owner;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.SecretKeys;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.WorkingJson;

/**
 * Forms that were sent when their session had ended: kept sealed for a day, for the account of that
 * session. Whose it was is told by the proof that the form carries, so nobody else can leave one.
 */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class KeptForms {
  private static final String SEAL = "form of ";

  private final KeptTexts texts;
  private final Keys keys;
  private final SecretKeys secretKeys;
  private final CurrentActor current;
  private final Clock clock;

  @Inject
  public KeptForms(
      KeptTexts texts, Keys keys, SecretKeys secretKeys, CurrentActor current, Clock clock) {
    this.texts = texts;
    this.keys = keys;
    this.secretKeys = secretKeys;
    this.current = current;
    this.clock = clock;
  }

  /** By which a session is found that a form was made in. */
  static String digest(String proof) {
    return Sha256.of(proof.getBytes(StandardCharsets.UTF_8));
  }

  /** The account of the ended session that a form was made in; empty when it is of none. */
  @Transactional
  public Optional<UUID> findOwner(String proof) {
    return FormProof.plain(proof).flatMap(plain -> keys.findEnded(digest(plain)));
  }

  /** Keeps a form for an account; gives the id by which it is found again. */
  @Transactional
  public UUID keep(UUID accountId, KeptForm form) {
    String sealed = secretKeys.encrypt(SEAL + accountId, WorkingJson.text(form));
    return texts.add(new Owner(accountId, ""), KeptPurpose.FORM, sealed, clock.instant());
  }

  /** One's own; empty for others, and after its time. */
  @Transactional
  public Optional<KeptForm> find(UUID id) {
    UUID account = current.actor().accountId();
    return texts
        .find(new Owner(account, ""), KeptPurpose.FORM, id, clock.instant())
        .map(kept -> secretKeys.decrypt(SEAL + account, kept))
        .map(json -> WorkingJson.value(json, KeptForm.class));
  }

  /** It was sent after all. */
  @Transactional
  public void forget(UUID id) {
    texts.remove(current.actor().accountId(), id);
  }
}
