// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the warm-up is over: the first library waits no longer than the next. */
@Readiness
@Dependent
public class WarmUpReady implements HealthCheck {
  private final WarmUpState state;

  @Inject
  public WarmUpReady(WarmUpState state) {
    this.state = state;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("warm-up").status(state.isOver()).build();
  }
}
