// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * Member households of every segment divided once, by class or by branch (OB-2, rules M1 to M3).
 *
 * @param level what they are divided by, a fixed name such as "class"
 * @param digest of the set of households with their class and branch
 * @param members true counts by segment and, in fixed order, class or branch; empty ones too
 */
public record Crossing(String level, String digest, int[][] members) {
  public Crossing {
    if (members.length == 0 || members[0].length == 0) {
      throw new IllegalArgumentException("nothing is divided by " + level);
    }
  }

  int width() {
    return members[0].length;
  }
}
