// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import nl.publiekswijzer.platform.EntryClasses;

/** The public interface: everything under /api/v1, which pages are not. */
@ApplicationPath("api/v1")
public class ApiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return EntryClasses.in("rest");
  }
}
