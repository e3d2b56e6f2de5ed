// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.rest.Problem;

/** Refuses who calls the interface more often than is permitted, whatever is called. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class RateLimit implements ContainerRequestFilter {
  private final CallRates rates;
  private final CurrentActor current;

  @Inject
  public RateLimit(CallRates rates, CurrentActor current) {
    this.rates = rates;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    ConsumptionProbe taken = rates.take(current.recognised());
    if (!taken.isConsumed()) {
      request.abortWith(
          refusal(rates.perMinute(), Duration.ofNanos(taken.getNanosToWaitForRefill())));
    }
  }

  /** With the header fields of draft-ietf-httpapi-ratelimit-headers. */
  static Response refusal(long perMinute, Duration wait) {
    long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
    return Response.fromResponse(
            Problem.of(
                    429,
                    "U stuurt te veel verzoeken. Probeer het over %d s weer.".formatted(seconds))
                .response())
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .header(
            "RateLimit-Policy",
            "\"minuut\";q=%d;w=%d".formatted(perMinute, Buckets.WINDOW.toSeconds()))
        .header("RateLimit", "\"minuut\";r=0;t=" + seconds)
        .build();
  }
}
