// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.publiekswijzer.platform.Settings;

/** One client for all calls to addresses that people typed in. */
@Dependent
public class OutboundResources {
  @Produces
  @Singleton
  GuardedHttp http(Settings settings) {
    return new GuardedHttp(settings.outbound());
  }

  void close(@Disposes GuardedHttp http) {
    http.close();
  }
}
