// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.security.MessageDigest;
import java.util.Map;
import java.util.regex.Pattern;

/** The parameters with which the provider sends the browser back. */
record Callback(Map<String, String> parameters) {
  private static final Pattern ERROR = Pattern.compile("[a-z_]{1,64}");

  /** The code, after state and issuer (RFC 9207) prove to belong to this sign-in. */
  AuthorizationCode code(Begun kept, OIDCProviderMetadata provider) {
    if (!same(kept.state(), value("state"))) {
      throw new OidcRefused(OidcRefused.Reason.STATE, "another state");
    }
    checkIssuer(provider);
    if (parameters.containsKey("error")) {
      throw new OidcRefused(OidcRefused.Reason.DENIED, error());
    }
    if (value("code").isBlank()) {
      throw new OidcRefused(OidcRefused.Reason.CODE, "no code");
    }
    return new AuthorizationCode(value("code"));
  }

  private void checkIssuer(OIDCProviderMetadata provider) {
    boolean must = provider.supportsAuthorizationResponseIssuerParam();
    if ((must || parameters.containsKey("iss"))
        && !same(provider.getIssuer().getValue(), value("iss"))) {
      throw new OidcRefused(OidcRefused.Reason.ISSUER, "another issuer");
    }
  }

  /** Anybody can send a browser here with any text, which then stands in our log. */
  private String error() {
    return ERROR.matcher(value("error")).matches() ? value("error") : "unknown error";
  }

  private String value(String name) {
    return parameters.getOrDefault(name, "");
  }

  private static boolean same(String kept, String given) {
    return MessageDigest.isEqual(kept.getBytes(UTF_8), given.getBytes(UTF_8));
  }
}
