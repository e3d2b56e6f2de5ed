// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.account.oidc.Begun;
import nl.publiekswijzer.account.oidc.Identity;
import nl.publiekswijzer.account.oidc.OidcLogin;
import nl.publiekswijzer.account.oidc.OidcSettings;
import nl.publiekswijzer.platform.SecretKeys;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.platform.outbound.GuardedHttp;

/**
 * Signing in at an identity provider, where one is set. What was begun travels sealed in a cookie
 * of the browser, so that any node can finish it.
 */
@ApplicationScoped
public class ProviderSignIn {
  public static final String RETURN = "/api/v1/sessies/identiteitsprovider/terug";
  public static final Duration TIME = Duration.ofMinutes(10);
  private static final String PURPOSE = "sign-in at a provider";

  private Optional<OidcLogin> login = Optional.empty();
  private URI redirect;
  private SecretKeys secretKeys;
  private Clock clock;

  protected ProviderSignIn() {} // for the proxy

  @Inject
  public ProviderSignIn(Settings settings, GuardedHttp http, SecretKeys secretKeys, Clock clock) {
    this.redirect = URI.create(settings.publicUrl() + RETURN);
    this.secretKeys = secretKeys;
    this.clock = clock;
    this.login =
        settings
            .identityProvider()
            .map(
                provider ->
                    new OidcLogin(
                        new OidcSettings(
                            provider.issuer(),
                            provider.clientId(),
                            provider.clientSecret(),
                            provider.scopes()),
                        http,
                        clock));
  }

  /**
   * A sign-in on its way.
   *
   * @param provider where the browser goes
   * @param sealed what the browser brings back
   */
  public record Started(URI provider, String sealed) {}

  /** What is sealed. */
  public record Kept(
      String authorisation,
      String redirect,
      String state,
      String nonce,
      String codeVerifier,
      String back,
      long until) {
    static Kept of(Begun begun, String back, Instant until) {
      return new Kept(
          begun.authorisation().toString(),
          begun.redirect().toString(),
          begun.state(),
          begun.nonce(),
          begun.codeVerifier(),
          back,
          until.getEpochSecond());
    }

    Begun begun() {
      return new Begun(URI.create(authorisation), URI.create(redirect), state, nonce, codeVerifier);
    }
  }

  /** Whether a provider is set. */
  public boolean isThere() {
    return login.isPresent();
  }

  /**
   * Who came back.
   *
   * @param back what was given at the start
   */
  public record Returned(Identity identity, String back) {}

  /**
   * Empty where no provider is set.
   *
   * @param back page of ours where somebody wanted to go; may be empty
   */
  public Optional<Started> begin(String back) {
    return login.map(
        oidc -> {
          var begun = oidc.begin(redirect);
          var kept = Kept.of(begun, back, clock.instant().plus(TIME));
          return new Started(
              begun.authorisation(), secretKeys.encrypt(PURPOSE, WorkingJson.text(kept)));
        });
  }

  /**
   * Who came back; empty when nothing was begun, or too long ago.
   *
   * @throws nl.publiekswijzer.account.oidc.OidcRefused when the provider's answer is not right
   */
  public Optional<Returned> finish(String sealed, Map<String, String> parameters) {
    return login.flatMap(
        oidc ->
            opened(sealed)
                .map(kept -> new Returned(oidc.finish(kept.begun(), parameters), kept.back())));
  }

  private Optional<Kept> opened(String sealed) {
    try {
      var kept = WorkingJson.value(secretKeys.decrypt(PURPOSE, sealed), Kept.class);
      return kept.until() < clock.instant().getEpochSecond() ? Optional.empty() : Optional.of(kept);
    } catch (IllegalStateException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
