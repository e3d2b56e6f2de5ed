// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.queue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.platform.Settings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the database takes what this node writes: not when it is read-only or its disk is
 * full; and not while the node stops.
 */
@Readiness
@Dependent
public class NodeReady implements HealthCheck {
  private final NodeLife life;
  private final Settings settings;

  @Inject
  public NodeReady(NodeLife life, Settings settings) {
    this.life = life;
    this.settings = settings;
  }

  @Override
  public HealthCheckResponse call() {
    boolean heard = life.silence().compareTo(settings.lease().dividedBy(2)) < 0;
    return HealthCheckResponse.named("node").status(heard && !life.isStopping()).build();
  }
}
