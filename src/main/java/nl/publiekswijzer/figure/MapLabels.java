// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.publiekswijzer.area.Outline;

/** Names, letters and codes on a map; none overlaps another, and one without room is left out. */
final class MapLabels {
  private static final double NAME = 9;
  private static final double HALO = 2.4;
  private static final double LETTER = 10.5;
  private static final double SQUARE = 12;
  private static final double LEAST_LETTER = 6;
  private static final double[] CODES = {9, 8};
  private static final double AIR = 1.5;
  private static final double MIDDLE = 0.33;

  private final ThematicMap map;
  private final ThematicMap.Style style;
  private final List<Interior> zones;
  private final List<Box> taken;
  private final Coverage coverage;
  private final Box sheet;
  private final List<Mark> marks = new ArrayList<>();

  MapLabels(
      ThematicMap map,
      ThematicMap.Style style,
      List<Interior> zones,
      List<Box> taken,
      Coverage coverage) {
    this.map = map;
    this.style = style;
    this.zones = zones;
    this.taken = new ArrayList<>(taken);
    this.coverage = coverage;
    this.sheet = new Box(0, 0, style.width(), style.height());
  }

  List<Mark> marks() {
    return marks;
  }

  List<Box> taken() {
    return taken;
  }

  /** Leaves out what lies under boxes that were drawn since. */
  void dropUnder(List<Box> boxes) {
    marks.removeIf(
        mark ->
            mark instanceof Mark.Text text
                && boxes.stream().anyMatch(box -> box.grown(AIR).overlaps(Box.of(text))));
    taken.addAll(boxes);
  }

  /** Names within the work area, and codes of parts where these are asked for. */
  void names(Function<Outline, Interior> drawn) {
    var lettering = new Mark.Lettering(NAME, Face.BOLD, Palette.INK).haloed(HALO);
    for (ThematicMap.PlaceLabel place : map.places()) {
      Interior interior = drawn.apply(place.outline());
      interior
          .best(
              point -> {
                Box box = box(point, place.name(), lettering);
                return sheet.contains(box) && isFree(box);
              })
          .ifPresent(point -> put(point, place.name(), lettering));
    }
    if (style.codes()) {
      for (int i = 0; i < zones.size(); i++) {
        code(zones.get(i), map.zones().get(i));
      }
    }
  }

  private void code(Interior interior, ThematicMap.Zone zone) {
    for (double size : CODES) {
      var lettering = new Mark.Lettering(size, Face.REGULAR, zone.text());
      Optional<Point> found =
          interior.best(
              point -> {
                Box box = box(point, zone.code(), lettering);
                return interior.holds(box) && isFree(box);
              });
      if (found.isPresent()) {
        put(found.get(), zone.code(), lettering);
        return;
      }
    }
  }

  /** One in each stretch of a group, in its largest part. */
  void letters(List<List<Integer>> stretches) {
    for (List<Integer> stretch : stretches) {
      var bySize =
          stretch.stream()
              .filter(i -> !map.zones().get(i).letter().isEmpty())
              .sorted(Comparator.comparing((Integer i) -> -zones.get(i).area()))
              .toList();
      for (int i : bySize) {
        if (letter(zones.get(i), map.zones().get(i))) {
          break;
        }
      }
    }
  }

  private boolean letter(Interior interior, ThematicMap.Zone zone) {
    double half = SQUARE / 2;
    Optional<Point> found =
        interior.best(
            p -> {
              Box box = new Box(p.x() - half, p.y() - half, p.x() + half, p.y() + half);
              return interior.air(p) >= LEAST_LETTER && interior.holds(box) && isFree(box);
            });
    found.ifPresent(
        p -> {
          if (!zone.paint().stripes().isEmpty()) {
            marks.add(
                new Mark.Rectangle(
                    p.x() - half,
                    p.y() - half,
                    SQUARE,
                    SQUARE,
                    Paint.filled(zone.paint().fill().orElse(Palette.PAPER))));
          }
          var lettering = new Mark.Lettering(LETTER, Face.BOLD, zone.text());
          put(p, zone.letter(), lettering);
        });
    return found.isPresent();
  }

  /** Names of neighbours where their land is seen and nothing else stands. */
  List<Mark> neighbours(Function<Outline, List<List<Point>>> clipped) {
    var found = new ArrayList<Mark>();
    var lettering = new Mark.Lettering(NAME, Face.REGULAR, Palette.MUTED, 0.3, 0);
    for (ThematicMap.Land land : map.neighbours()) {
      var rings = clipped.apply(land.outline());
      if (rings.isEmpty()) {
        continue;
      }
      Interior interior = new Interior(rings);
      interior
          .best(
              point -> {
                Box box = box(point, land.name(), lettering).grown(AIR);
                return sheet.contains(box)
                    && isFree(box)
                    && coverage.under(box) == 0
                    && interior.holds(box);
              })
          .ifPresent(
              point -> {
                Mark.Text text = text(point, land.name(), lettering);
                taken.add(Box.of(text));
                found.add(text);
              });
    }
    return found;
  }

  private boolean isFree(Box box) {
    return taken.stream().noneMatch(box.grown(AIR)::overlaps);
  }

  private void put(Point middle, String text, Mark.Lettering lettering) {
    Mark.Text mark = text(middle, text, lettering);
    marks.add(mark);
    taken.add(Box.of(mark));
  }

  private static Mark.Text text(Point middle, String text, Mark.Lettering lettering) {
    Point base = new Point(middle.x(), middle.y() + lettering.size() * MIDDLE);
    return new Mark.Text(base, Mark.Align.MIDDLE, text, lettering);
  }

  private static Box box(Point middle, String text, Mark.Lettering lettering) {
    return Box.of(text(middle, text, lettering));
  }
}
