// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import org.junit.jupiter.api.Test;

/** Where pages and columns end. Lines are 13 points high, rows of tables 20. */
class FlowTest {
  private static final double WIDTH = 200;
  private static final double LINE = 13;
  private static final double ROW = 20;

  private static SetText lines(int number, String word) {
    var style = new TextStyle(10, LINE, Face.REGULAR, Palette.INK);
    var lettering = new Mark.Lettering(10, Face.REGULAR, Palette.INK);
    return new SetText(
        style,
        IntStream.range(0, number)
            .mapToObj(
                i -> List.of(new Mark.Text(new Point(0, 0), Mark.Align.START, word + i, lettering)))
            .toList());
  }

  private static Block text(int lines) {
    return new TextBlock(Role.paragraph(), lines(lines, "t"), 0, false);
  }

  private static Block heading() {
    return new TextBlock(Role.heading(2), lines(1, "kop"), 0, true);
  }

  private static TableBlock.Row row(String word) {
    var marks = lines(1, word).at(0, 0);
    var cell = Piece.element(Role.rowHead(), Piece.content(marks));
    return new TableBlock.Row(ROW, false, List.of(Piece.element(Role.of("TR"), cell)));
  }

  private static TableBlock table(int rows) {
    var body = IntStream.range(0, rows).mapToObj(i -> row("rij" + i + "-")).toList();
    return new TableBlock(List.of(row("hoofd")), body, 0, false);
  }

  /** The words on each page of so many points. */
  private static List<List<String>> pages(double height, Block... blocks) {
    var flow = new Flow(List.of(blocks), new Frame(0, 0, WIDTH, height), page -> {});
    return flow.sheets().stream().map(FlowTest::words).toList();
  }

  private static List<String> words(Sheet sheet) {
    return sheet.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  @Test
  void paragraphKeepsTwoLinesOnBothSides() {
    var pages = pages(10 * LINE, text(8), text(6));
    assertEquals(List.of(10, 4), pages.stream().map(List::size).toList());
    pages = pages(10 * LINE, text(8), text(3), text(5));
    assertEquals(List.of(8, 8), pages.stream().map(List::size).toList());
  }

  @Test
  void headingIsNeverTheLastOfAPage() {
    for (int before = 6; before <= 9; before++) {
      for (var page : pages(10 * LINE, text(before), heading(), text(8))) {
        assertTrue(!page.get(page.size() - 1).startsWith("kop"), before + " " + page);
      }
    }
  }

  @Test
  void longTableKeepsThreeRowsOnBothSidesAndGetsItsHeadAgain() {
    for (int rows = 10; rows < 40; rows++) {
      for (var page : pages(11 * ROW, table(rows))) {
        assertEquals("hoofd0", page.get(0));
        assertTrue(page.size() > 3, rows + " " + page);
      }
    }
  }

  @Test
  void shortTableIsNotCut() {
    var pages = pages(10 * ROW, text(8), table(7));
    assertEquals(List.of(8, 8), pages.stream().map(List::size).toList());
  }

  @Test
  void noteStaysWithTheEndOfItsTable() {
    for (int rows = 4; rows < 40; rows++) {
      var note = new TextBlock(Role.paragraph(), lines(1, "noot"), 0, false);
      var pages = pages(11 * ROW, table(rows).leading(), note);
      var last = pages.get(pages.size() - 1);
      assertEquals("noot0", last.get(last.size() - 1));
      assertTrue(last.size() > 3, rows + " " + last);
    }
  }

  @Test
  void lastPageIsAtLeastAThirdFull() {
    for (int lines = 41; lines < 80; lines++) {
      var pages = pages(40 * LINE, text(lines));
      int last = pages.get(pages.size() - 1).size();
      assertTrue(last >= 0.35 * 40 - 1, lines + ": " + last);
    }
  }

  @Test
  void chartTakesUpWhatIsLeftOfAPage() {
    var chart =
        new FigureBlock(
            height -> new Figure("f", "f", new Scene(WIDTH, height, List.of(line(height)))),
            100,
            80,
            200,
            0,
            false);
    var flow = new Flow(List.of(chart, text(30), text(30)), new Frame(0, 0, WIDTH, 500), p -> {});
    double used =
        flow.sheets().get(0).marks().stream()
            .filter(Mark.Line.class::isInstance)
            .mapToDouble(mark -> ((Mark.Line) mark).to().y())
            .max()
            .orElseThrow();
    assertTrue(used > 100, String.valueOf(used));
  }

  private static Mark line(double height) {
    return new Mark.Line(new Point(0, 0), new Point(0, height), 1, Palette.INK);
  }

  @Test
  void columnsHoldEverythingOnceAndInOrder() {
    for (int paragraphs = 1; paragraphs < 12; paragraphs++) {
      var blocks = new ArrayList<Block>();
      for (int i = 0; i < paragraphs; i++) {
        blocks.add(heading());
        blocks.add(new TextBlock(Role.paragraph(), lines(2 + i % 5, "p" + i + "-"), 0, false));
      }
      var page = new SheetBuilder();
      var columns = ColumnsBlock.of(blocks, WIDTH, 16, 0);
      columns.draw(page, 0, 0);
      var one = new SheetBuilder();
      Column.draw(blocks, one, 0, 0);
      assertEquals(words(one.sheet()), words(page.sheet()));
      assertTrue(columns.height() <= Column.height(blocks), "no higher than in one column");
    }
  }
}
