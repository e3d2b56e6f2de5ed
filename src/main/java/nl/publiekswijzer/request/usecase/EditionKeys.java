// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.disclosure.EditionKey;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.platform.SecretKeys;

/**
 * The keys of the editions: each from the key that was the newest when the edition was loaded, so
 * that a file is recognised for as long as the edition lives.
 */
@Dependent
public class EditionKeys {
  private final SecretKeys secrets;

  @Inject
  public EditionKeys(SecretKeys secrets) {
    this.secrets = secrets;
  }

  EditionKey of(Edition edition) {
    return EditionKey.of(
        secrets.derive(edition.keyGeneration(), "disclosure control"), edition.id());
  }
}
