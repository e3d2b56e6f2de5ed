// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * All that is printed in the colour of the house, worked out by contrast so that any colour will
 * do.
 *
 * @param band ground of the cover and the bar above a page: the colour itself, darkened until paper
 *     on it has 4.55 to 1
 * @param house numbers, bars and lines that a title is about: darkened until it has 6.55 to 1 with
 *     paper, so that it differs from the rest by 2 to 1
 * @param rest all other bars: mixed with paper until it has 3.05 to 1
 * @param panel ground of panels: 7 per cent of the colour on paper
 * @param classes of amounts, from little to much, each 1.5 to 1 from the next
 */
public record HouseColours(
    Colour band, Colour house, Colour rest, Colour panel, List<Colour> classes)
    implements Serializable {
  private static final double BAND_FROM = 4.5;
  private static final double BAND = 4.55;
  private static final double HOUSE_FROM = 6.5;
  private static final double HOUSE = 6.55;
  private static final double REST = 3.05;
  private static final double PANEL = 0.07;
  private static final double[] CLASSES = {1.25, 1.92, 2.95, 4.64, 7.03};
  private static final int STEPS = 40;
  private static final Colour BLACK = Colour.of("#000000");

  public HouseColours {
    classes = List.copyOf(classes);
  }

  public static HouseColours of(Colour accent) {
    Colour house = darkened(accent, HOUSE_FROM, HOUSE);
    Colour deep = darkened(accent, CLASSES[CLASSES.length - 1], CLASSES[CLASSES.length - 1]);
    return new HouseColours(
        darkened(accent, BAND_FROM, BAND),
        house,
        lightened(house, REST),
        accent.mixed(Palette.PAPER, PANEL),
        DoubleStream.of(CLASSES).mapToObj(contrast -> lightened(deep, contrast)).toList());
  }

  /** Mixed with black until it has a contrast with paper, where it has less than it should. */
  private static Colour darkened(Colour colour, double least, double contrast) {
    if (colour.contrastTo(Palette.PAPER) >= least) {
      return colour;
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < STEPS; i++) {
      double part = (low + high) / 2;
      boolean enough = colour.mixed(BLACK, part).contrastTo(Palette.PAPER) >= contrast;
      low = enough ? part : low;
      high = enough ? high : part;
    }
    return colour.mixed(BLACK, low);
  }

  /** Mixed with paper, as light as still has a contrast with it. */
  private static Colour lightened(Colour colour, double contrast) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < STEPS; i++) {
      double part = (low + high) / 2;
      boolean enough = colour.mixed(Palette.PAPER, part).contrastTo(Palette.PAPER) >= contrast;
      low = enough ? low : part;
      high = enough ? part : high;
    }
    return colour.mixed(Palette.PAPER, high);
  }
}
