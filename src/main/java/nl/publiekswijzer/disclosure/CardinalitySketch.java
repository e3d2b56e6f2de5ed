// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A fixed share of a set of keyed hashes of households: those whose upper half lies under a
 * threshold (a theta sketch: Dasgupta, Lang, Rhodes and Thaler, "A framework for estimating stream
 * expression cardinalities", ICDT 2016, with a threshold that does not depend on the set). Sets
 * that were hashed with the same key can be united and intersected; the number of households is
 * what is kept, divided by the share, without bias, with variance {@code n (1 - share) / share}.
 *
 * <p>The threshold must be chosen from numbers that are published, never from the set: then a
 * household changes what is kept by one at most, which is what {@link SharedDraws} protects.
 */
public final class CardinalitySketch {
  /** How many households are kept of the number that the share is chosen for. */
  public static final int KEPT = 1_024;

  private static final long WHOLE = 1L << Integer.SIZE;

  private final long threshold;
  private final long[] kept;

  private CardinalitySketch(long threshold, long[] kept) {
    this.threshold = threshold;
    this.kept = kept;
  }

  /**
   * @param hashes of a key of its own, each household once or more often
   * @param published how many households there are about, from what is published
   */
  public static CardinalitySketch of(long[] hashes, long published) {
    return kept(threshold(published), hashes);
  }

  /**
   * The share of which {@link #KEPT} of so many are kept, in parts of 2^32; all of a smaller set.
   */
  private static long threshold(long published) {
    return published <= KEPT ? WHOLE : Math.floorDiv(WHOLE * KEPT, published);
  }

  private static CardinalitySketch kept(long threshold, long[] hashes) {
    long[] kept =
        Arrays.stream(hashes)
            .filter(h -> h >>> Integer.SIZE < threshold)
            .sorted()
            .distinct()
            .toArray();
    return new CardinalitySketch(threshold, kept);
  }

  /** Share of all households that is kept. */
  public double share() {
    return (double) threshold / WHOLE;
  }

  /** How many are kept. */
  public int size() {
    return kept.length;
  }

  /** Households that are in one of the sets or more, at the smallest of the shares. */
  public static CardinalitySketch union(Collection<CardinalitySketch> sets) {
    return atLeast(1, sets);
  }

  /** Households that are in two of the sets or more, at the smallest of the shares. */
  public static CardinalitySketch several(Collection<CardinalitySketch> sets) {
    return atLeast(2, sets);
  }

  private static CardinalitySketch atLeast(int times, Collection<CardinalitySketch> sets) {
    long smallest = sets.stream().mapToLong(set -> set.threshold).min().orElse(WHOLE);
    var found = new HashMap<Long, Integer>();
    for (CardinalitySketch set : sets) {
      Arrays.stream(set.kept).forEach(hash -> found.merge(hash, 1, Integer::sum));
    }
    long[] often =
        found.entrySet().stream()
            .filter(entry -> entry.getValue() >= times)
            .mapToLong(Map.Entry::getKey)
            .toArray();
    return kept(smallest, often);
  }

  /** About how many households there are, without noise: never to be published so. */
  double estimate() {
    return kept.length / share();
  }

  /** Threshold, then the hashes in their order, most significant byte first. */
  public byte[] bytes() {
    var bytes = ByteBuffer.allocate((1 + kept.length) * Long.BYTES).putLong(threshold);
    Arrays.stream(kept).forEach(bytes::putLong);
    return bytes.array();
  }

  /**
   * @throws IllegalArgumentException when these are not the bytes of a sketch
   */
  public static CardinalitySketch read(byte[] bytes) {
    if (bytes.length < Long.BYTES || bytes.length % Long.BYTES != 0) {
      throw new IllegalArgumentException("no sketch has " + bytes.length + " bytes");
    }
    var buffer = ByteBuffer.wrap(bytes);
    long threshold = buffer.getLong();
    long[] hashes = new long[buffer.remaining() / Long.BYTES];
    buffer.asLongBuffer().get(hashes);
    if (threshold < 1 || threshold > WHOLE || kept(threshold, hashes).size() != hashes.length) {
      throw new IllegalArgumentException("no sketch");
    }
    return kept(threshold, hashes);
  }

  /** Nothing of the set. */
  @Override
  public String toString() {
    return "CardinalitySketch of 1 in " + Math.round(1 / share());
  }
}
