// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;

/** True counts to protect: single ones by name, and invented trees by seed. */
final class DisclosureFixtures {
  static final SmallNumbers WITHOUT_NOISE = new SmallNumbers(Rules.STANDARD, MemberNoise.NONE);

  private DisclosureFixtures() {}

  /** A subsegment named for its parent: "A1" lies in segment A. */
  static TrueCount aCount(String code, long households, long members) {
    return new TrueCount(code, code.substring(0, 1), 1_000, households, BigFraction.of(members));
  }

  /**
   * Three to nine segments with one to six subsegments each, many of them small, empty or with
   * nearly everyone a member, and three of a healthy size.
   */
  static List<TrueCount> anInventedTree(long seed) {
    var random = new Random(seed);
    var tree = new ArrayList<TrueCount>();
    int segments = 3 + random.nextInt(7);
    for (int s = 0; s < segments; s++) {
      int subsegments = 1 + random.nextInt(6);
      for (int c = 1; c <= subsegments; c++) {
        boolean healthy = s % 3 == seed % 3 && c == subsegments || s < 3 && c == 1;
        tree.add(aCount("" + (char) ('A' + s) + c, random, healthy));
      }
    }
    return tree;
  }

  private static TrueCount aCount(String code, Random random, boolean healthy) {
    long households = healthy ? 40 + random.nextInt(200) : size(random);
    long members =
        healthy
            ? 15 + random.nextLong(households - 30)
            : switch (random.nextInt(4)) {
              case 0 -> 0;
              case 1 -> households - Math.min(households, random.nextInt(10));
              case 2 -> Math.min(households, random.nextInt(12));
              default -> random.nextLong(households + 1);
            };
    return aCount(code, households, members);
  }

  private static long size(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> 1 + random.nextInt(3);
      case 2 -> random.nextInt(20);
      default -> random.nextInt(150);
    };
  }
}
