// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Pictogram;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.library.Logo;
import nl.publiekswijzer.sheet.Frame;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SetText;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The band on top of the first page: whose report it is, its one sentence, and houses. */
record FrontBand(Board board) {
  static final double HEIGHT = 336;
  static final String ANCHOR = "samenvatting";
  private static final double LEFT = 42;
  private static final double COLUMN = 300;
  private static final double SENTENCE = 284;
  private static final double TOP = 26;
  private static final double NAME = 64;
  private static final double LOGO_TOP = 20;
  private static final double LOGO_WIDTH = 110;
  private static final double LOGO_HEIGHT = 28;
  private static final double LOGO_FIELD = 5;
  private static final double HOUSES = 230;
  private static final double HOUSE = 22;
  private static final double HOUSE_STEP = 24;
  private static final double HOUSE_COLUMN = 122;
  private static final double ROW = 30;
  private static final double[][] SIZES = {
    {50, 52, -1}, {34, 36, -0.6}, {25, 28, -0.3}, {19, 22, 0}, {16, 18, 0}
  };
  private static final double[][] SENTENCES = {{20, 25}, {16, 20}, {14, 17.5}, {12, 15}};
  private static final int[] LONGEST = {12, 26, 60, 120, Integer.MAX_VALUE};

  void draw(SheetBuilder page) {
    page.box(0, 0, Sheet.WIDTH, HEIGHT, board.colours().band());
    if (board.hasMap()) {
      new FrontMap(board).draw(page);
    } else {
      new FrontPositions(board).draw(page);
    }
    var subject = board.content().subject();
    double left = board.content().backdrop().style().logo().map(l -> logo(page, l)).orElse(LEFT);
    double width = LEFT + COLUMN - left;
    var small = new TextStyle(10, 13, Face.REGULAR, Palette.PAPER);
    double y = page.text(Paragraph.of(small.in(Face.BOLD), subject.library()), left, TOP, width);
    page.text(Paragraph.of(small, board.kind()), left, y, width);
    double end = name(page, board.areaName());
    sentence(page, end);
    houses(page);
  }

  /** On a white field; returns where what is beside it begins. */
  private double logo(SheetBuilder page, Logo logo) {
    double scale = Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height());
    var place =
        new Frame(
            LEFT + LOGO_FIELD,
            LOGO_TOP + LOGO_FIELD + (LOGO_HEIGHT - scale * logo.height()) / 2,
            scale * logo.width(),
            scale * logo.height());
    double field = place.width() + 2 * LOGO_FIELD;
    page.box(LEFT, LOGO_TOP, field, LOGO_HEIGHT + 2 * LOGO_FIELD, Palette.PAPER);
    String alternative = board.words().text("logo", board.content().subject().library());
    page.add(Piece.element(Role.figure(alternative, place), new Piece.Bitmap(logo.png(), place)));
    return LEFT + field + LOGO_FIELD + 4;
  }

  /** The name of the work area, the smaller the longer it is. */
  private double name(SheetBuilder page, String name) {
    int size = 0;
    while (name.length() > LONGEST[size]) {
      size++;
    }
    SetText set = set(name, size);
    while (size + 1 < SIZES.length && (set.width() > COLUMN || set.height() > 112)) {
      size++;
      set = set(name, size);
    }
    page.text(Role.heading(1).named(ANCHOR), Paragraph.of(style(size), name), LEFT, NAME, COLUMN);
    return NAME + set.height();
  }

  private static SetText set(String name, int size) {
    return Paragraph.of(style(size), name).set(COLUMN);
  }

  private static TextStyle style(int size) {
    double[] s = SIZES[size];
    return new TextStyle(s[0], s[1], Face.BOLD, Palette.PAPER, s[2]);
  }

  /** As large as the name leaves room for. */
  private void sentence(SheetBuilder page, double from) {
    String text = new KeySentence(board).text();
    int size = 0;
    while (size + 1 < SENTENCES.length && from + 3 + sentence(text, size).height() > HOUSES - 8) {
      size++;
    }
    page.text(Paragraph.of(spoken(size), text), LEFT, from + 3, SENTENCE);
  }

  private static SetText sentence(String text, int size) {
    return Paragraph.of(spoken(size), text).set(SENTENCE);
  }

  private static TextStyle spoken(int size) {
    return new TextStyle(SENTENCES[size][0], SENTENCES[size][1], Face.SEMIBOLD, Palette.PAPER);
  }

  private void houses(SheetBuilder page) {
    var houseGroups = new HouseGroups(board);
    var groups = board.reach() == null ? houseGroups.largest() : houseGroups.groups();
    if (groups.isEmpty()) {
      return;
    }
    String word = board.reach() == null ? "huizen.gelezen.inwoners" : "huizen.gelezen";
    var marks = new ArrayList<Mark>();
    var said = new ArrayList<String>();
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      var houses = Rates.houses(group.reach());
      row(marks, i * ROW, group.name(), houses);
      said.add(board.words().text(word, group.name(), houses.words()));
    }
    var scene = new Scene(COLUMN, ROW * groups.size() + 2, marks);
    String title =
        board.words().text(board.reach() == null ? "huizen.titel.inwoners" : "huizen.titel");
    String alternative = title + ": " + String.join("; ", said) + ".";
    page.figure(new Figure(title, alternative, scene), LEFT, HOUSES);
  }

  private void row(List<Mark> marks, double top, String name, Rates.Houses houses) {
    Colour band = board.colours().band();
    marks.add(text(top + 9, name, new Mark.Lettering(10, Face.SEMIBOLD, Palette.PAPER)));
    Colour pale = Palette.PAPER.mixed(band, 0.87);
    marks.add(text(top + 20, houses.words(), new Mark.Lettering(9, Face.REGULAR, pale)));
    Colour open = Palette.PAPER.mixed(band, 0.6);
    double column = Math.max(HOUSE_COLUMN, 8 + Face.SEMIBOLD.width(name, 10));
    double step = Math.min(HOUSE_STEP, (COLUMN - column) / houses.all());
    double size = Math.min(HOUSE, step - 1.5);
    for (int i = 0; i < houses.all(); i++) {
      boolean filled = i < houses.filled();
      marks.add(
          new Mark.Drawing(
              filled ? Pictogram.HOUSE : Pictogram.OPEN_HOUSE,
              new Point(column + i * step, top),
              size,
              filled ? Palette.PAPER : open));
    }
  }

  private static Mark text(double y, String text, Mark.Lettering lettering) {
    return new Mark.Text(new Point(0, y), Mark.Align.START, text, lettering);
  }
}
