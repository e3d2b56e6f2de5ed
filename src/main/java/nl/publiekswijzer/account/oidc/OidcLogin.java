// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import nl.publiekswijzer.platform.outbound.GuardedHttp;

/**
 * Sign-in by OpenID Connect: the authorisation code flow with PKCE. Both methods throw {@link
 * OidcRefused}.
 */
public final class OidcLogin {
  private final OidcSettings settings;
  private final OidcDirectory directory;
  private final TokenExchange tokens;
  private final TokenCheck check;

  public OidcLogin(OidcSettings settings, GuardedHttp http, Clock clock) {
    var guarded = new OidcHttp(http);
    this.settings = settings;
    this.directory = new OidcDirectory(settings.issuer(), guarded, clock);
    this.tokens = new TokenExchange(settings, guarded);
    this.check = new TokenCheck(settings.clientId());
  }

  /**
   * @param redirect the page of ours to which the provider sends the browser back
   */
  public Begun begin(URI redirect) {
    var state = new State();
    var nonce = new Nonce();
    var verifier = new CodeVerifier();
    var request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                new Scope(settings.scopes().toArray(String[]::new)),
                new ClientID(settings.clientId()),
                redirect)
            .endpointURI(directory.provider().authorisation())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .build();
    return new Begun(
        request.toURI(), redirect, state.getValue(), nonce.getValue(), verifier.getValue());
  }

  /**
   * @param kept what this browser began, already taken out of its session
   * @param parameters of the page to which the provider sent the browser back
   */
  public Identity finish(Begun kept, Map<String, String> parameters) {
    var provider = directory.provider();
    var code = new Callback(parameters).code(kept, provider.metadata());
    var verifier = new CodeVerifier(kept.codeVerifier());
    var grant = new AuthorizationCodeGrant(code, kept.redirect(), verifier);
    return check.identity(tokens.exchange(grant, provider), kept.nonce(), provider);
  }
}
