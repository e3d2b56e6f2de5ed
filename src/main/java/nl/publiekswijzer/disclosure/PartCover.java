// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Cover of the parts of a whole, such as its municipalities: that of their members, and together
 * the households that a part must have to show member figures at all, and the members (D5).
 */
record PartCover(Cells cells, DrawnMembers drawn, Rules rules) implements Cover {
  @Override
  public boolean suffices(List<int[]> pieces) {
    int[] all = pieces.stream().flatMapToInt(IntStream::of).toArray();
    return cells.sum(all).households() >= rules.workArea()
        && !drawn.mayBeBelow(drawn.members(all), rules.row())
        && new MemberCover(drawn, rules.threshold()).suffices(pieces);
  }
}
