// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;

/** Legend entries in columns of one width, read downwards; too long texts are cut short. */
record Legend(List<LegendEntry> entries, boolean round) {
  static final Mark.Lettering LETTERING = new Mark.Lettering(8, false, Palette.INK);
  private static final double ROW = 13;
  private static final double SWATCH = 9;
  private static final double INDENT = 14;
  private static final double GUTTER = 14;

  Legend {
    entries = List.copyOf(entries);
  }

  /** How wide one column is that shows every entry whole. */
  double column() {
    return INDENT
        + entries.stream()
            .mapToDouble(entry -> TextWidth.of(entry.text(), LETTERING.size()))
            .max()
            .orElse(0);
  }

  double height(double width) {
    return rows(width) * ROW;
  }

  List<Mark> marks(double left, double top, double width) {
    List<Mark> marks = new ArrayList<>();
    int rows = Math.max(rows(width), 1);
    double pitch = (width + GUTTER) / Math.max((entries.size() + rows - 1) / rows, 1);
    for (int i = 0; i < entries.size(); i++) {
      Point middle = new Point(left + i / rows * pitch, top + i % rows * ROW + ROW / 2);
      marks.addAll(entry(entries.get(i), middle, pitch - GUTTER - INDENT));
    }
    return marks;
  }

  private List<Mark> entry(LegendEntry entry, Point at, double room) {
    Mark swatch =
        round
            ? new Mark.Circle(
                new Point(at.x() + SWATCH / 2, at.y()), SWATCH / 2 - 0.5, entry.paint())
            : new Mark.Rectangle(at.x() + 0.5, at.y() - 4, SWATCH, 8, entry.paint());
    Point base = new Point(at.x() + INDENT, at.y() + 2.8);
    String text = TextWidth.fitting(entry.text(), LETTERING.size(), room);
    return List.of(swatch, new Mark.Text(base, Mark.Align.START, text, LETTERING));
  }

  private int rows(double width) {
    int columns = (int) Math.max(1, Math.floor((width + GUTTER) / (column() + GUTTER)));
    return (entries.size() + columns - 1) / columns;
  }
}
