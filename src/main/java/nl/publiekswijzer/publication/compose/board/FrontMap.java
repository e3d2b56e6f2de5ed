// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.ReachCount;
import nl.publiekswijzer.area.Outline;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.figure.ThematicMap;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.SheetBuilder;

/** The work area on the band: the lighter, the better it is reached. */
record FrontMap(Board board) {
  private static final double LEFT = 346;
  private static final double TOP = 46;
  private static final double WIDTH = 238;
  private static final double HEIGHT = 232;
  private static final double[] LIGHT = {0.07, 0.17, 0.28, 0.45, 0.66};
  private static final double LINE = 0.8;
  private static final double DOT = 2.2;
  private static final int LETTERS = 22;

  /** What is said of some districts together, and of which the outline is that. */
  private record Said(String name, String reach, Outline outline) {}

  void draw(SheetBuilder page) {
    Colour band = board.colours().band();
    var map =
        new ThematicMap(board.maps().outer(), zones(), List.of(), List.of(), List.of(), List.of());
    var style = ThematicMap.Style.on(band, Palette.PAPER.mixed(band, 0.55), WIDTH, HEIGHT);
    var marks = new ArrayList<>(map.marks(style));
    var said = new ArrayList<String>();
    highest().ifPresent(s -> callout(map, style, s, true, marks, said));
    lowest().ifPresent(s -> callout(map, style, s, false, marks, said));
    String title = board.words().text("omslag.kaart", board.content().subject().workArea());
    String alternative = title + (said.isEmpty() ? "." : ": " + String.join("; ", said) + ".");
    page.figure(new Figure(title, alternative, new Scene(WIDTH, HEIGHT, marks)), LEFT, TOP);
  }

  private List<ThematicMap.Zone> zones() {
    Colour band = board.colours().band();
    return board
        .maps()
        .drawn(line -> Optional.of(Paint.filled(Palette.PAPER.mixed(band, light(line)))));
  }

  private double light(PartLine line) {
    if (board.reach() == null) {
      return LIGHT[2];
    }
    return line.penetration() == null ? 0 : LIGHT[board.maps().classes().of(line.penetration())];
  }

  /** The best reached districts, where they are few and that is no chance. */
  private Optional<Said> highest() {
    return said(ReachCount.highest(counts()));
  }

  private Optional<Said> lowest() {
    return said(ReachCount.lowest(counts()));
  }

  private List<ReachCount> counts() {
    return board.districts().byReach().stream().map(District::reach).toList();
  }

  private Optional<Said> said(List<ReachCount> tied) {
    int all = counts().size();
    String name = Rates.list(tied.stream().map(ReachCount::name).sorted().toList());
    if (all < 3 || tied.size() * 3 > all || name.length() > LETTERS) {
      return Optional.empty();
    }
    long members = tied.stream().mapToLong(ReachCount::members).sum();
    long households = tied.stream().mapToLong(ReachCount::households).sum();
    var names = tied.stream().map(ReachCount::name).toList();
    var outlines =
        board.districts().all().stream()
            .filter(d -> names.contains(d.name()))
            .flatMap(d -> d.parts().stream())
            .map(p -> board.content().backdrop().plan().find(p.code()))
            .flatMap(Optional::stream)
            .toList();
    return outlines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Said(
                name,
                board
                    .words()
                    .text(
                        "van.de.honderd.lid",
                        Dutch.decimal(Formulas.printedPenetration(members, households))),
                Outline.around(outlines)));
  }

  /** Above the map or below it, at the side that has room. */
  private void callout(
      ThematicMap map,
      ThematicMap.Style style,
      Said said,
      boolean above,
      List<Mark> marks,
      List<String> told) {
    Optional<Point> found = map.middle(style, said.outline());
    if (found.isEmpty()) {
      return;
    }
    Point at = found.get();
    var bold = new Mark.Lettering(9.5, Face.BOLD, Palette.PAPER);
    var plain = new Mark.Lettering(9.5, Face.REGULAR, Palette.PAPER);
    double half = Math.max(bold.width(said.name()), plain.width(said.reach())) / 2;
    double x = Math.max(half, Math.min(WIDTH - half - 6, at.x()));
    double y = above ? -10 : HEIGHT + 12;
    marks.add(new Mark.Line(at, new Point(x, above ? y + 17 : y - 11), LINE, Palette.PAPER));
    marks.add(new Mark.Circle(at, DOT, Paint.filled(Palette.PAPER)));
    marks.add(new Mark.Text(new Point(x, y), Mark.Align.MIDDLE, said.name(), bold));
    marks.add(new Mark.Text(new Point(x, y + 11.5), Mark.Align.MIDDLE, said.reach(), plain));
    told.add(said.name() + " " + said.reach());
  }
}
