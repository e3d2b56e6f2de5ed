// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import java.net.URI;
import java.util.List;

/** How this server is known to the provider that signs people in. */
public record OidcSettings(URI issuer, String clientId, String clientSecret, List<String> scopes) {
  public OidcSettings {
    scopes = List.copyOf(scopes);
    if (!scopes.contains("openid")) {
      throw new IllegalArgumentException("the scopes lack openid: " + scopes);
    }
    if (clientId.isBlank() || clientSecret.isBlank()) {
      throw new IllegalArgumentException("no client id or no client secret");
    }
  }

  @Override
  public String toString() {
    return "OidcSettings[" + issuer + ", " + clientId + "]";
  }
}
