// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TileTest {
  @Test
  void pathsAreThoseOfTheSpecification() {
    assertEquals("tile/0/x001/x234/067", new Tile(0, 1_234_067, 256).path());
    assertEquals("tile/entries/000.p/1", new Tile(Tile.ENTRIES, 0, 1).path());
    for (var tile :
        List.of(
            new Tile(0, 0, 256),
            new Tile(1, 999, 17),
            new Tile(7, 1_000, 255),
            new Tile(Tile.ENTRIES, 1_234_067, 256))) {
      assertEquals(Optional.of(tile), Tile.parse(tile.path()));
    }
  }

  @Test
  void anAddressHasOneSpelling() {
    for (String path :
        List.of(
            "tile/0/0",
            "tile/0/x000/001",
            "tile/00/000",
            "tile/8/000",
            "tile/64/000",
            "tile/0/x001",
            "tile/0/001/002",
            "tile/0/000.p/0",
            "tile/0/000.p/01",
            "tile/0/000.p/256",
            "tile/0/000.p/999",
            "tile/0/000.p",
            "tile/data/000",
            "tile/0/000/",
            "tile/0/x001/x001/x001/x001/x001/x001/001",
            "checkpoint")) {
      assertEquals(Optional.empty(), Tile.parse(path), path);
    }
  }

  /** The examples of c2sp.org/tlog-tiles, "Partial Tiles". */
  @Test
  void logHasTheTilesOfItsSize() {
    long size = 70_000;
    assertTrue(new Tile(0, 272, 256).isWithin(size));
    assertTrue(new Tile(0, 273, 112).isWithin(size));
    assertFalse(new Tile(0, 273, 113).isWithin(size));
    assertTrue(new Tile(1, 0, 256).isWithin(size));
    assertTrue(new Tile(1, 1, 17).isWithin(size));
    assertFalse(new Tile(1, 1, 18).isWithin(size));
    assertTrue(new Tile(2, 0, 1).isWithin(size));
    assertFalse(new Tile(2, 0, 2).isWithin(size));
    assertTrue(new Tile(1, 0, 1).isWithin(256));
    assertFalse(new Tile(1, 0, 1).isWithin(255), "a partial tile never goes into the level above");
    assertFalse(new Tile(Tile.ENTRIES, 0, 1).isWithin(0));
  }
}
