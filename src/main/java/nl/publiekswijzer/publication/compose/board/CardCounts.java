// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Optional;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Pictogram;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** In how many of the households with a member a child has a card, and an adult. */
record CardCounts(Board board) {
  private static final double LEFT = 394;
  private static final double TOP = 422;
  private static final double WIDTH = 160;
  private static final double CARD = 29;
  private static final double ACROSS = 31.5;
  private static final int IN_A_ROW = 5;
  private static final int ALL = 10;

  void draw(SheetBuilder page) {
    Optional<Long> youth = count(HouseholdCard.ONLY_YOUTH, HouseholdCard.BOTH);
    Optional<Long> adult = count(HouseholdCard.ONLY_ADULT, HouseholdCard.BOTH);
    if (youth.isEmpty() || adult.isEmpty() || board.members() == 0) {
      untold(page);
      return;
    }
    int tenths = (int) Math.round(10.0 * youth.get() / board.members());
    String title = board.words().text("passen.titel", String.valueOf(tenths));
    double y = page.text(Role.heading(2), Paragraph.of(TextStyle.H2, title), LEFT, TOP, WIDTH);
    Figure figure = figure(tenths, youth.get(), adult.get());
    page.figure(figure, LEFT, y + 6);
    page.text(
        Paragraph.of(TextStyle.NOTE, board.words().text("passen.bron")),
        LEFT,
        y + 6 + figure.scene().height() + 4,
        WIDTH);
  }

  private void untold(SheetBuilder page) {
    String title = board.words().text("passen.titel.geen");
    double y = page.text(Role.heading(2), Paragraph.of(TextStyle.H2, title), LEFT, TOP, WIDTH);
    page.text(Paragraph.of(TextStyle.SIDE, board.words().text("passen.geen")), LEFT, y + 4, WIDTH);
  }

  /** Empty where the kinds of cards are not told. */
  private Optional<Long> count(HouseholdCard... kinds) {
    long sum = 0;
    for (HouseholdCard kind : kinds) {
      var told =
          board.content().members().stream()
              .flatMap(m -> m.cards().stream())
              .filter(c -> c.name().equals(kind.name()))
              .findFirst();
      if (told.isEmpty()) {
        return Optional.empty();
      }
      sum += told.get().members();
    }
    return Optional.of(sum);
  }

  private Figure figure(int tenths, long youth, long adult) {
    Colour house = board.colours().house();
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < ALL; i++) {
      marks.add(
          new Mark.Drawing(
              Pictogram.CARD,
              new Point(i % IN_A_ROW * ACROSS, i / IN_A_ROW * CARD),
              CARD,
              i < tenths ? house : board.colours().rest()));
    }
    number(marks, 76, youth, "passen.jeugd", house);
    number(marks, 92, adult, "passen.volwassen", Palette.INK);
    String title = board.words().text("passen.figuur");
    String alternative =
        board.words().text("passen.gelezen", Dutch.whole(youth), Dutch.whole(adult));
    return new Figure(title, alternative, new Scene(WIDTH, 96, marks));
  }

  private void number(ArrayList<Mark> marks, double y, long number, String word, Colour colour) {
    var large = new Mark.Lettering(13, Face.BOLD, colour);
    var small = new Mark.Lettering(9.5, Face.REGULAR, Palette.INK);
    String printed = Dutch.whole(number);
    marks.add(new Mark.Text(new Point(0, y), Mark.Align.START, printed + " ", large));
    marks.add(
        new Mark.Text(
            new Point(Math.max(44, large.width(printed) + 5), y),
            Mark.Align.START,
            board.words().text(word),
            small));
  }
}
