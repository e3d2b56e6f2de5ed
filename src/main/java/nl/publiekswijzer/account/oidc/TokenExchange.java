// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import java.io.IOException;
import java.util.List;

/** Exchanges the code for a token that says who signed in; other tokens are thrown away. */
final class TokenExchange {
  private final OidcSettings settings;
  private final OidcHttp http;

  TokenExchange(OidcSettings settings, OidcHttp http) {
    this.settings = settings;
    this.http = http;
  }

  JWT exchange(AuthorizationGrant grant, OidcProvider provider) {
    var request =
        new TokenRequest.Builder(provider.token(), authentication(provider), grant).build();
    try {
      var response = OIDCTokenResponseParser.parse(request.toHTTPRequest().send(http));
      if (response instanceof OIDCTokenResponse success
          && success.getOIDCTokens().getIDToken() != null) {
        return success.getOIDCTokens().getIDToken();
      }
      throw new OidcRefused(OidcRefused.Reason.CODE, "the provider gives no token for the code");
    } catch (IOException | ParseException e) {
      throw new OidcRefused(OidcRefused.Reason.PROVIDER, "no usable answer to the code");
    }
  }

  private ClientAuthentication authentication(OidcProvider provider) {
    var id = new ClientID(settings.clientId());
    var secret = new Secret(settings.clientSecret());
    List<ClientAuthenticationMethod> methods = provider.metadata().getTokenEndpointAuthMethods();
    boolean onlyPost =
        methods != null
            && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    return onlyPost ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
  }
}
