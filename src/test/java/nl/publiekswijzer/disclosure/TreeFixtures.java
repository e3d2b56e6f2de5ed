// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trees of segments, keys and blocks for tests. */
final class TreeFixtures {
  /** Subsegments of the segments of the Open segmentatie. */
  private static final int[] WIDTHS = {5, 5, 5, 6, 5, 5, 4, 6, 5, 6, 7};

  static final SegmentTree TREE = tree("Open segmentatie", WIDTHS);

  private TreeFixtures() {}

  /** Segments A, B, ... with subsegments A1, A2, ... */
  static SegmentTree tree(String name, int... widths) {
    var segments = new ArrayList<String>();
    var subsegments = new ArrayList<String>();
    var parents = new ArrayList<String>();
    for (int s = 0; s < widths.length; s++) {
      String segment = "" + (char) ('A' + s);
      segments.add(segment);
      for (int i = 1; i <= widths[s]; i++) {
        subsegments.add(segment + i);
        parents.add(segment);
      }
    }
    return new SegmentTree(name, segments, subsegments, parents);
  }

  static DrawKey key(int number) {
    return DrawKey.of(ByteBuffer.allocate(32).putInt(number).array(), "households");
  }

  static HouseholdNoise noise(SegmentTree tree, int stays, int edition) {
    return new HouseholdNoise(tree, key(stays), key(edition), "content " + edition);
  }

  static Block block(int postcode, long households) {
    return new Block(List.of(postcode), households);
  }

  static BlockCounts counts(int postcode, String municipality, String province, int... counts) {
    return new BlockCounts(block(postcode, 0), municipality, province, counts);
  }

  /** Uniform numbers of a generator in place of those of a key. */
  static Uniforms random(Random random) {
    return i -> random.nextDouble();
  }
}
