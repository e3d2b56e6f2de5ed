// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.keeping.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** What libraries promise, know and reach together: a tile for each part. */
@Path("netwerk")
@Dependent
@Needs(Permission.LOOK)
public class NetworkPage {
  private final NetworkTiles tiles;
  private final Models models;

  @Inject
  public NetworkPage(NetworkTiles tiles, Models models) {
    this.tiles = tiles;
    this.models = models;
  }

  @GET
  public View show() {
    models.put("tiles", tiles.list());
    PageAnswer.errors(models, List.of());
    return new View("network.xhtml");
  }
}
