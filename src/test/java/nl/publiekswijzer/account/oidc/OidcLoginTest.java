// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.account.oidc.OidcRefused.Reason;
import nl.publiekswijzer.platform.outbound.Allowlist;
import nl.publiekswijzer.platform.outbound.GuardedHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Asvs({"10.1.1", "10.1.2", "10.2.1", "10.2.2", "10.5.1", "10.5.2", "10.5.3", "10.5.4"})
class OidcLoginTest {
  private static final URI REDIRECT = URI.create("https://pw.example.nl/inloggen/terug");

  private final StubProvider provider = new StubProvider();
  private final GuardedHttp http = provider.http();
  private final OidcLogin login = new OidcLogin(provider.settings(), http, Clock.systemUTC());

  @AfterEach
  void stop() {
    http.close();
    provider.close();
  }

  private Identity signIn() {
    var begun = login.begin(REDIRECT);
    return login.finish(begun, provider.consent(begun));
  }

  private void assertRefused(Reason reason, Begun begun, Map<String, String> callback) {
    var refused = assertThrows(OidcRefused.class, () -> login.finish(begun, callback));
    assertEquals(reason, refused.reason(), refused.getMessage());
    for (String secret :
        List.of(
            begun.codeVerifier(),
            begun.nonce(),
            begun.state(),
            StubProvider.SECRET,
            callback.getOrDefault("code", "?"))) {
      assertFalse(refused.getMessage().contains(secret));
    }
  }

  private void assertTokenRefused(UnaryOperator<JWTClaimsSet.Builder> claims) {
    provider.claims = claims;
    var begun = login.begin(REDIRECT);
    assertRefused(Reason.TOKEN, begun, provider.consent(begun));
  }

  @Test
  void personWhoConsentsIsKnown() {
    assertEquals(
        new Identity(
            provider.issuer(),
            "persoon-1",
            Optional.of("anna@bieb.example"),
            Optional.of("Anna de Wit")),
        signIn());
  }

  @Test
  void requestAsksForACodeWithPkceStateAndNonce() {
    var begun = login.begin(REDIRECT);
    var asked = StubProvider.parameters(begun.authorisation().getRawQuery());

    assertEquals("code", asked.get("response_type"));
    assertEquals("openid email profile", asked.get("scope"));
    assertEquals("S256", asked.get("code_challenge_method"));
    assertEquals(begun.state(), asked.get("state"));
    assertEquals(begun.nonce(), asked.get("nonce"));
    assertFalse(begun.authorisation().toString().contains(begun.codeVerifier()));
    assertFalse(begun.toString().contains(begun.state()));
    assertNotEquals(begun.state(), login.begin(REDIRECT).state());
  }

  @Test
  void addressThatIsNotVerifiedDoesNotCount() {
    provider.claims = c -> c.claim("email_verified", false);
    assertEquals(Optional.empty(), signIn().email());
    provider.claims = c -> c.claim("email_verified", "true");
    assertEquals(Optional.empty(), signIn().email());
    provider.claims = c -> c.claim("email_verified", null);
    assertEquals(Optional.empty(), signIn().email());
  }

  @Test
  void codeOfAnotherBrowserIsRefusedByPkce() {
    var ours = login.begin(REDIRECT);
    var theirs = login.begin(REDIRECT);
    var callback = provider.consent(theirs);
    callback.put("state", ours.state());

    assertRefused(Reason.CODE, ours, callback);
  }

  @Test
  void codeIsUsedOnce() {
    var begun = login.begin(REDIRECT);
    var callback = provider.consent(begun);
    login.finish(begun, callback);

    assertRefused(Reason.CODE, begun, callback);
  }

  @Test
  void anotherOrNoStateIsRefused() {
    var begun = login.begin(REDIRECT);
    var callback = provider.consent(begun);
    callback.put("state", "anders");
    assertRefused(Reason.STATE, begun, callback);

    callback.remove("state");
    assertRefused(Reason.STATE, begun, callback);
  }

  @Test
  void answerOfAnotherProviderIsRefusedBeforeTheCodeIsShown() {
    var begun = login.begin(REDIRECT);
    var callback = provider.consent(begun);
    callback.put("iss", "https://kwaad.example");
    assertRefused(Reason.ISSUER, begun, callback);

    callback.remove("iss");
    assertRefused(Reason.ISSUER, begun, callback);

    callback.put("iss", provider.issuer());
    assertEquals("persoon-1", login.finish(begun, callback).subject());
  }

  @Test
  void noOfTheProviderIsTold() {
    var begun = login.begin(REDIRECT);
    var callback =
        Map.of("error", "access_denied", "state", begun.state(), "iss", provider.issuer());

    assertRefused(Reason.DENIED, begun, callback);
  }

  @Test
  void textOfAnErrorDoesNotReachTheLog() {
    var begun = login.begin(REDIRECT);
    var callback =
        Map.of("error", "x\nINFO vals", "state", begun.state(), "iss", provider.issuer());

    var refused = assertThrows(OidcRefused.class, () -> login.finish(begun, callback));

    assertEquals("sign-in refused, DENIED: unknown error", refused.getMessage());
  }

  @Test
  void answerWithoutACodeIsRefused() {
    var begun = login.begin(REDIRECT);

    assertRefused(Reason.CODE, begun, Map.of("state", begun.state(), "iss", provider.issuer()));
  }

  @Test
  void tokenForAnotherSignInIsRefused() {
    assertTokenRefused(c -> c.claim("nonce", "anders"));
    assertTokenRefused(c -> c.claim("nonce", null));
  }

  @Test
  void tokenOfAnotherIssuerIsRefused() {
    assertTokenRefused(c -> c.issuer("https://kwaad.example"));
    assertTokenRefused(c -> c.issuer(null));
  }

  @Test
  void tokenForAnotherAudienceIsRefused() {
    assertTokenRefused(c -> c.audience("anders"));
    assertTokenRefused(c -> c.audience((String) null));
  }

  @Test
  void tokenHandedToAnotherPartyIsRefused() {
    assertTokenRefused(
        c -> c.audience(List.of(StubProvider.CLIENT, "anders")).claim("azp", "anders"));
    assertTokenRefused(c -> c.audience(List.of(StubProvider.CLIENT, "anders")));
    assertTokenRefused(c -> c.claim("azp", "anders"));
  }

  @Test
  void tokenThatExpiredIsRefusedButNotWithinAMinute() {
    assertTokenRefused(c -> c.expirationTime(Date.from(Instant.now().minusSeconds(120))));
    assertTokenRefused(c -> c.expirationTime(null));

    provider.claims = c -> c.expirationTime(Date.from(Instant.now().minusSeconds(20)));
    assertEquals("persoon-1", signIn().subject());
  }

  @Test
  void tokenOfTheFutureIsRefused() {
    assertTokenRefused(c -> c.issueTime(Date.from(Instant.now().plusSeconds(600))));
  }

  @Test
  void tokenWithoutASubjectIsRefused() {
    assertTokenRefused(c -> c.subject(null));
  }

  @Test
  void tokenWithoutASignatureIsRefused() {
    provider.signing = PlainJWT::new;

    assertTokenRefused(c -> c);
  }

  @Test
  void tokenSignedWithThePublicKeyAsASecretIsRefused() {
    provider.signing = c -> Signatures.hs256WithThePublicKey(c, provider.key());

    assertTokenRefused(c -> c);
  }

  @Test
  void tokenSignedByAnotherAlgorithmOrKeyIsRefused() {
    provider.signing = c -> Signatures.rsa(JWSAlgorithm.RS512, c, provider.key());
    assertTokenRefused(c -> c);

    var strange = StubProvider.newKey("een");
    provider.signing = c -> Signatures.rs256(c, strange);
    assertTokenRefused(c -> c);
  }

  @Test
  void newKeyOfTheProviderIsFetched() {
    signIn();
    provider.changeKey();

    assertEquals("persoon-1", signIn().subject());
  }

  @Test
  void documentThatNamesAnotherIssuerIsRefused() {
    provider.namedIssuer = "https://kwaad.example";

    var refused = assertThrows(OidcRefused.class, () -> login.begin(REDIRECT));

    assertEquals(Reason.ISSUER, refused.reason());
  }

  @Test
  void providerThatIsAwayOrForbiddenIsNamedAsTheCause() {
    provider.close();
    assertEquals(
        Reason.PROVIDER, assertThrows(OidcRefused.class, () -> login.begin(REDIRECT)).reason());

    try (var guarded = new GuardedHttp(Allowlist.of(""))) {
      var forbidden = new OidcLogin(provider.settings(), guarded, Clock.systemUTC());
      assertEquals(
          Reason.PROVIDER,
          assertThrows(OidcRefused.class, () -> forbidden.begin(REDIRECT)).reason());
    }
  }

  @Test
  void secretIsNotPrinted() {
    assertFalse(provider.settings().toString().contains(StubProvider.SECRET));
  }
}
