// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.List;
import nl.publiekswijzer.figure.Mark;

/**
 * Pages in large print: of A4 comes A3, on which everything is 1.41 times as large, so that letters
 * of 10 points have 14 and those of 8 have 11.3.
 */
public final class LargePrint {
  private static final double SCALE = Math.sqrt(2);
  private static final int WIDTH = 842;
  private static final int HEIGHT = 1191;
  private static final Placement LARGE = new Placement(SCALE, 0, 0);

  private LargePrint() {}

  public static Sheet of(Sheet sheet) {
    return new Sheet(WIDTH, HEIGHT, sheet.pieces().stream().map(LARGE::of).toList());
  }

  /** What returns on every page. */
  public static List<Mark> of(List<Mark> marks) {
    return marks.stream().map(LARGE::of).toList();
  }
}
