// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.outbound.GuardedHttp;
import nl.publiekswijzer.platform.outbound.LocalServer;
import nl.publiekswijzer.platform.outbound.Received;

/** A provider on loopback that keeps the rules, unless a test tells it to break one. */
public final class StubProvider implements AutoCloseable {
  public static final String CLIENT = "publiekswijzer";
  public static final String SECRET = "geheim-van-de-proef";

  /** Makes a token of claims, rightly or wrongly. */
  interface Signing {
    JWT sign(JWTClaimsSet claims) throws JOSEException;
  }

  private final LocalServer server = LocalServer.answering(this::answer);
  private final Map<String, Map<String, String>> requests = new ConcurrentHashMap<>();
  private RSAKey key = newKey("een");

  /** What the tests turn. */
  UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();

  Signing signing = c -> Signatures.rs256(c, key);
  String namedIssuer = server.address("").toString();

  static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  RSAKey key() {
    return key;
  }

  void changeKey() {
    key = newKey("twee");
  }

  public String issuer() {
    return server.address("").toString();
  }

  OidcSettings settings() {
    return new OidcSettings(
        URI.create(issuer()), CLIENT, SECRET, List.of("openid", "email", "profile"));
  }

  GuardedHttp http() {
    return new GuardedHttp(server.allowed());
  }

  /** The person says yes: the parameters with which the browser comes back. */
  Map<String, String> consent(Begun begun) {
    return consent(begun.authorisation());
  }

  /** The same for a browser that was sent to this address. */
  public Map<String, String> consent(URI authorisation) {
    var asked = parameters(authorisation.getRawQuery());
    String code = UUID.randomUUID().toString();
    requests.put(code, asked);
    return new HashMap<>(Map.of("code", code, "state", asked.get("state"), "iss", issuer()));
  }

  static Map<String, String> parameters(String query) {
    return Stream.of(query.split("&"))
        .map(p -> p.split("=", 2))
        .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], UTF_8)));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var received = server.received().get(server.received().size() - 1);
    switch (received.path()) {
      case "/.well-known/openid-configuration" -> json(exchange, 200, document());
      case "/jwks" -> json(exchange, 200, new JWKSet(key).toString());
      case "/token" -> token(exchange, received);
      default -> exchange.sendResponseHeaders(404, -1);
    }
  }

  private String document() {
    return """
        {"issuer":"%1$s","authorization_endpoint":"%2$s/authorise","token_endpoint":"%2$s/token",
        "jwks_uri":"%2$s/jwks","response_types_supported":["code"],
        "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
        "authorization_response_iss_parameter_supported":true}"""
        .formatted(namedIssuer, issuer());
  }

  private void token(HttpExchange exchange, Received received) throws IOException {
    var form = received.form();
    var asked = requests.remove(form.get("code"));
    if (!isOurs(received.header("Authorization"))) {
      json(exchange, 401, "{\"error\":\"invalid_client\"}");
    } else if (asked == null || !matches(asked, form)) {
      json(exchange, 400, "{\"error\":\"invalid_grant\"}");
    } else {
      json(
          exchange,
          200,
          "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
              .formatted(idToken(asked.get("nonce"))));
    }
  }

  private static boolean isOurs(String authorisation) {
    String expected = CLIENT + ":" + SECRET.replace(' ', '+');
    return ("Basic " + Base64.getEncoder().encodeToString(expected.getBytes(UTF_8)))
        .equals(authorisation);
  }

  private static boolean matches(Map<String, String> asked, Map<String, String> form) {
    return "authorization_code".equals(form.get("grant_type"))
        && asked.get("redirect_uri").equals(form.get("redirect_uri"))
        && "S256".equals(asked.get("code_challenge_method"))
        && asked.get("code_challenge").equals(challenge(form.get("code_verifier")));
  }

  private static String challenge(String verifier) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String idToken(String nonce) {
    var builder =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("persoon-1")
            .audience(CLIENT)
            .issueTime(new Date())
            .expirationTime(Date.from(Instant.now().plusSeconds(300)))
            .claim("nonce", nonce)
            .claim("email", "anna@bieb.example")
            .claim("email_verified", true)
            .claim("name", "Anna de Wit");
    try {
      return signing.sign(claims.apply(builder).build()).serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void json(HttpExchange exchange, int status, String text) throws IOException {
    LocalServer.send(exchange, status, "application/json", text);
  }

  @Override
  public void close() {
    server.close();
  }
}
