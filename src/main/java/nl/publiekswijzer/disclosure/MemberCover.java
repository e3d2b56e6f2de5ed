package nl.publiekswijzer.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Cover of member counts whose households are known. Together the hidden cells must have enough
 * members and enough non-members, for they are printed as one row. A cell with few members needs
 * enough non-members elsewhere, else its members follow from the other cells being full; a cell
 * with few non-members needs enough members elsewhere.
 */
record MemberCover(Cells cells, int threshold) implements Cover {
  @Override
  public boolean suffices(List<int[]> pieces) {
    int[] all = pieces.stream().flatMapToInt(IntStream::of).toArray();
    var whole = cells.sum(all);
    boolean enough = !isSmall(whole.members()) && !isSmall(whole.nonMembers());
    var single = IntStream.of(all).mapToObj(i -> new int[] {i});
    return pieces.size() > 1
        && enough
        && Stream.concat(pieces.stream(), single).allMatch(p -> isCovered(cells.sum(p), whole));
  }

  private boolean isCovered(TrueCount piece, TrueCount whole) {
    boolean few = isSmall(piece.members());
    boolean nearlyAll = isSmall(piece.nonMembers());
    return !(few && isSmall(whole.nonMembers().subtract(piece.nonMembers())))
        && !(nearlyAll && isSmall(whole.members().subtract(piece.members())));
  }

  private boolean isSmall(BigFraction number) {
    return number.compareTo(BigFraction.of(threshold)) < 0;
  }
}
