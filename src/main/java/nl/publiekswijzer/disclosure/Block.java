// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Postcode areas of one municipality that are only ever counted together (OB-2, rule H1).
 *
 * @param postcodes of four digits, ascending
 */
public record Block(List<Integer> postcodes, long households) {
  public Block {
    postcodes = postcodes.stream().sorted().toList();
    if (postcodes.isEmpty() || households < 0) {
      throw new IllegalArgumentException("no block: " + postcodes + " with " + households);
    }
  }

  /** Its name for people and in its draws: all its postcodes, such as 9785+9925. */
  public String name() {
    return postcodes.stream().map(String::valueOf).collect(Collectors.joining("+"));
  }

  int first() {
    return postcodes.get(0);
  }
}
