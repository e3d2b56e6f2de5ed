// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

/**
 * The part of a figure that is looked at, in its own proportions.
 *
 * @param width of the whole figure
 * @param height of the whole figure
 * @param zoom 1 for all of it, 2 for half its width, up to {@link #MOST}; a power of two
 * @param left where it begins; never so far that it would reach out of the figure
 */
public record MapWindow(double width, double height, int zoom, double left, double top) {
  public static final int MOST = 8;

  public MapWindow {
    zoom = Integer.highestOneBit(Math.max(1, Math.min(MOST, zoom)));
    left = within(left, width - width / zoom);
    top = within(top, height - height / zoom);
  }

  /** All of a figure. */
  public static MapWindow of(double width, double height) {
    return new MapWindow(width, height, 1, 0, 0);
  }

  private static double within(double place, double most) {
    return Math.round(Math.max(0, Math.min(most, place)));
  }

  public boolean isWhole() {
    return zoom == 1;
  }

  /** Half as much around the same middle. */
  public MapWindow in() {
    return zoomed(zoom * 2);
  }

  /** Twice as much around the same middle. */
  public MapWindow out() {
    return zoomed(zoom / 2);
  }

  /** As far to the east and the south as so many halves of it. */
  public MapWindow moved(int east, int south) {
    return new MapWindow(
        width, height, zoom, left + east * width / zoom / 2, top + south * height / zoom / 2);
  }

  private MapWindow zoomed(int to) {
    int next = Math.max(1, Math.min(MOST, to));
    return new MapWindow(
        width,
        height,
        next,
        left + width / zoom / 2 - width / next / 2,
        top + height / zoom / 2 - height / next / 2);
  }

  /** As an SVG element says what is seen of it. */
  public String viewBox() {
    return Math.round(left)
        + " "
        + Math.round(top)
        + " "
        + Math.round(width / zoom)
        + " "
        + Math.round(height / zoom);
  }
}
