// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;

/** What the provider says of itself, and its keys, which are fetched when they are needed. */
record OidcProvider(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {
  private static final String DOCUMENT = "/.well-known/openid-configuration";

  static OidcProvider discover(URI issuer, OidcHttp http) {
    try {
      var document = http.read(document(issuer));
      var metadata = OIDCProviderMetadata.parse(document.getContent());
      if (!metadata.getIssuer().getValue().equals(issuer.toString())) {
        throw new OidcRefused(OidcRefused.Reason.ISSUER, "the document names another issuer");
      }
      return new OidcProvider(metadata, keys(metadata.getJWKSetURI(), http));
    } catch (IOException | ParseException e) {
      throw new OidcRefused(OidcRefused.Reason.PROVIDER, "no usable discovery document");
    }
  }

  private static URI document(URI issuer) {
    return URI.create(issuer.toString().replaceAll("/$", "") + DOCUMENT);
  }

  private static JWKSource<SecurityContext> keys(URI address, OidcHttp http)
      throws MalformedURLException {
    return JWKSourceBuilder.create(address.toURL(), http).refreshAheadCache(false).build();
  }

  URI authorisation() {
    return endpoint(metadata.getAuthorizationEndpointURI());
  }

  URI token() {
    return endpoint(metadata.getTokenEndpointURI());
  }

  private static URI endpoint(URI address) {
    if (address == null) {
      throw new OidcRefused(OidcRefused.Reason.PROVIDER, "the document lacks an address");
    }
    return address;
  }
}
