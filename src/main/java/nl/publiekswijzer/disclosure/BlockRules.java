// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How postcode areas are joined to blocks (OB-2, rule H1).
 *
 * @param floor households that a block has at least, unless its municipality has fewer; may be
 *     lowered to 100, not further
 */
public record BlockRules(int floor) {
  private static final int LEAST = 100;
  public static final BlockRules STANDARD = new BlockRules(250);

  public BlockRules {
    if (floor < LEAST) {
      throw new IllegalArgumentException("a block of " + floor + " households is too small");
    }
  }

  /**
   * The blocks of one municipality, by their lowest postcode.
   *
   * @param households of its postcode areas
   */
  public List<Block> blocks(Map<Integer, Long> households) {
    return keeping(List.of(), households);
  }

  /**
   * The blocks of one municipality in the next edition, by their lowest postcode. What was joined
   * stays together, as far as it still lies in the municipality; a block that has become too small
   * joins another.
   *
   * @param previous postcodes of the blocks of the edition before, of whatever municipality
   * @param households of its postcode areas
   */
  public List<Block> keeping(
      Collection<? extends Collection<Integer>> previous, Map<Integer, Long> households) {
    return new BlockJoining(floor, previous, households).blocks();
  }
}
