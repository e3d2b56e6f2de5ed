// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.container.web;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.web.View;

/** Shows views that are not as they should be. */
@Path("proef")
@Dependent
@OpenToAll
public class BrokenPage {
  /** Fails after a part of it was rendered. */
  @GET
  @Path("half")
  public View half() {
    return new View("half.xhtml");
  }

  @GET
  @Path("zonder/{name}")
  public View missing(@PathParam("name") String name) {
    return new View(name + ".xhtml");
  }
}
