// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that found its place, with the line to its thing when it stands at a distance. */
record Label(Mark.Text text, Optional<Stretch> leader) {
  private static final double LINE = 0.5;
  private static final double CASING = 1.7;

  Box box() {
    return Box.of(text);
  }

  /** The line is cased in paper, so that it shows on every colour. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    leader.ifPresent(
        line -> {
          marks.add(new Mark.Line(line.from(), line.to(), CASING, Palette.PAPER));
          marks.add(new Mark.Line(line.from(), line.to(), LINE, Palette.INK));
        });
    marks.add(text);
    return marks;
  }
}
