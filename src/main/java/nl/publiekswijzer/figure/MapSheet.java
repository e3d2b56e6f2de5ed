// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The drawing of a map: contour, regions, boundaries, labels, and the legend beside or below. */
final class MapSheet {
  private static final double MARGIN = 1.5;
  private static final double GAP = 14;
  private static final double LEAST_SIDE = 40;
  private static final double BORDER = 0.5;
  private static final double CONTOUR = 1.3;
  private static final double BOUNDARY = 1;
  private static final double CASING = 2.2;

  private final AreaMap map;
  private final Legend legend;
  private final Box sheet;
  private final Projection projection;
  private final boolean beside;

  MapSheet(AreaMap map, double width, double height) {
    this.map = map;
    legend = new Legend(map.legend(), false);
    sheet = new Box(0, 0, width, height);
    Projection right = projection(width - keyWidth(), height);
    Projection above = projection(width, height - keyHeight());
    beside = right.scale() >= above.scale();
    projection = beside ? right : above;
    if (Math.min(projection.frame().width(), projection.frame().height()) < LEAST_SIDE) {
      throw new IllegalArgumentException("no room for a map on " + width + " x " + height);
    }
  }

  /** Of each region the rings on the sheet. */
  List<List<List<Point>>> shapes() {
    return map.regions().stream()
        .map(region -> Simplified.rings(region.rings().stream().map(projection::all).toList()))
        .toList();
  }

  List<Mark> marks(double letters) {
    List<List<List<Point>>> shapes = shapes();
    List<Mark> marks = new ArrayList<>();
    Paint contour = Paint.outlined(Palette.RULE, CONTOUR);
    shapes.forEach(rings -> marks.add(new Mark.Polygon(rings, contour)));
    for (int i = 0; i < shapes.size(); i++) {
      marks.add(new Mark.Polygon(shapes.get(i), bordered(map.regions().get(i).paint())));
    }
    boundaries(marks);
    labels(shapes, marks, letters);
    key(marks);
    return marks;
  }

  /** Dark, cased in paper, over regions of any colour; in paper alone over a single shape. */
  private void boundaries(List<Mark> marks) {
    List<List<Point>> lines =
        map.boundaries().stream().map(line -> Simplified.line(projection.all(line))).toList();
    if (map.regions().size() == 1) {
      lines.forEach(line -> marks.add(new Mark.Polyline(line, BOUNDARY, Palette.PAPER)));
      return;
    }
    lines.forEach(line -> marks.add(new Mark.Polyline(line, CASING, Palette.PAPER)));
    lines.forEach(line -> marks.add(new Mark.Polyline(line, BOUNDARY, Palette.INK)));
  }

  private void labels(List<List<List<Point>>> shapes, List<Mark> marks, double letters) {
    RegionLabels labels = new RegionLabels(letters);
    for (int i = 0; i < shapes.size(); i++) {
      Region region = map.regions().get(i);
      if (!region.label().isBlank()) {
        Colour fill = region.paint().fill().orElse(Palette.PAPER);
        Optional<Mark.Text> label = labels.in(shapes.get(i), region.label(), Palette.on(fill));
        label.ifPresent(marks::add);
      }
    }
  }

  private void key(List<Mark> marks) {
    if (map.legend().isEmpty()) {
      return;
    }
    Box frame = projection.frame();
    if (beside) {
      double left = frame.right() + GAP;
      marks.addAll(legend.marks(left, MARGIN, sheet.right() - left));
    } else {
      marks.addAll(legend.marks(0, frame.bottom() + GAP, sheet.right()));
    }
  }

  private Projection projection(double width, double height) {
    Box frame = new Box(MARGIN, MARGIN, Math.max(width, 4) - MARGIN, Math.max(height, 4) - MARGIN);
    Stream<Point> regions =
        map.regions().stream().flatMap(region -> region.rings().stream()).flatMap(List::stream);
    Stream<Point> lines = map.boundaries().stream().flatMap(List::stream);
    return new Projection(Rings.bounds(Stream.concat(regions, lines).toList()), frame);
  }

  private double keyWidth() {
    return map.legend().isEmpty() ? 0 : legend.column() + GAP + 2;
  }

  private double keyHeight() {
    return map.legend().isEmpty() ? 0 : legend.height(sheet.right()) + GAP;
  }

  private static Paint bordered(Paint paint) {
    return paint.outline().isPresent()
        ? paint
        : new Paint(paint.fills(), List.of(Palette.PAPER), BORDER);
  }
}
