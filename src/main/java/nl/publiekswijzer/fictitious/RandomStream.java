// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

/**
 * A stream of chance numbers that is the same for the same seed on every machine and in every
 * version (SplitMix64 of Steele, Lea and Flood, 2014).
 */
final class RandomStream {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  RandomStream(long seed) {
    this.state = seed;
  }

  /** A stream of its own for one purpose in one postcode area of one municipality. */
  static RandomStream of(long seed, String purpose, String municipalityCode, int postcode4) {
    long mixed = mix(seed + GOLDEN_GAMMA);
    for (char c : (purpose + '/' + municipalityCode).toCharArray()) {
      mixed = mix(mixed * 31 + c);
    }
    return new RandomStream(mix(mixed * 31 + postcode4));
  }

  /** A whole number from 0 to one under the bound. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number from 0 to 1, 1 itself excluded. */
  double share() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** True with the probability given. */
  boolean chance(double probability) {
    return share() < probability;
  }

  private long next() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
