// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A part of a printed line that belongs to one element.
 *
 * @param from first sign within the line
 * @param to sign after its last
 */
record Piece(TextLine line, int from, int to, Optional<Inline> inline) {

  /** A line in pieces, in order. */
  static List<Piece> of(TextLine line, List<Inline> inlines) {
    List<Piece> pieces = new ArrayList<>();
    int length = line.text().length();
    int at = 0;
    for (Inline inline : inlines.stream().sorted(Comparator.comparing(Inline::from)).toList()) {
      int from = Math.max(at, inline.from() - line.start());
      int to = Math.min(length, inline.to() - line.start());
      if (from < to) {
        pieces.add(new Piece(line, at, from, Optional.empty()));
        pieces.add(new Piece(line, from, to, Optional.of(inline)));
        at = to;
      }
    }
    pieces.add(new Piece(line, at, length, Optional.empty()));
    return pieces.stream().filter(piece -> piece.from < piece.to).toList();
  }

  String text() {
    return line.text().substring(from, to);
  }

  String before() {
    return line.text().substring(0, from);
  }
}
