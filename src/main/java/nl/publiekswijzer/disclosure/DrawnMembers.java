// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Member counts with their noise: between nobody and everybody. All that decides what is shown of
 * members looks at these and never at the true counts, else a row that appears when one household
 * joins would tell the segment of that household, whatever the noise.
 */
final class DrawnMembers {
  private final Cells cells;
  private final MemberNoise noise;
  private final Map<BitSet, BigFraction> drawn = new HashMap<>();

  DrawnMembers(Cells cells, MemberNoise noise) {
    this.cells = cells;
    this.noise = noise;
  }

  /** Members of several cells together. */
  BigFraction members(int... some) {
    var key = new BitSet();
    IntStream.of(some).forEach(key::set);
    return drawn.computeIfAbsent(key, k -> draw(some));
  }

  private BigFraction draw(int... some) {
    var sum = cells.sum(some);
    if (noise.bound() == 0) {
      return sum.members();
    }
    var noisy = sum.members().add(noise.of().applyAsInt(cells.name(some)));
    var everybody = BigFraction.of(sum.households());
    if (noisy.signum() < 0) {
      return BigFraction.ZERO;
    }
    return noisy.compareTo(everybody) > 0 ? everybody : noisy;
  }

  BigFraction nonMembers(int... some) {
    return BigFraction.of(cells.sum(some).households()).subtract(members(some));
  }

  /** Whether a drawn number leaves open that the true one is below a floor. */
  boolean mayBeBelow(BigFraction number, int floor) {
    return number.compareTo(BigFraction.of(floor + noise.bound())) < 0;
  }

  /** The same for the difference of two drawn numbers. */
  boolean mayBeBelow(BigFraction whole, BigFraction part, int floor) {
    return mayBeBelow(whole.subtract(part), floor + noise.bound());
  }

  boolean isSmall(int cell, int threshold) {
    return mayBeBelow(members(cell), threshold) || mayBeBelow(nonMembers(cell), threshold);
  }
}
