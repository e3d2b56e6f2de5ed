// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Pages stay in no cache: they are of one person. */
@Provider
public class PageHeaders implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putIfAbsent("Cache-Control", List.of("no-store"));
  }
}
