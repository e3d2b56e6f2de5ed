// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.keeping.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Tiles of what the libraries of the network share. */
@Dependent
public class NetworkTiles {
  private final ReachTiles reach;

  @Inject
  public NetworkTiles(ReachTiles reach) {
    this.reach = reach;
  }

  List<Tile> list() {
    return reach.list();
  }
}
