// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The labels of a quadrant chart: a name in the field of its point; where that has no room the
 * letter alone, and the name in a list.
 */
final class QuadrantLabels {
  private static final double AIR = 1.5;
  private static final double ROW = 14;
  private static final double NAME = 13;
  private static final double NEAR = 3;
  private static final double STEP = 5;

  /** Distances at which a name is tried, and a letter. */
  private static final int NAMES = 3;

  private static final int LETTERS = 5;
  private static final Mark.Lettering LABEL = new Mark.Lettering(8.5, false, Palette.INK);
  private static final Mark.Lettering LETTER = new Mark.Lettering(8.5, true, Palette.INK);

  private final Box field;
  private final List<Disc> discs;
  private final List<Box> taken;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, String> listed = new TreeMap<>();

  QuadrantLabels(Box field, List<Disc> discs, List<Box> taken) {
    this.field = field;
    this.discs = List.copyOf(discs);
    this.taken = new ArrayList<>(taken);
  }

  /**
   * Puts the label of a segment.
   *
   * @param own field of its point
   */
  void add(Placed segment, Point at, Box own) {
    Optional<Mark.Text> label = place(segment.label(), LABEL, at, own, NAMES);
    if (label.isEmpty()) {
      listed.put(segment.code(), segment.name());
      label = place(segment.code(), LETTER, at, field, LETTERS);
    }
    label.ifPresent(
        text -> {
          marks.add(text);
          taken.add(Box.of(text).grown(AIR));
        });
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** Names by letters that have no room at their points. */
  Map<String, String> listed() {
    return listed;
  }

  List<Mark> list(double left, double top) {
    List<Mark> list = new ArrayList<>();
    double y = top;
    for (var entry : listed.entrySet()) {
      list.add(new Mark.Text(new Point(left, y), Mark.Align.START, entry.getKey(), LETTER));
      Point name = new Point(left + NAME, y);
      list.add(new Mark.Text(name, Mark.Align.START, entry.getValue(), LABEL));
      y += ROW;
    }
    return list;
  }

  /** At the first distance and in the first direction that is free. */
  private Optional<Mark.Text> place(
      String words, Mark.Lettering lettering, Point at, Box within, int distances) {
    for (int i = 0; i < distances; i++) {
      double far = QuadrantField.RADIUS + NEAR + i * STEP;
      for (Mark.Text text : around(at, far, words, lettering)) {
        if (isFree(Box.of(text), within)) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isFree(Box box, Box within) {
    return within.contains(box)
        && taken.stream().noneMatch(box::overlaps)
        && discs.stream().noneMatch(box.grown(AIR / 3)::overlaps);
  }

  /** Right, left, above, below, and aslant. */
  private static List<Mark.Text> around(
      Point at, double far, String words, Mark.Lettering lettering) {
    return List.of(
        label(at, far, 3, Mark.Align.START, words, lettering),
        label(at, -far, 3, Mark.Align.END, words, lettering),
        label(at, 0, -far, Mark.Align.MIDDLE, words, lettering),
        label(at, 0, far + 6, Mark.Align.MIDDLE, words, lettering),
        label(at, far - 2, 2 - far, Mark.Align.START, words, lettering),
        label(at, far - 2, far + 4, Mark.Align.START, words, lettering),
        label(at, 2 - far, 2 - far, Mark.Align.END, words, lettering),
        label(at, 2 - far, far + 4, Mark.Align.END, words, lettering));
  }

  private static Mark.Text label(
      Point at, double dx, double dy, Mark.Align align, String words, Mark.Lettering lettering) {
    return new Mark.Text(new Point(at.x() + dx, at.y() + dy), align, words, lettering);
  }
}
