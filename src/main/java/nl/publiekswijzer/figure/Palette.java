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
  public static final Colour TINT = Colour.of("#F2F4F7");

  /** Lines that only please: tables and grids read the same without them. */
  public static final Colour HAIRLINE = Colour.of("#C9CED6");

  /** Lines that carry meaning. */
  public static final Colour RULE = Colour.of("#6B7583");

  /** Running text. */
  public static final Colour INK = Colour.of("#1B1F27");

  /** Small print and labels. */
  public static final Colour MUTED = Colour.of("#4A5361");

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

  /**
   * Eleven segment colours, each with a luminance of its own for who sees no hues; neighbours in
   * the list differ most.
   */
  public static final List<Colour> SEGMENTS =
      List.of(
          Colour.of("#1B65BA"),
          Colour.of("#BD870A"),
          Colour.of("#A1390D"),
          Colour.of("#17939F"),
          Colour.of("#753297"),
          Colour.of("#DC397D"),
          Colour.of("#04523F"),
          Colour.of("#347F25"),
          Colour.of("#25287F"),
          Colour.of("#7C1220"),
          Colour.of("#3E230F"));

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
