// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.disclosure.DrawKey;
import nl.publiekswijzer.disclosure.HouseholdKeys;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.platform.SecretKeys;

/** The keys with which counts are drawn, from the secret of the server. */
@Dependent
public class DrawKeys {
  private final SecretKeys secrets;

  @Inject
  public DrawKeys(SecretKeys secrets) {
    this.secrets = secrets;
  }

  /**
   * Of member files, by the id under which it was recorded. It lives as long as the edition: were
   * it of the newest secret, the same file would be drawn anew, uncharged, whenever that changes.
   */
  public DrawKey members(Edition edition, String keyId) {
    return DrawKey.of(secrets.derive(edition.keyGeneration(), "members " + keyId), "members");
  }

  /** Of the base tables. */
  public HouseholdKeys households() {
    return new HouseholdKeys(
        DrawKey.of(secrets.deriveOfFirst("households that stay"), "households"),
        DrawKey.of(secrets.derive("households of editions"), "households"),
        secrets.currentId());
  }
}
