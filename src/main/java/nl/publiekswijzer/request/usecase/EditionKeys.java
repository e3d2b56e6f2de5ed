// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.disclosure.EditionKey;
import nl.publiekswijzer.platform.SecretKeys;

/** The keys of the editions, from the secret of the server. */
@Dependent
public class EditionKeys {
  private final SecretKeys secrets;

  @Inject
  public EditionKeys(SecretKeys secrets) {
    this.secrets = secrets;
  }

  EditionKey of(long editionId) {
    return EditionKey.of(secrets.derive("disclosure control"), editionId);
  }
}
