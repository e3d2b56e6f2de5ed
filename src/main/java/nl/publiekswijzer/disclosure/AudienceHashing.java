// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the households of one file with the cell of a table that each is in, and hashes them: the
 * first 64 bits of {@code HMAC-SHA256(key, household)}. Lives while one file is taken in.
 */
public final class AudienceHashing {
  private final KeyedHash hash;
  private final long[] published;
  private final List<HashList> cells;

  /**
   * @param published how many households each cell of the area has, as it is published: what the
   *     share of a sketch is chosen by
   */
  public AudienceHashing(AudienceKey key, long[] published) {
    this.hash = key.households();
    this.published = published.clone();
    this.cells = Stream.generate(HashList::new).limit(published.length).toList();
  }

  /**
   * Takes one household, each once.
   *
   * @param place and addition what tells it from all others
   */
  public void accept(int cell, long place, String addition) {
    byte[] text = addition.getBytes(StandardCharsets.UTF_8);
    var message = ByteBuffer.allocate(Long.BYTES + text.length).putLong(place).put(text);
    cells.get(cell).add(hash.of(message.array()));
  }

  /** A sketch for each cell. */
  public List<CardinalitySketch> sketches() {
    return IntStream.range(0, cells.size())
        .mapToObj(c -> CardinalitySketch.of(cells.get(c).all(), published[c]))
        .toList();
  }
}
