// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cover of member counts whose households are known. Together the hidden cells must have enough
 * members and enough non-members, for they are printed as one row. A cell with few members needs
 * enough non-members elsewhere, else its members follow from the other cells being full; a cell
 * with few non-members needs enough members elsewhere.
 */
record MemberCover(DrawnMembers drawn, int threshold) implements Cover {
  @Override
  public boolean suffices(List<int[]> pieces) {
    int[] all = pieces.stream().flatMapToInt(IntStream::of).toArray();
    boolean enough =
        !drawn.mayBeBelow(drawn.members(all), threshold)
            && !drawn.mayBeBelow(drawn.nonMembers(all), threshold);
    var single = IntStream.of(all).mapToObj(i -> new int[] {i});
    return pieces.size() > 1
        && enough
        && Stream.concat(pieces.stream(), single).allMatch(piece -> isCovered(piece, all));
  }

  private boolean isCovered(int[] piece, int[] all) {
    boolean few = drawn.mayBeBelow(drawn.members(piece), threshold);
    boolean nearlyAll = drawn.mayBeBelow(drawn.nonMembers(piece), threshold);
    boolean othersFull =
        drawn.mayBeBelow(drawn.nonMembers(all), drawn.nonMembers(piece), threshold);
    boolean othersEmpty = drawn.mayBeBelow(drawn.members(all), drawn.members(piece), threshold);
    return !(few && othersFull) && !(nearlyAll && othersEmpty);
  }
}
