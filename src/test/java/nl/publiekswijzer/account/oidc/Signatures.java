// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** Ways to sign a token, right and wrong. */
final class Signatures {
  private Signatures() {}

  static JWT rs256(JWTClaimsSet claims, RSAKey key) throws JOSEException {
    return rsa(JWSAlgorithm.RS256, claims, key);
  }

  static JWT rsa(JWSAlgorithm algorithm, JWTClaimsSet claims, RSAKey key) throws JOSEException {
    var token =
        new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
    token.sign(new RSASSASigner(key));
    return token;
  }

  /** The public key, which everybody knows, taken for a shared secret. */
  static JWT hs256WithThePublicKey(JWTClaimsSet claims, RSAKey key) throws JOSEException {
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims);
    token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
    return token;
  }
}
