// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.keeping.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.reach.AreaReach;
import nl.publiekswijzer.reach.ReachArea;
import nl.publiekswijzer.reach.usecase.ReachQuery;

/** Tiles of the reach of libraries and of the member statistic. */
@Dependent
public class ReachTiles {
  private final ReachQuery reach;
  private final Speech words;

  @Inject
  public ReachTiles(ReachQuery reach, PageWords words) {
    this.reach = reach;
    this.words = words.speech();
  }

  List<Tile> list() {
    String figure =
        reach.list(ReachArea.COUNTRY).stream()
            .filter(of -> of.bounds().isPresent())
            .findFirst()
            .map(this::figure)
            .orElseGet(() -> words.get("network.tile.reach.none"));
    return List.of(
        Tile.ofNetwork("/ui/netwerk/bereik", "reach", words, figure),
        Tile.ofNetwork(
            "/ui/netwerk/ledenstatistiek",
            "members",
            words,
            words.get("network.tile.members.figure")));
  }

  private String figure(AreaReach of) {
    var bounds = of.bounds().orElseThrow();
    return words.say(
        "network.tile.reach.figure", String.valueOf(of.year()), bounds.lower(), bounds.upper());
  }
}
