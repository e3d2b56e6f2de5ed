// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.util.Optional;
import java.util.Set;

/**
 * Believes a token only when the provider signed it (RS256 or ES256, by a key of its own), for us,
 * now, and for this very sign-in.
 */
final class TokenCheck {
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
  private static final int SKEW_SECONDS = 60;

  private final ClientID client;

  TokenCheck(String clientId) {
    this.client = new ClientID(clientId);
  }

  Identity identity(JWT token, String nonce, OidcProvider provider) {
    var validator =
        new IDTokenValidator(
            provider.metadata().getIssuer(),
            client,
            new JWSVerificationKeySelector<>(ALGORITHMS, provider.keys()),
            null);
    validator.setMaxClockSkew(SKEW_SECONDS);
    try {
      var claims = validator.validate(token, new Nonce(nonce));
      checkParty(claims);
      return identity(claims);
    } catch (BadJOSEException | JOSEException e) {
      throw new OidcRefused(OidcRefused.Reason.TOKEN, e.getClass().getSimpleName());
    }
  }

  /** The library looks at this claim only when there is more than one audience. */
  private void checkParty(IDTokenClaimsSet claims) {
    var party = claims.getAuthorizedParty();
    boolean ours = party == null || party.getValue().equals(client.getValue());
    if (!ours || (party == null && claims.getAudience().size() > 1)) {
      throw new OidcRefused(OidcRefused.Reason.TOKEN, "handed to another party");
    }
  }

  private static Identity identity(IDTokenClaimsSet claims) {
    boolean verified = Boolean.TRUE.equals(claims.getClaim("email_verified"));
    return new Identity(
        claims.getIssuer().getValue(),
        claims.getSubject().getValue(),
        Optional.ofNullable(claims.getStringClaim("email")).filter(email -> verified),
        Optional.ofNullable(claims.getStringClaim("name")));
  }
}
