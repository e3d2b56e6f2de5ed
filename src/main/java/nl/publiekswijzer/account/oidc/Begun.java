// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import java.io.Serializable;
import java.net.URI;

/**
 * A sign-in on its way: kept in the session of the browser, taken out of it when the provider sends
 * that browser back, and so used once.
 *
 * @param authorisation where the browser goes
 */
public record Begun(
    URI authorisation, URI redirect, String state, String nonce, String codeVerifier)
    implements Serializable {

  @Override
  public String toString() {
    return "Begun[" + authorisation.getHost() + "]";
  }
}
