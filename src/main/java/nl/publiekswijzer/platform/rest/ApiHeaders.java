// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Headers that every answer of the API carries, beside those of every answer. */
@Provider
public class ApiHeaders implements ContainerResponseFilter {
  /** Version of the interface, after the Dutch government's API rules. */
  public static final String API_VERSION = "1.0.0";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle("API-Version", API_VERSION);
    response.getHeaders().putIfAbsent("Cache-Control", List.of("no-store"));
  }
}
