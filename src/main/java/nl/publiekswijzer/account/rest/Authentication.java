// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.account.usecase.KeyText;
import nl.publiekswijzer.account.usecase.Recognising;
import nl.publiekswijzer.platform.DatabaseTrouble;

/**
 * The one mechanism by which anybody is recognised: a token in a header, or else the cookie of a
 * session. Signing in, by password or by an identity provider, only ever makes such a session.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

  private Recognising recognising;
  private Origins origins;

  protected Authentication() {} // for the proxy

  @Inject
  public Authentication(Recognising recognising, Origins origins) {
    this.recognising = recognising;
    this.origins = origins;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var recognised = recogniseOrExcuse(request);
    request.setAttribute(Recognised.ATTRIBUTE, recognised);
    if (!recognised.actor().isKnown()) {
      return context.doNothing();
    }
    return context.notifyContainerAboutLogin(recognised.actor().name(), words(recognised.actor()));
  }

  private static Set<String> words(Actor actor) {
    return actor.permissions().stream().map(Enum::name).collect(Collectors.toSet());
  }

  /**
   * While the database is away nobody can be told from anybody. What is thrown here, the server
   * answers with 500 before any page for errors is asked.
   */
  private Recognised recogniseOrExcuse(HttpServletRequest request) {
    try {
      return recognise(request);
    } catch (RuntimeException e) {
      if (!DatabaseTrouble.isCauseOf(e)) {
        throw e;
      }
      request.setAttribute(DatabaseTrouble.ATTRIBUTE, true);
      return nobody(origins.of(request));
    }
  }

  private Recognised recognise(HttpServletRequest request) {
    String origin = origins.of(request);
    String header = request.getHeader("Authorization");
    if (header != null) {
      return token(header)
          .flatMap(recognising::byToken)
          .map(actor -> new Recognised(actor, Means.TOKEN, origin, null))
          .orElseGet(() -> nobody(origin));
    }
    return SessionCookie.of(request)
        .flatMap(
            key ->
                recognising
                    .bySession(key)
                    .map(
                        actor ->
                            new Recognised(actor, Means.SESSION, origin, key.csrf(), key.digest())))
        .orElseGet(() -> nobody(origin));
  }

  private static Recognised nobody(String origin) {
    return new Recognised(Actor.UNKNOWN, Means.NONE, origin, null);
  }

  /** As bearer, or as the password of basic authentication, which feed readers can send. */
  private static Optional<KeyText> token(String header) {
    if (header.startsWith(BEARER)) {
      return Optional.of(new KeyText(header.substring(BEARER.length()).strip()));
    }
    if (!header.startsWith(BASIC)) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      String pair = new String(decoded, StandardCharsets.UTF_8);
      return Optional.of(new KeyText(pair.substring(pair.indexOf(':') + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
