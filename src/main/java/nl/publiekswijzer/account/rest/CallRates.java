// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.platform.Settings;

/** How often somebody calls this node: an account by whatever means, others by their address. */
@ApplicationScoped
public class CallRates {
  private static final int MOST_CALLERS = 20_000;

  private Buckets buckets;

  protected CallRates() {} // for the proxy

  @Inject
  public CallRates(Settings settings) {
    buckets = new Buckets(settings.requestsPerMinute(), MOST_CALLERS, TimeMeter.SYSTEM_NANOTIME);
  }

  ConsumptionProbe take(Recognised caller) {
    var actor = caller.actor();
    return buckets.take(actor.isKnown() ? "account " + actor.accountId() : caller.origin());
  }

  long perMinute() {
    return buckets.perMinute();
  }
}
