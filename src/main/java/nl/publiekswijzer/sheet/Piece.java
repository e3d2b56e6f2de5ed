// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.List;
import nl.publiekswijzer.figure.Mark;

/** A part of a page. */
public sealed interface Piece {

  /**
   * Something drawn.
   *
   * @param read whether it belongs to the element around it; else it only pleases the eye
   */
  record Drawn(boolean read, List<Mark> marks) implements Piece {
    public Drawn {
      marks = List.copyOf(marks);
    }
  }

  /** A piece of the structure, such as a heading, with what it holds. */
  record Element(Role role, List<Piece> parts) implements Piece {
    public Element {
      parts = List.copyOf(parts);
    }
  }

  /** All that is drawn of a piece. */
  static List<Mark> marks(Piece piece) {
    return piece instanceof Drawn drawn
        ? drawn.marks()
        : ((Element) piece).parts().stream().flatMap(p -> marks(p).stream()).toList();
  }

  /** Never read aloud. */
  static Piece artwork(List<Mark> marks) {
    return new Drawn(false, marks);
  }

  static Piece content(List<Mark> marks) {
    return new Drawn(true, marks);
  }

  static Piece element(Role role, Piece... parts) {
    return new Element(role, List.of(parts));
  }

  static Piece element(Role role, List<Piece> parts) {
    return new Element(role, parts);
  }
}
