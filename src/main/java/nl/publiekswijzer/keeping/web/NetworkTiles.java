// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.keeping.web;

import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Tiles of what the libraries of the network share. */
@Dependent
public class NetworkTiles {
  List<Tile> list() {
    return List.of();
  }
}
