// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks a scene and holds it to what every figure must keep. */
final class Inspection {
  /** Colours that only please, or that lie behind the outline of something else. */
  private static final List<Colour> QUIET =
      List.of(Palette.PAPER, Palette.TINT, Palette.HAIRLINE, Palette.ASIDE);

  private final Scene scene;

  private Inspection(Scene scene) {
    this.scene = scene;
  }

  static Inspection of(Figure figure) {
    return new Inspection(figure.scene());
  }

  void passes() {
    staysOnTheSheet();
    textsKeepApart();
    textsAreLegible();
    graphicsStandOut();
    noLineStrikesAText();
  }

  List<Mark.Text> texts() {
    return marks(Mark.Text.class).toList();
  }

  boolean says(String text) {
    return texts().stream().anyMatch(mark -> mark.text().equals(text));
  }

  <T extends Mark> Stream<T> marks(Class<T> kind) {
    return scene.marks().stream().filter(kind::isInstance).map(kind::cast);
  }

  void staysOnTheSheet() {
    Box sheet = new Box(0, 0, scene.width(), scene.height()).grown(0.01);
    for (Mark mark : scene.marks()) {
      assertTrue(sheet.contains(box(mark)), mark + " leaves the sheet " + sheet);
    }
  }

  void textsKeepApart() {
    List<Mark.Text> texts = texts();
    for (int i = 0; i < texts.size(); i++) {
      for (Mark.Text other : texts.subList(i + 1, texts.size())) {
        assertFalse(Box.of(texts.get(i)).overlaps(Box.of(other)), texts.get(i) + " on " + other);
      }
    }
  }

  void textsAreLegible() {
    for (Mark.Text text : texts()) {
      Box box = Box.of(text);
      for (Point point : corners(box.grown(-0.3))) {
        double contrast = text.lettering().colour().contrastTo(background(text, point));
        assertTrue(contrast >= 4.5, text + " contrasts only " + contrast);
      }
    }
  }

  void graphicsStandOut() {
    scene.marks().stream()
        .filter(mark -> !hasContour(mark))
        .map(Inspection::paint)
        .flatMap(Optional::stream)
        .forEach(
            paint -> {
              List<Colour> colours =
                  Stream.of(paint.fill(), paint.outline()).flatMap(Optional::stream).toList();
              boolean quiet = QUIET.containsAll(colours);
              boolean seen =
                  colours.stream().anyMatch(colour -> colour.contrastTo(Palette.PAPER) >= 3);
              assertTrue(quiet || seen, paint + " is too pale");
            });
  }

  /** Whether the same shape is also drawn as a line of its own. */
  private boolean hasContour(Mark mark) {
    return mark instanceof Mark.Polygon shape
        && marks(Mark.Polygon.class)
            .filter(other -> other.rings().equals(shape.rings()))
            .flatMap(other -> other.paint().outline().stream())
            .anyMatch(outline -> outline.contrastTo(Palette.PAPER) >= 3);
  }

  void noLineStrikesAText() {
    for (Mark.Text text : texts()) {
      marks(Mark.Line.class)
          .filter(line -> line.colour().equals(Palette.INK))
          .forEach(
              line ->
                  assertFalse(
                      Box.of(text).overlaps(new Stretch(line.from(), line.to())),
                      line + " strikes " + text));
    }
  }

  /** The texts that stand in a list of words, each exactly once. */
  void saysEachOnce(List<String> words) {
    List<String> found =
        texts().stream().map(Mark.Text::text).filter(words::contains).sorted().toList();
    assertEquals(words.stream().sorted().toList(), found);
  }

  private Colour background(Mark.Text text, Point point) {
    Colour colour = Palette.PAPER;
    for (Mark mark : scene.marks().subList(0, scene.marks().indexOf(text))) {
      Optional<Colour> fill = paint(mark).flatMap(Paint::fill);
      if (fill.isPresent() && covers(mark, point)) {
        colour = fill.get();
      }
    }
    return colour;
  }

  private static boolean covers(Mark mark, Point point) {
    if (mark instanceof Mark.Circle c) {
      return new Disc(c.centre(), c.radius()).contains(point);
    }
    if (mark instanceof Mark.Polygon p) {
      return Rings.contain(p.rings(), point);
    }
    return box(mark).contains(point);
  }

  private static Optional<Paint> paint(Mark mark) {
    if (mark instanceof Mark.Circle c) {
      return Optional.of(c.paint());
    }
    if (mark instanceof Mark.Rectangle r) {
      return Optional.of(r.paint());
    }
    return mark instanceof Mark.Polygon p ? Optional.of(p.paint()) : Optional.empty();
  }

  private static Box box(Mark mark) {
    if (mark instanceof Mark.Text t) {
      return Box.of(t);
    }
    if (mark instanceof Mark.Circle c) {
      Point centre = c.centre();
      return new Box(centre.x(), centre.y(), centre.x(), centre.y()).grown(c.radius());
    }
    if (mark instanceof Mark.Rectangle r) {
      return new Box(r.x(), r.y(), r.x() + r.width(), r.y() + r.height());
    }
    if (mark instanceof Mark.Line l) {
      return Rings.bounds(List.of(l.from(), l.to()));
    }
    return mark instanceof Mark.Polyline p
        ? Rings.bounds(p.points())
        : Rings.bounds(((Mark.Polygon) mark).rings().stream().flatMap(List::stream).toList());
  }

  private static List<Point> corners(Box box) {
    return List.of(
        new Point(box.left(), box.top()),
        new Point(box.right(), box.top()),
        new Point(box.left(), box.bottom()),
        new Point(box.right(), box.bottom()),
        new Point((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2));
  }
}
