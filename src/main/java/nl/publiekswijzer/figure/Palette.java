// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * The colours of everything published, for white paper: text contrasts at least 4.5 with {@link
 * #PAPER} and {@link #TINT}, figures at least 3 with paper (WCAG 2.2, 1.4.3 and 1.4.11).
 */
public final class Palette {
  public static final Colour PAPER = Colour.of("#FFFFFF");

  /** Background of table heads and boxes. */
  public static final Colour TINT = Colour.of("#F2F4F4");

  /** Lines that only please: tables and grids read the same without them. */
  public static final Colour HAIRLINE = Colour.of("#C9CDD0");

  /** Between rows of a table, lighter still. */
  public static final Colour ROW_LINE = Colour.of("#E3E6E7");

  /** Land around a work area. */
  public static final Colour LAND = Colour.of("#E6E8E8");

  /** Where a map shows nothing. */
  public static final Colour MAP_GROUND = Colour.of("#F6F7F7");

  /** Areas of a small map that it is not about. */
  public static final Colour MAP_REST = Colour.of("#D3D8DA");

  /** Stripes of what is hidden or too small. */
  public static final Colour HIDDEN_STRIPE = Colour.of("#9AA1A6");

  /** Lines that carry meaning. */
  public static final Colour RULE = Colour.of("#6B7583");

  /** Running text. */
  public static final Colour INK = Colour.of("#15212B");

  /** Small print and labels. */
  public static final Colour MUTED = Colour.of("#5B6269");

  /** Headings and links. */
  public static final Colour ACCENT = Colour.of("#0B4F6C");

  /** Above the average. */
  public static final Colour OVER = Colour.of("#12466B");

  /** Below the average: much lighter than {@link #OVER}, so that grey print tells them apart. */
  public static final Colour UNDER = Colour.of("#C9731A");

  /** What stands in the background of a figure, always outlined with {@link #RULE}. */
  public static final Colour ASIDE = Colour.of("#E6E9EE");

  /** From little to much in one hue; the light steps are to be outlined. */
  public static final List<Colour> RAMP =
      List.of(
          Colour.of("#D3E5EE"),
          Colour.of("#A4C9DA"),
          Colour.of("#74A9C2"),
          Colour.of("#43849F"),
          Colour.of("#1A5E7C"),
          Colour.of("#083A50"));

  private static final Colour BLACK = Colour.of("#000000");

  private Palette() {}

  /** The colour of text on a background: paper or ink, or black where neither contrasts 4.5. */
  public static Colour on(Colour background) {
    return Stream.of(PAPER, INK)
        .filter(colour -> colour.contrastTo(background) >= 4.5)
        .findFirst()
        .orElse(BLACK);
  }
}
