// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/** The box around outlines, in degrees. */
public record Extent(double west, double south, double east, double north) {

  /**
   * The smallest box around some outlines.
   *
   * @throws java.util.NoSuchElementException without any
   */
  public static Extent of(Collection<Outline> outlines) {
    return new Extent(
        longitudes(outlines).min().orElseThrow(),
        latitudes(outlines).min().orElseThrow(),
        longitudes(outlines).max().orElseThrow(),
        latitudes(outlines).max().orElseThrow());
  }

  private static DoubleStream longitudes(Collection<Outline> outlines) {
    return outlines.stream()
        .flatMap(outline -> outline.rings().stream())
        .flatMap(List::stream)
        .mapToDouble(Place::longitude);
  }

  private static DoubleStream latitudes(Collection<Outline> outlines) {
    return outlines.stream()
        .flatMap(outline -> outline.rings().stream())
        .flatMap(List::stream)
        .mapToDouble(Place::latitude);
  }

  /** The box with a share of its width on its west and east, and of its height on the others. */
  public Extent grown(double share) {
    double wide = share * (east - west);
    double high = share * (north - south);
    return new Extent(west - wide, south - high, east + wide, north + high);
  }

  /** Whether the two have a place in common. */
  public boolean meets(Extent other) {
    return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
  }
}
