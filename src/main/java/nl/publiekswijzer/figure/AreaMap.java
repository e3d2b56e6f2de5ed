// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Regions of a map by category, with borders of larger areas drawn darker over them.
 *
 * @param boundaries lines in degrees, x the longitude and y the latitude
 * @param description in Dutch what the map shows, for who cannot see it
 */
public record AreaMap(
    String title,
    List<Region> regions,
    List<List<Point>> boundaries,
    List<LegendEntry> legend,
    String description) {
  /** For regions whose numbers may not be shown. */
  public static final Paint HIDDEN = new Paint(List.of(Palette.PAPER), List.of(Palette.RULE), 0.5);

  public AreaMap {
    regions = List.copyOf(regions);
    boundaries = boundaries.stream().map(List::copyOf).toList();
    legend = List.copyOf(legend);
    if (regions.isEmpty()) {
      throw new IllegalArgumentException("a map needs a region: " + title);
    }
  }

  /** One filled shape with boundary lines, as for a cover. */
  public static AreaMap outline(
      String title, List<List<Point>> rings, List<List<Point>> boundaries, String description) {
    Region shape = new Region("", rings, Paint.filled(Palette.ACCENT));
    return new AreaMap(title, List.of(shape), boundaries, List.of(), description);
  }

  /** The map as large as fits a sheet of so many points, its legend where most room is. */
  public Figure figure(double width, double height) {
    return figure(width, height, RegionLabels.SIZE);
  }

  /** The same with labels of a size in points. */
  public Figure figure(double width, double height, double letters) {
    Scene scene = new Scene(width, height, new MapSheet(this, width, height).marks(letters));
    return new Figure(title, title + ". Kaart. " + description, scene);
  }

  /**
   * The regions of such a figure, to go through one by one.
   *
   * @param told of each region, in their order
   */
  public List<Spot> spots(double width, double height, List<Spot.Told> told) {
    var shapes = new MapSheet(this, width, height).shapes();
    return IntStream.range(0, shapes.size())
        .mapToObj(i -> Spot.of(shapes.get(i), told.get(i).code(), told.get(i).words()))
        .toList();
  }
}
