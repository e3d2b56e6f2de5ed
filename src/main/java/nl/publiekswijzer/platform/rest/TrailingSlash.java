// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** An address has one spelling: with a slash at its end it does not exist. */
@Provider
@PreMatching
public class TrailingSlash implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    if (path.length() > 1 && path.endsWith("/")) {
      request.abortWith(
          Problem.of(404, "Dit adres bestaat niet. Laat de schuine streep aan het eind weg.")
              .response());
    }
  }
}
