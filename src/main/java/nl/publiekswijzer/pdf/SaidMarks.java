// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Point;

/** Marks of one element that follow each other; an abbreviation stands alone. */
record SaidMarks(List<Mark> marks, Optional<Inline> inline) {

  /** The marks of an element in such pieces, in order. */
  static List<SaidMarks> of(List<Mark> marks) {
    List<SaidMarks> pieces = new ArrayList<>();
    List<Mark> plain = new ArrayList<>();
    for (Mark mark : marks) {
      var inlines =
          mark instanceof Mark.Text text ? Abbreviations.in(text.text()) : List.<Inline>of();
      int at = 0;
      for (Inline inline : inlines) {
        Mark.Text text = (Mark.Text) mark;
        plain.add(part(text, at, inline.from()));
        pieces.add(new SaidMarks(List.copyOf(plain), Optional.empty()));
        plain.clear();
        pieces.add(
            new SaidMarks(List.of(part(text, inline.from(), inline.to())), Optional.of(inline)));
        at = inline.to();
      }
      plain.add(at == 0 ? mark : part((Mark.Text) mark, at, ((Mark.Text) mark).text().length()));
    }
    pieces.add(new SaidMarks(plain, Optional.empty()));
    return pieces;
  }

  private static Mark.Text part(Mark.Text text, int from, int to) {
    var lettering = text.lettering();
    double whole = lettering.width(text.text());
    double left =
        switch (text.align()) {
          case START -> 0;
          case MIDDLE -> whole / 2;
          case END -> whole;
        };
    double x = text.at().x() - left + lettering.width(text.text().substring(0, from));
    String words = text.text().substring(from, to);
    return new Mark.Text(new Point(x, text.at().y()), Mark.Align.START, words, lettering);
  }
}
