// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.List;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Pictogram;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.SegmentColour;
import nl.publiekswijzer.segmentation.SegmentPortrait;

/** The letter of a segment on a square of its colour. */
final class Chip {
  private static final double LEAST = 8;

  private Chip() {}

  static List<Mark> marks(SegmentFact fact, double left, double top, double size) {
    return marks(fact.code(), fact.colour(), left, top, size);
  }

  static List<Mark> marks(String code, SegmentColour colour, double left, double top, double size) {
    var lettering =
        new Mark.Lettering(Math.max(LEAST, halves(size * 0.72)), Face.BOLD, colour.text());
    return List.of(
        new Mark.Rectangle(left, top, size, size, Paint.filled(colour.fill())),
        new Mark.Text(
            new Point(left + size / 2, top + size * 0.74), Mark.Align.MIDDLE, code, lettering));
  }

  private static double halves(double size) {
    return Math.round(2 * size) / 2.0;
  }

  /** The drawing of who live together. */
  static Pictogram pictogram(SegmentPortrait.Household household) {
    return switch (household) {
      case ALONE -> Pictogram.ALONE;
      case COUPLE -> Pictogram.COUPLE;
      case FAMILY -> Pictogram.FAMILY;
      case SINGLE_PARENT -> Pictogram.SINGLE_PARENT;
      case SENIOR -> Pictogram.SENIOR;
    };
  }
}
