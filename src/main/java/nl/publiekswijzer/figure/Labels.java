// SPDX-License-Identifier: EUPL-1.2
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
  private static final double CROSSED_LINE = 40;
  private static final double CROSSED_THING = 5;
  private static final double STRUCK_GUIDE = 25;

  private final Box frame;
  private final List<Disc> things;
  private final List<Box> taken = new ArrayList<>();
  private final List<Stretch> lines = new ArrayList<>();
  private final List<Stretch> guides = new ArrayList<>();

  /** The things are in the order they are drawn in: later ones lie over earlier ones. */
  Labels(Box frame, List<Disc> things) {
    this.frame = frame;
    this.things = List.copyOf(things);
  }

  /** Keeps a place free of labels. */
  void keepFree(Box box) {
    taken.add(box);
  }

  /** Keeps labels off a line of the figure where there is another place. */
  void avoid(Mark.Line guide) {
    guides.add(new Stretch(guide.from(), guide.to()));
  }

  /** A label on its own thing, where nothing drawn later hides it; empty if it does not fit. */
  Optional<Label> inside(int thing, String text, Mark.Lettering lettering) {
    Disc disc = things.get(thing);
    double width = TextWidth.of(text, lettering.size());
    double room = disc.radius() - 1 - Math.hypot(width, lettering.size() * 0.72) / 2;
    for (double shift = 0; shift <= room; shift += Math.max(room / 2, 0.5)) {
      for (int i = 0; i < (shift == 0 ? 1 : Places.DIRECTIONS); i++) {
        Point middle = disc.centre().moved(Places.direction(i), shift);
        Label label = new Label(Places.centred(middle, text, lettering), Optional.empty());
        if (free(label.box()) && !hidden(label.box(), thing)) {
          return Optional.of(taken(label));
        }
      }
    }
    return Optional.empty();
  }

  /** The best free place around a thing or in a column beside it; empty if there is none. */
  Optional<Label> beside(int thing, String text, Mark.Lettering lettering) {
    Label best = null;
    double least = Double.MAX_VALUE;
    double farthest = Math.hypot(frame.width(), frame.height());
    for (double gap = TOUCHING; gap < Math.min(farthest, least); gap += 2 + gap / 8) {
      double turn = gap;
      for (Mark.Text place : Places.around(things.get(thing), gap, text, lettering)) {
        turn += 0.02;
        Label label = turn < least ? led(thing, place, gap) : null;
        double cost = label != null && possible(label) ? turn + strikes(label, thing) : least;
        best = cost < least ? label : best;
        least = Math.min(cost, least);
      }
    }
    return Optional.ofNullable(best).map(this::taken);
  }

  private Label taken(Label label) {
    taken.add(label.box());
    label.leader().ifPresent(lines::add);
    return label;
  }

  /** With a line to its thing, unless it touches a part of the thing that can be seen. */
  private Label led(int thing, Mark.Text text, double gap) {
    Point centre = things.get(thing).centre();
    Stretch inward = new Stretch(Box.of(text).grown(0.8).nearest(centre), centre);
    Point end = end(inward, thing);
    boolean touches = gap <= TOUCHING && inward.from().distance(end) <= TOUCHING;
    return new Label(
        text, touches ? Optional.empty() : Optional.of(new Stretch(inward.from(), end)));
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

  private double strikes(Label label, int thing) {
    double cost = guides.stream().filter(label.box().grown(AIR)::overlaps).count() * STRUCK_GUIDE;
    for (Stretch line : label.leader().stream().toList()) {
      long crossed = lines.stream().filter(line::crosses).count();
      long run = things.stream().filter(disc -> disc.overlaps(line)).count();
      boolean own = things.get(thing).overlaps(line);
      cost += crossed * CROSSED_LINE + (run - (own ? 1 : 0)) * CROSSED_THING;
    }
    return cost;
  }
}
