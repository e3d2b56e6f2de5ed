// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.account.oidc.OidcRefused;
import nl.publiekswijzer.account.oidc.StubProvider;
import nl.publiekswijzer.account.usecase.ProviderSignIn.Started;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProviderSignInTest {
  private static final StubProvider PROVIDER = new StubProvider();

  @RegisterExtension
  static final Composed COMPOSED =
      new Composed(
          "publiekswijzer.oidc.issuer=" + PROVIDER.issuer(),
          "publiekswijzer.oidc.client-id=" + StubProvider.CLIENT,
          "publiekswijzer.oidc.client-secret=" + StubProvider.SECRET,
          "publiekswijzer.outbound.allow=127.0.0.1:" + URI.create(PROVIDER.issuer()).getPort());

  @AfterAll
  static void close() {
    PROVIDER.close();
  }

  /** The provider dates its tokens by the real clock. */
  @BeforeEach
  void itIsNow(Composition product) {
    product.clock().set(Instant.now());
  }

  private static Started begun(Composition product) {
    return product.get(ProviderSignIn.class).begin("/ui/publicaties?jaar=2024").orElseThrow();
  }

  private static Optional<String> finished(
      Composition product, Started begun, Map<String, String> parameters) {
    return product
        .get(ProviderSignIn.class)
        .finish(begun.sealed(), parameters)
        .map(returned -> returned.identity().subject() + " " + returned.back());
  }

  @Test
  void whoWasVouchedForComesBackWithTheSubject(Composition product) {
    var begun = begun(product);
    assertTrue(
        begun.provider().getQuery().contains("code_challenge_method=S256"),
        begun.provider()::toString);

    assertEquals(
        Optional.of("persoon-1 /ui/publicaties?jaar=2024"),
        finished(product, begun, PROVIDER.consent(begun.provider())));
  }

  @Test
  void anAnswerOpensOneSessionOnly(Composition product) {
    var begun = begun(product);
    var parameters = PROVIDER.consent(begun.provider());
    finished(product, begun, parameters);

    assertThrows(OidcRefused.class, () -> finished(product, begun, parameters));
  }

  @Test
  void anAnswerToAnotherBrowserOpensNothing(Composition product) {
    var ours = begun(product);
    var theirs = begun(product);

    assertThrows(
        OidcRefused.class, () -> finished(product, ours, PROVIDER.consent(theirs.provider())));
    assertEquals(
        Optional.empty(),
        finished(
            product,
            new Started(ours.provider(), "nooit begonnen"),
            PROVIDER.consent(ours.provider())));
  }

  @Test
  void whatWasBegunMoreThanTenMinutesAgoIsOver(Composition product) {
    var begun = begun(product);
    var parameters = PROVIDER.consent(begun.provider());

    product.clock().advance(Duration.ofMinutes(10).plusSeconds(1));

    assertEquals(Optional.empty(), finished(product, begun, parameters));
  }
}
