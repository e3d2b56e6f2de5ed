// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import nl.publiekswijzer.platform.EntryClasses;

/**
 * The pages: everything under /ui. Their proof against foreign forms is our own, for that of the
 * view framework reads no multipart forms and would begin an HTTP session.
 */
@ApplicationPath("ui")
public class PagesApplication extends Application {
  /** Redirections name a path alone, which holds behind any proxy. */
  private static final String NO_HOST_IN_REDIRECTIONS =
      "jersey.config.server.headers.location.relative.resolution.disabled";

  @Override
  public Set<Class<?>> getClasses() {
    return EntryClasses.in("web");
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(NO_HOST_IN_REDIRECTIONS, true);
  }
}
