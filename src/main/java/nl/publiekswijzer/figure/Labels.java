package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for the labels of round things: inside a frame, never on another label, on a thing
 * or on a line to a label; short lines that cross nothing go before long ones.
 */
final class Labels {
  private static final double AIR = 1.2;
  private static final double TOUCHING = 2;
  private static final int DIRECTIONS = 24;
  private static final double CROSSED_LINE = 40;
  private static final double CROSSED_THING = 5;

  private final Box frame;
  private final List<Disc> things;
  private final List<Box> taken = new ArrayList<>();
  private final List<Stretch> lines = new ArrayList<>();

  /** The things are in the order they are drawn in: later ones lie over earlier ones. */
  Labels(Box frame, List<Disc> things) {
    this.frame = frame;
    this.things = List.copyOf(things);
  }

  /** Keeps a place free of labels. */
  void keepFree(Box box) {
    taken.add(box);
  }

  /** A label on its own thing, where nothing drawn later hides it; empty if it does not fit. */
  Optional<Label> inside(int thing, String text, Mark.Lettering lettering) {
    Disc disc = things.get(thing);
    double width = TextWidth.of(text, lettering.size());
    double room = disc.radius() - 1 - Math.hypot(width, lettering.size() * 0.72) / 2;
    for (double shift = 0; shift <= room; shift += Math.max(room / 2, 0.5)) {
      for (int i = 0; i < (shift == 0 ? 1 : DIRECTIONS); i++) {
        Point middle = disc.centre().moved(direction(i), shift);
        Label label = new Label(centred(middle, text, lettering), Optional.empty());
        if (free(label.box()) && !hidden(label.box(), thing)) {
          return Optional.of(taken(label));
        }
      }
    }
    return Optional.empty();
  }

  /** The best free place around a thing; empty only if the whole frame is full. */
  Optional<Label> beside(int thing, String text, Mark.Lettering lettering) {
    Label best = null;
    double least = Double.MAX_VALUE;
    double farthest = Math.hypot(frame.width(), frame.height());
    for (double gap = TOUCHING; gap < Math.min(farthest, least); gap += 2 + gap / 8) {
      for (int i = 0; i < DIRECTIONS; i++) {
        Label label = away(thing, direction(i), gap, text, lettering);
        double cost = gap + (i + DIRECTIONS / 8) % (DIRECTIONS / 2) * 0.05;
        if (cost < least && possible(label)) {
          cost += crossings(label, thing);
          best = cost < least ? label : best;
          least = Math.min(cost, least);
        }
      }
    }
    return Optional.ofNullable(best).map(this::taken);
  }

  private Label taken(Label label) {
    taken.add(label.box());
    label.leader().ifPresent(lines::add);
    return label;
  }

  private Label away(int thing, double direction, double gap, String text, Mark.Lettering letters) {
    Disc disc = things.get(thing);
    Box size = Box.of(centred(disc.centre(), text, letters));
    Point edge = disc.centre().moved(direction, disc.radius() + gap);
    Point middle =
        new Point(
            edge.x() + Math.cos(direction) * size.width() / 2,
            edge.y() + Math.sin(direction) * size.height() / 2);
    Mark.Text mark = centred(middle, text, letters);
    Point side = disc.centre().moved(direction, disc.radius() - 0.5);
    if (gap <= TOUCHING && over(thing).stream().noneMatch(other -> other.contains(side))) {
      return new Label(mark, Optional.empty());
    }
    Stretch inward = new Stretch(Box.of(mark).grown(0.8).nearest(disc.centre()), disc.centre());
    return new Label(mark, Optional.of(new Stretch(inward.from(), end(inward, thing))));
  }

  /** Where a line towards the centre first meets a part of the thing that can be seen. */
  private Point end(Stretch inward, int thing) {
    double radius = things.get(thing).radius();
    double edge = Math.max(0, 1 - radius / Math.max(inward.length(), 0.01));
    for (int i = 0; i < 6; i++) {
      Point point = inward.at(edge + (1 - edge) * i / 6);
      if (over(thing).stream().noneMatch(disc -> disc.contains(point))) {
        return point;
      }
    }
    return inward.at(edge);
  }

  private boolean possible(Label label) {
    Box box = label.box();
    return free(box)
        && things.stream().noneMatch(box.grown(AIR)::overlaps)
        && label.leader().stream()
            .noneMatch(line -> taken.stream().anyMatch(other -> other.overlaps(line)));
  }

  private boolean free(Box box) {
    Box wide = box.grown(AIR);
    return frame.contains(wide)
        && taken.stream().noneMatch(wide::overlaps)
        && lines.stream().noneMatch(wide::overlaps);
  }

  private boolean hidden(Box box, int thing) {
    return over(thing).stream().anyMatch(box.grown(0.5)::overlaps);
  }

  private List<Disc> over(int thing) {
    return things.subList(thing + 1, things.size());
  }

  private double crossings(Label label, int thing) {
    if (label.leader().isEmpty()) {
      return 0;
    }
    Stretch line = label.leader().get();
    long crossed = lines.stream().filter(line::crosses).count();
    long run = things.stream().filter(disc -> disc.overlaps(line)).count();
    boolean own = things.get(thing).overlaps(line);
    return crossed * CROSSED_LINE + (run - (own ? 1 : 0)) * CROSSED_THING;
  }

  private static double direction(int i) {
    return Math.PI * 2 * i / DIRECTIONS;
  }

  private static Mark.Text centred(Point middle, String text, Mark.Lettering lettering) {
    Box box = Box.of(new Mark.Text(middle, Mark.Align.MIDDLE, text, lettering));
    double drop = middle.y() - (box.top() + box.bottom()) / 2;
    Point base = new Point(middle.x(), middle.y() + drop);
    return new Mark.Text(base, Mark.Align.MIDDLE, text, lettering);
  }
}
