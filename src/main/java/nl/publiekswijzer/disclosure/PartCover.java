package nl.publiekswijzer.disclosure;

import java.util.List;

/**
 * Cover of the parts of a whole, such as its municipalities: that of their members, and together
 * the households that a part must have to show member figures at all (D5).
 */
record PartCover(Cells cells, Rules rules) implements Cover {
  @Override
  public boolean suffices(List<int[]> pieces) {
    long households = pieces.stream().mapToLong(piece -> cells.sum(piece).households()).sum();
    return households >= rules.workArea()
        && new MemberCover(cells, rules.threshold()).suffices(pieces);
  }
}
