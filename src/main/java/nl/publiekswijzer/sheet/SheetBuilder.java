// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Scene;

/** A page being laid out, or a part of one; pieces are read in the order in which they come. */
public final class SheetBuilder {
  private final List<Piece> pieces = new ArrayList<>();

  public Sheet sheet() {
    return new Sheet(Sheet.WIDTH, Sheet.HEIGHT, pieces);
  }

  public List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  public SheetBuilder add(Piece piece) {
    pieces.add(piece);
    return this;
  }

  public SheetBuilder add(List<Piece> more) {
    pieces.addAll(more);
    return this;
  }

  /** What only pleases the eye. */
  public SheetBuilder art(Mark... marks) {
    return art(List.of(marks));
  }

  public SheetBuilder art(List<Mark> marks) {
    return marks.isEmpty() ? this : add(Piece.artwork(marks));
  }

  public SheetBuilder box(double left, double top, double width, double height, Colour colour) {
    return art(new Mark.Rectangle(left, top, width, height, Paint.filled(colour)));
  }

  /** A level line of which the top lies there. */
  public SheetBuilder rule(double left, double top, double width, double thick, Colour colour) {
    return box(left, top, width, thick, colour);
  }

  /** A paragraph at most so wide; returns where it ends. */
  public double text(Paragraph words, double left, double top, double width) {
    return text(Role.paragraph(), words, left, top, width);
  }

  /** Text in some role at most so wide; returns where it ends. */
  public double text(Role role, Paragraph words, double left, double top, double width) {
    SetText set = words.set(width);
    add(Piece.element(role, Piece.content(set.at(left, top))));
    return top + set.height();
  }

  /** A figure with its top left corner there. */
  public SheetBuilder figure(Figure figure, double left, double top) {
    var scene = figure.scene();
    var place = new Frame(left, top, scene.width(), scene.height());
    var marks = scene.marks().stream().map(new Placement(1, left, top)::of).toList();
    return add(Piece.element(Role.figure(figure.alternative(), place), Piece.content(marks)));
  }

  /** What lies in a place, as a scene of its own. */
  public Scene scene(Frame place) {
    var moved = new Placement(1, -place.left(), -place.top());
    var marks = pieces.stream().flatMap(p -> Piece.marks(p).stream()).map(moved::of).toList();
    return new Scene(place.width(), place.height(), marks);
  }

  /** The marks of a scene with its top left corner there, for a drawing that nobody reads. */
  public SheetBuilder artAt(List<Mark> marks, double left, double top) {
    return art(marks.stream().map(new Placement(1, left, top)::of).toList());
  }
}
