// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.publiekswijzer.area.Outline;

/**
 * A map of a work area by its parts, in the land around it.
 *
 * @param outer outline of the whole work area
 * @param zones the parts, in any order
 * @param districts outlines of larger areas within it, drawn over the parts
 * @param neighbours land around it; none for a small map
 * @param places names within it, the most important first
 * @param callouts what is said of groups of parts in the margins
 */
public record ThematicMap(
    Outline outer,
    List<Zone> zones,
    List<Outline> districts,
    List<Land> neighbours,
    List<PlaceLabel> places,
    List<Callout> callouts) {

  /**
   * A part.
   *
   * @param code as its label, where a map has labels of parts
   * @param group what it has in common with others of the same paint; empty for none
   * @param letter of the group, drawn once in each stretch of it; empty for none
   */
  public record Zone(
      String code, Outline outline, Paint paint, Colour text, String group, String letter) {
    /** Whether its amount is hidden, which stripes say. */
    public boolean isHidden() {
      return group.isEmpty();
    }
  }

  private static final double TALL = 5_000;

  /** A neighbouring municipality. */
  public record Land(String name, Outline outline) {}

  /** A name in the middle of an area. */
  public record PlaceLabel(String name, Outline outline) {}

  /**
   * A box in the margin with a line to the largest stretch of a group.
   *
   * @param group whose it is
   * @param key painted at its left side
   * @param head in bold, broken where it does not fit
   */
  public record Callout(String group, Paint key, String head, String text) {}

  /**
   * How it is drawn, in points.
   *
   * @param side room left free of the work area at both sides, for callouts
   * @param margin the same above and below
   * @param groupLine of white between groups; 0 for none
   * @param zoneLine of white between parts
   * @param border around the work area
   * @param lineColour of the lines between parts
   * @param borderColour of that around the work area
   * @param codes whether every part has its code in it
   * @param scaleBar whether a bar tells how far a kilometre is
   */
  public record Style(
      double width,
      double height,
      double side,
      double margin,
      double zoneLine,
      double groupLine,
      double border,
      Colour lineColour,
      Colour borderColour,
      boolean codes,
      boolean scaleBar)
      implements Serializable {
    private static final double BAND_SIDE = 96;

    /** Whether it takes the whole width of a page, and keys stand in its margins. */
    boolean isBand() {
      return side == BAND_SIDE;
    }

    /** Whether nothing is written on it. */
    boolean isMini() {
      return !scaleBar;
    }

    /** A map of the full width of a page. */
    public static Style band(double height, boolean codes) {
      return new Style(
          595,
          height,
          BAND_SIDE,
          14,
          codes ? 0.9 : 0.45,
          codes ? 0 : 1.6,
          1.1,
          Palette.PAPER,
          Palette.INK,
          codes,
          true);
    }

    /** Beside text, with a key of classes in a corner. */
    public static Style beside(double width, double height) {
      return new Style(width, height, 4, 4, 0.8, 0, 0.9, Palette.PAPER, Palette.INK, false, true);
    }

    /** As small as a stamp, without a letter. */
    public static Style mini(double width, double height) {
      return new Style(
          width, height, 2.5, 2.5, 0.5, 0, 0.6, Palette.PAPER, Palette.INK, false, false);
    }

    /** On a ground of some colour. */
    public static Style on(Colour ground, Colour border, double width, double height) {
      return new Style(width, height, 1, 1, 0.9, 0, 0.8, ground, border, false, false);
    }
  }

  public ThematicMap {
    zones = List.copyOf(zones);
    districts = List.copyOf(districts);
    neighbours = List.copyOf(neighbours);
    places = List.copyOf(places);
    callouts = List.copyOf(callouts);
    if (zones.isEmpty()) {
      throw new IllegalArgumentException("a map needs a part");
    }
  }

  /** Stripes of what is hidden or too small to tell. */
  public static Paint hidden() {
    return Paint.filled(Palette.PAPER).striped(new Stripes(Palette.HIDDEN_STRIPE, 0.7, 4));
  }

  public List<Mark> marks(Style style) {
    return marks(style, List.of(), "");
  }

  /** How high the work area is where it is so wide, both in points. */
  public double height(double width) {
    return new MapLayout(this, Style.beside(width, TALL)).height();
  }

  /**
   * The parts as they are drawn in a style, to go through one by one.
   *
   * @param told of each part, in their order
   */
  public List<Spot> spots(Style style, List<Spot.Told> told) {
    var shapes = new MapLayout(this, style).shapes();
    return IntStream.range(0, shapes.size())
        .mapToObj(i -> Spot.of(shapes.get(i), told.get(i).code(), told.get(i).words()))
        .toList();
  }

  /** Where the middle of an area comes on a map of a style. */
  public Optional<Point> middle(Style style, Outline outline) {
    return new MapLayout(this, style).middle(outline);
  }

  /**
   * Drawn.
   *
   * @param classes key of the amounts, in a corner that is free
   * @param hidden what stripes are said to be; empty where nothing is hidden
   */
  public List<Mark> marks(Style style, List<LegendEntry> classes, String hidden) {
    return new MapLayout(this, style).marks(classes, hidden);
  }
}
