// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.oidc;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Knows the provider, and asks anew every hour what it says of itself. */
final class OidcDirectory {
  private static final Duration KEPT = Duration.ofHours(1);

  private final URI issuer;
  private final OidcHttp http;
  private final Clock clock;
  private OidcProvider provider;
  private Instant until = Instant.MIN;

  OidcDirectory(URI issuer, OidcHttp http, Clock clock) {
    this.issuer = issuer;
    this.http = http;
    this.clock = clock;
  }

  synchronized OidcProvider provider() {
    if (clock.instant().isAfter(until)) {
      provider = OidcProvider.discover(issuer, http);
      until = clock.instant().plus(KEPT);
    }
    return provider;
  }
}
