// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.keeping.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.household.usecase.EditionList;
import nl.publiekswijzer.household.usecase.ImportIntake;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.usecase.HeldDeciding;
import nl.publiekswijzer.request.usecase.QueueTending;

/** Tiles of what goes on: requests that wait, the queue, the editions. */
@Dependent
public class WorkTiles {
  private final HeldDeciding held;
  private final QueueTending queue;
  private final EditionList editions;
  private final ImportIntake imports;
  private final Speech words;

  @Inject
  public WorkTiles(
      HeldDeciding held,
      QueueTending queue,
      EditionList editions,
      ImportIntake imports,
      PageWords words) {
    this.held = held;
    this.queue = queue;
    this.editions = editions;
    this.imports = imports;
    this.words = words.speech();
  }

  Stream<Tile> of(Actor actor) {
    var tiles = Stream.<Tile>builder();
    if (actor.may(Permission.ORGANISE)) {
      tiles.add(held());
    }
    if (actor.may(Permission.ACCOUNTS)) {
      tiles.add(queue());
    }
    if (actor.may(Permission.EDITIONS)) {
      tiles.add(editions());
    }
    return tiles.build();
  }

  private Tile held() {
    String figure = words.say("keeping.tile.held.figure", held.list().size());
    return Tile.of("/ui/aangehouden", "held", words, figure);
  }

  private Tile queue() {
    var entries = queue.list();
    long failed = entries.stream().filter(e -> e.state() == RequestState.DEAD).count();
    String figure = words.say("keeping.tile.queue.figure", entries.size() - failed, failed);
    return Tile.of("/ui/beheer/wachtrij", "queue", words, figure);
  }

  private Tile editions() {
    String known = words.say("keeping.tile.editions.figure", editions.list().size());
    String figure =
        imports
            .findLast()
            .map(
                last ->
                    words.say(
                        "keeping.tile.import",
                        known,
                        last.edition(),
                        words.of("edition.import.state", last.state())))
            .orElse(known);
    return Tile.of("/ui/beheer/edities", "editions", words, figure);
  }
}
