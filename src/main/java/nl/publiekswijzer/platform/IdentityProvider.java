// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.net.URI;
import java.util.List;

/**
 * The identity provider by which people may sign in.
 *
 * @param scopes asked for, {@code openid} among them
 */
public record IdentityProvider(
    URI issuer, String clientId, String clientSecret, List<String> scopes) {
  @Override
  public String toString() {
    return "IdentityProvider[" + issuer + "]";
  }
}
