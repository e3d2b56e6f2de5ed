// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Point;

/**
 * A paragraph in lines.
 *
 * @param lines with their baselines at 0
 */
public record SetText(TextStyle style, List<List<Mark.Text>> lines) {
  public double height() {
    return lines.size() * style.leading();
  }

  /** The width of the widest line, without what is white at its end. */
  public double width() {
    return lines.stream().mapToDouble(SetText::width).max().orElse(0);
  }

  private static double width(List<Mark.Text> line) {
    if (line.isEmpty()) {
      return 0;
    }
    Mark.Text last = line.get(line.size() - 1);
    return last.at().x() + last.lettering().width(last.text().stripTrailing());
  }

  /** With its top left corner there. */
  public List<Mark> at(double left, double top) {
    var marks = new ArrayList<Mark>();
    double baseline = top + style.baseline();
    for (List<Mark.Text> line : lines) {
      for (Mark.Text text : line) {
        Point at = new Point(left + text.at().x(), baseline);
        marks.add(new Mark.Text(at, text.align(), text.text(), text.lettering()));
      }
      baseline += style.leading();
    }
    return marks;
  }

  /** With its top right corner there, every line to the right. */
  public List<Mark> rightAt(double right, double top) {
    var marks = new ArrayList<Mark>();
    double baseline = top + style.baseline();
    for (List<Mark.Text> line : lines) {
      double left = right - width(line);
      for (Mark.Text text : line) {
        Point at = new Point(left + text.at().x(), baseline);
        marks.add(new Mark.Text(at, text.align(), text.text(), text.lettering()));
      }
      baseline += style.leading();
    }
    return marks;
  }
}
