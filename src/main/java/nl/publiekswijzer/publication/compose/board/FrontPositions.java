// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.sheet.Frame;
import nl.publiekswijzer.sheet.SheetBuilder;

/** The subsegments by age and welfare on the band, where the work area has no map. */
record FrontPositions(Board board) {
  private static final double LEFT = 342;
  private static final double TOP = 36;
  private static final double WIDTH = 226;
  private static final double HEIGHT = 262;
  private static final double FIELD = 12;
  private static final double EDGE = 26;
  private static final double LARGEST = 24;
  private static final double LEAST = 1.2;
  private static final double LETTER_FROM = 8;
  private static final double PERCENT = 100;
  private static final int NAMED = 3;

  /** A circle. */
  private record Dot(CatalogueEntry entry, long households, Point at, double radius) {}

  void draw(SheetBuilder page) {
    figure().ifPresent(figure -> page.figure(figure, LEFT, TOP));
  }

  /** On a band of its own, for where there is none behind it. */
  Optional<Figure> onBand() {
    return figure().map(this::onBand);
  }

  private Figure onBand(Figure figure) {
    double width = WIDTH + 2 * FIELD;
    double height = HEIGHT + 2 * FIELD;
    var page = new SheetBuilder().box(0, 0, width, height, board.colours().band());
    page.artAt(figure.scene().marks(), FIELD, FIELD);
    var scene = page.scene(new Frame(0, 0, width, height));
    return new Figure(figure.title(), figure.alternative(), scene);
  }

  /** Empty where no subsegments are told. */
  private Optional<Figure> figure() {
    var dots = dots();
    if (dots.isEmpty()) {
      return Optional.empty();
    }
    var largest = board.segments().bySize().stream().limit(NAMED).map(SegmentFact::code).toList();
    Colour band = board.colours().band();
    var marks = new ArrayList<Mark>();
    axes(marks, band);
    for (Dot dot : dots) {
      boolean strong = largest.contains(dot.entry().parent());
      Colour fill = Palette.PAPER.mixed(band, strong ? 0.9 : 0.35);
      marks.add(
          new Mark.Circle(dot.at(), dot.radius(), new Paint(List.of(fill), List.of(band), 0.8)));
      if (strong && dot.radius() >= LETTER_FROM) {
        marks.add(
            new Mark.Text(
                new Point(dot.at().x(), dot.at().y() + 3.2),
                Mark.Align.MIDDLE,
                dot.entry().parent(),
                new Mark.Lettering(9.5, Face.BOLD, band)));
      }
    }
    String title = board.words().text("omslag.plek");
    var names = board.segments().bySize().stream().limit(NAMED).map(SegmentFact::name).toList();
    String alternative = board.words().text("omslag.plek.gelezen", title, Rates.list(names));
    return Optional.of(new Figure(title, alternative, new Scene(WIDTH, HEIGHT, marks)));
  }

  private void axes(List<Mark> marks, Colour band) {
    Colour pale = Palette.PAPER.mixed(band, 0.8);
    Colour line = Palette.PAPER.mixed(band, 0.3);
    double bottom = HEIGHT - EDGE;
    marks.add(new Mark.Line(new Point(0, bottom), new Point(WIDTH, bottom), 0.8, line));
    var small = new Mark.Lettering(9, Face.REGULAR, pale);
    marks.add(
        new Mark.Text(
            new Point(0, 9), Mark.Align.START, "↑ " + board.words().text("omslag.ruim"), small));
    marks.add(
        new Mark.Text(
            new Point(0, bottom + 13), Mark.Align.START, board.words().text("omslag.jong"), small));
    marks.add(
        new Mark.Text(
            new Point(WIDTH, bottom + 13),
            Mark.Align.END,
            board.words().text("omslag.oud"),
            small));
  }

  /** The largest first, so that small ones lie over them. */
  private List<Dot> dots() {
    var facts =
        board.subsegments().stream()
            .sorted(Comparator.comparing(SubsegmentFact::households).reversed())
            .toList();
    if (facts.isEmpty()) {
      return List.of();
    }
    double most = Math.sqrt(facts.get(0).households());
    return facts.stream().map(f -> dot(f.entry(), f.households(), LARGEST / most)).toList();
  }

  private static Dot dot(CatalogueEntry entry, long households, double scale) {
    double radius = Math.max(LEAST, scale * Math.sqrt(households));
    double x = EDGE + (WIDTH - 2 * EDGE) * entry.age() / PERCENT;
    double y = HEIGHT - 2 * EDGE - (HEIGHT - 4 * EDGE) * entry.welfare() / PERCENT;
    return new Dot(entry, households, new Point(x, y), radius);
  }
}
