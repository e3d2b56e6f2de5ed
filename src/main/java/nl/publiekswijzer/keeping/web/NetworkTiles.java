// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.keeping.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.proposition.usecase.PropositionCatalogue;

/** Tiles of what the libraries of the network share. */
@Dependent
public class NetworkTiles {
  private final PropositionCatalogue propositions;
  private final CurrentActor current;
  private final Speech words;

  @Inject
  public NetworkTiles(PropositionCatalogue propositions, CurrentActor current, PageWords words) {
    this.propositions = propositions;
    this.current = current;
    this.words = words.speech();
  }

  List<Tile> list() {
    var tiles = new ArrayList<Tile>();
    tiles.add(
        Tile.ofNetwork(
            "/ui/netwerk/proposities",
            "propositions",
            words,
            words.say("network.tile.propositions.figure", propositions.list().size())));
    if (current.actor().may(Permission.OFFER)) {
      tiles.add(
          Tile.ofNetwork(
              "/ui/netwerk/knelpunten",
              "barriers",
              words,
              words.get("network.tile.barriers.figure")));
    }
    return tiles;
  }
}
