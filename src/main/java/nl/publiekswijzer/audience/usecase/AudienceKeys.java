// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Base64;
import nl.publiekswijzer.disclosure.AudienceKey;
import nl.publiekswijzer.platform.SecretKeys;

/** Keys of agreements, encrypted under the secret of the server. */
@Dependent
public class AudienceKeys {
  private static final String PURPOSE = "key of an agreement on files";

  private final SecretKeys secrets;

  @Inject
  public AudienceKeys(SecretKeys secrets) {
    this.secrets = secrets;
  }

  String wrap(AudienceKey key) {
    return secrets.encrypt(PURPOSE, Base64.getEncoder().encodeToString(key.bytes()));
  }

  AudienceKey unwrap(String wrapped) {
    return AudienceKey.of(Base64.getDecoder().decode(secrets.decrypt(PURPOSE, wrapped)));
  }
}
