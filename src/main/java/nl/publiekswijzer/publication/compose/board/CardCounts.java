// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Pictogram;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.NamedCount;
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
  private static final int LONGEST = 60;

  /** Kinds of households that tell who has a card. */
  private static final List<String> PEOPLE =
      Stream.of(HouseholdCard.ONLY_YOUTH, HouseholdCard.ONLY_ADULT, HouseholdCard.BOTH)
          .map(HouseholdCard::name)
          .toList();

  void draw(SheetBuilder page) {
    double y = page.text(Role.heading(2), Paragraph.of(TextStyle.H2, title()), LEFT, TOP, WIDTH);
    Optional<Figure> figure = figure();
    figure.ifPresent(f -> page.figure(f, LEFT, y + 6));
    double below = figure.map(f -> y + f.scene().height() + 10).orElse(y + 4);
    var style = figure.isPresent() ? TextStyle.NOTE : TextStyle.SIDE;
    page.text(Paragraph.of(style, note()), LEFT, below, WIDTH);
  }

  String title() {
    return isTold()
        ? board.words().text("passen.titel", String.valueOf(tenths()))
        : board.words().text("passen.titel.geen");
  }

  /** How it was counted, or why it was not. */
  String note() {
    return board.words().text(isTold() ? "passen.bron" : "passen.geen") + leftOut();
  }

  /** Empty where the kinds of cards are not told. */
  Optional<Figure> figure() {
    return isTold()
        ? Optional.of(figure(tenths(), youth().orElseThrow(), adult().orElseThrow()))
        : Optional.empty();
  }

  private boolean isTold() {
    return youth().isPresent() && board.members() > 0;
  }

  private int tenths() {
    return (int) Math.round(10.0 * youth().orElseThrow() / board.members());
  }

  private Optional<Long> youth() {
    return count(HouseholdCard.ONLY_YOUTH, HouseholdCard.BOTH);
  }

  private Optional<Long> adult() {
    return count(HouseholdCard.ONLY_ADULT, HouseholdCard.BOTH);
  }

  /** The kinds of membership that were not counted. */
  private String leftOut() {
    var kinds = board.content().leftOut();
    return kinds.isEmpty()
        ? ""
        : " "
            + board
                .words()
                .text("niet.meegeteld", Dutch.abbreviated(String.join(", ", kinds), LONGEST));
  }

  /** Empty where the kinds of cards are not told; a kind that nobody has is not listed. */
  private Optional<Long> count(HouseholdCard... kinds) {
    var told = board.content().members().stream().flatMap(m -> m.cards().stream()).toList();
    if (told.stream().noneMatch(c -> PEOPLE.contains(c.name()))) {
      return Optional.empty();
    }
    var names = Stream.of(kinds).map(HouseholdCard::name).toList();
    return Optional.of(
        told.stream().filter(c -> names.contains(c.name())).mapToLong(NamedCount::members).sum());
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
