// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.List;
import nl.publiekswijzer.figure.Mark;

/**
 * One page.
 *
 * @param pieces in the order in which they are read
 */
public record Sheet(int width, int height, List<Piece> pieces) {
  /** A4, in points. */
  public static final int WIDTH = 595;

  public static final int HEIGHT = 842;

  public Sheet {
    pieces = List.copyOf(pieces);
  }

  /** Everything that is drawn, what is read and what is not, in that order. */
  public List<Mark> marks() {
    return pieces.stream().flatMap(piece -> Piece.marks(piece).stream()).toList();
  }
}
