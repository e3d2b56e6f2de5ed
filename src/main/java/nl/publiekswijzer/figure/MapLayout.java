// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.area.Outline;

/** The drawing of a map: land, parts, lines between groups, names, letters, callouts and keys. */
final class MapLayout {
  private static final double LAND_LINE = 1.1;
  private static final double DISTRICT_LINE = 0.9;
  private static final double CORNER = 14;

  private final ThematicMap map;
  private final ThematicMap.Style style;
  private final Box sheet;
  private final Projection projection;
  private final List<Interior> zones;
  private final List<List<Integer>> stretches;
  private final List<Mark> marks = new ArrayList<>();

  MapLayout(ThematicMap map, ThematicMap.Style style) {
    this.map = map;
    this.style = style;
    this.sheet = new Box(0, 0, style.width(), style.height());
    this.projection = projection();
    this.zones = map.zones().stream().map(zone -> interior(zone.outline())).toList();
    this.stretches = style.isMini() ? List.of() : new MapGroups(map.zones()).stretches();
  }

  private Projection projection() {
    var places =
        map.zones().stream()
            .flatMap(zone -> Region.rings(zone.outline()).stream())
            .flatMap(List::stream)
            .toList();
    Box frame =
        new Box(
            style.side(),
            style.margin(),
            style.width() - style.side(),
            style.height() - style.margin());
    return new Projection(Rings.bounds(places), frame);
  }

  private Interior interior(Outline outline) {
    return new Interior(
        Simplified.rings(Region.rings(outline).stream().map(projection::all).toList()));
  }

  /** Of the work area on the sheet. */
  double height() {
    return projection.height();
  }

  /** Of each part the rings on the sheet. */
  List<List<List<Point>>> shapes() {
    return zones.stream().map(Interior::rings).toList();
  }

  Optional<Point> middle(Outline outline) {
    return interior(outline).middle();
  }

  List<Mark> marks(List<LegendEntry> classes, String hidden) {
    land();
    parts();
    lines();
    if (style.isMini()) {
      return marks;
    }
    var coverage = new Coverage(sheet, zones);
    var keys = new MapKeys(projection, sheet, coverage, style);
    var taken = new ArrayList<Box>(keys.boxes(classes, hidden, style.scaleBar()));
    var labels = new MapLabels(map, style, zones, taken, coverage);
    labels.names(this::interior);
    labels.letters(stretches);
    var callouts = new MapCallouts(map, sheet, zones, labels.taken(), coverage, stretches);
    marks.addAll(callouts.marks());
    labels.dropUnder(callouts.boxes());
    marks.addAll(labels.marks());
    marks.addAll(labels.neighbours(this::clipped));
    marks.addAll(keys.marks(classes, hidden, style.scaleBar()));
    return marks;
  }

  private void land() {
    if (map.neighbours().isEmpty()) {
      return;
    }
    marks.add(
        new Mark.Rectangle(0, 0, style.width(), style.height(), Paint.filled(Palette.MAP_GROUND)));
    Paint paint = new Paint(List.of(Palette.LAND), List.of(Palette.PAPER), LAND_LINE);
    for (ThematicMap.Land land : map.neighbours()) {
      var rings = clipped(land.outline());
      if (!rings.isEmpty()) {
        marks.add(new Mark.Polygon(rings, paint));
      }
    }
  }

  /** What of an area lies on the sheet. */
  private List<List<Point>> clipped(Outline outline) {
    return Region.rings(outline).stream()
        .map(projection::all)
        .map(ring -> Clipping.ring(ring, sheet))
        .filter(ring -> ring.size() >= 3)
        .map(ring -> Simplified.rings(List.of(ring)).get(0))
        .toList();
  }

  private void parts() {
    for (int i = 0; i < zones.size(); i++) {
      Paint paint = map.zones().get(i).paint();
      marks.add(
          new Mark.Polygon(zones.get(i).rings(), paint.with(style.lineColour(), style.zoneLine())));
    }
  }

  /** Of white between groups, dark around districts and around all. */
  private void lines() {
    if (style.groupLine() > 0) {
      for (List<Integer> stretch : stretches) {
        var outlines = stretch.stream().map(i -> map.zones().get(i).outline()).toList();
        outline(Outline.around(outlines), style.groupLine(), Palette.PAPER);
      }
    }
    map.districts().forEach(district -> outline(district, DISTRICT_LINE, Palette.INK));
    outline(map.outer(), style.border(), style.borderColour());
  }

  private void outline(Outline outline, double width, Colour colour) {
    interior(outline).rings().stream()
        .map(ring -> Stream.concat(ring.stream(), ring.stream().limit(1)).toList())
        .forEach(line -> marks.add(new Mark.Polyline(line, width, colour)));
  }
}
