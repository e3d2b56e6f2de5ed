// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.OptionalInt;

/**
 * A set of 64-bit hashes in so few bytes that the set is lost, but two such sets can be subtracted
 * to count by how many hashes they differ, as long as these are few (an invertible Bloom lookup
 * table: Eppstein and others, "What's the difference?", SIGCOMM 2011). Every hash lies in four
 * cells, one in each quarter; a cell is the number of its hashes, their exclusive or, and that of
 * their check sums: 24 bytes.
 */
public final class Sketch {
  private static final int HASHES = 4;
  private static final int WORDS = 3;
  private static final long CHECK = 0x9E3779B97F4A7C15L;

  private final long[] counts;
  private final long[] hashes;
  private final long[] checks;

  private Sketch(int cells) {
    this.counts = new long[cells];
    this.hashes = new long[cells];
    this.checks = new long[cells];
  }

  /**
   * @param set hashes, each once
   * @param cells how many, a multiple of four; half as many differences or more can be counted
   */
  public static Sketch of(long[] set, int cells) {
    if (cells < HASHES || cells % HASHES != 0) {
      throw new IllegalArgumentException("a sketch has no " + cells + " cells");
    }
    var sketch = new Sketch(cells);
    for (long hash : set) {
      sketch.add(hash, 1);
    }
    return sketch;
  }

  private void add(long hash, long times) {
    long check = mixed(hash ^ CHECK);
    for (int i = 0; i < HASHES; i++) {
      int cell = cell(hash, i);
      counts[cell] += times;
      hashes[cell] ^= hash;
      checks[cell] ^= check;
    }
  }

  private int cell(long hash, int number) {
    long quarter = counts.length / HASHES;
    long upper = mixed(hash + number * 0x632BE59BD9B4E019L) >>> Integer.SIZE;
    return (int) (number * quarter + (upper * quarter >>> Integer.SIZE));
  }

  /** The finaliser of SplitMix64. */
  static long mixed(long value) {
    long x = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
    return x ^ x >>> 31;
  }

  /** Count, exclusive or and check of each cell, most significant byte first. */
  public byte[] bytes() {
    var bytes = ByteBuffer.allocate(counts.length * WORDS * Long.BYTES);
    for (int i = 0; i < counts.length; i++) {
      bytes.putLong(counts[i]).putLong(hashes[i]).putLong(checks[i]);
    }
    return bytes.array();
  }

  public static Sketch read(byte[] bytes) {
    int cell = WORDS * Long.BYTES;
    if (bytes.length == 0 || bytes.length % (cell * HASHES) != 0) {
      throw new IllegalArgumentException("no sketch has " + bytes.length + " bytes");
    }
    var sketch = new Sketch(bytes.length / cell);
    var buffer = ByteBuffer.wrap(bytes);
    for (int i = 0; i < sketch.counts.length; i++) {
      sketch.counts[i] = buffer.getLong();
      sketch.hashes[i] = buffer.getLong();
      sketch.checks[i] = buffer.getLong();
    }
    return sketch;
  }

  /**
   * How many hashes lie in one of the two sets only; empty when there are too many to tell.
   *
   * @throws IllegalArgumentException when the sketches have different sizes
   */
  public OptionalInt difference(Sketch other) {
    var rest = minus(other);
    var open = new ArrayDeque<Integer>();
    for (int i = 0; i < counts.length; i++) {
      open.add(i);
    }
    int found = 0;
    while (!open.isEmpty() && found <= counts.length) {
      int cell = open.remove();
      if (rest.holdsOne(cell)) {
        long hash = rest.hashes[cell];
        rest.add(hash, -rest.counts[cell]);
        found++;
        for (int i = 0; i < HASHES; i++) {
          open.add(cell(hash, i));
        }
      }
    }
    return rest.isEmpty() ? OptionalInt.of(found) : OptionalInt.empty();
  }

  private Sketch minus(Sketch other) {
    if (counts.length != other.counts.length) {
      throw new IllegalArgumentException("sketches of different sizes cannot be compared");
    }
    var rest = new Sketch(counts.length);
    for (int i = 0; i < counts.length; i++) {
      rest.counts[i] = counts[i] - other.counts[i];
      rest.hashes[i] = hashes[i] ^ other.hashes[i];
      rest.checks[i] = checks[i] ^ other.checks[i];
    }
    return rest;
  }

  private boolean holdsOne(int cell) {
    return Math.abs(counts[cell]) == 1 && checks[cell] == mixed(hashes[cell] ^ CHECK);
  }

  private boolean isEmpty() {
    long any = 0;
    for (int i = 0; i < counts.length; i++) {
      any |= counts[i] | hashes[i] | checks[i];
    }
    return any == 0;
  }

  /** Nothing of the set. */
  @Override
  public String toString() {
    return "Sketch of " + counts.length + " cells";
  }
}
