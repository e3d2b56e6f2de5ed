// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SetText;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The strip with four figures. */
record KeyFigures(Board board) {
  private static final double TOP = FrontBand.HEIGHT;
  private static final double HEIGHT = 72;
  private static final double LEFT = 42;
  private static final double STEP = 132;
  private static final double NUMBER_WIDTH = 124;
  private static final double LABEL_WIDTH = 114;

  /** A figure with what it counts. */
  record Key(String number, String label) {}

  void draw(SheetBuilder page) {
    page.box(0, TOP, Sheet.WIDTH, HEIGHT, board.colours().panel());
    var items = new ArrayList<Piece>();
    var figures = figures();
    for (int i = 0; i < figures.size(); i++) {
      double x = LEFT + i * STEP;
      if (i > 0) {
        page.rule(x - 10, TOP + 14, 0.6, 44, board.colours().rest());
      }
      items.add(item(figures.get(i), x));
    }
    page.add(Piece.element(Role.of("L"), items));
  }

  /** Number and label are one item, read "194.040 huishoudens in Utrecht". */
  private Piece item(Key key, double x) {
    var number = new TextStyle(26, 32, Face.BOLD, board.colours().house(), -0.5);
    var label = new TextStyle(9.2, 11, Face.REGULAR, TextStyle.BODY.colour());
    SetText first = Paragraph.of(number, key.number() + " ").set(NUMBER_WIDTH);
    SetText second = Paragraph.of(label, key.label()).set(LABEL_WIDTH);
    var marks = new ArrayList<>(first.at(x, TOP + 10));
    marks.addAll(second.at(x, TOP + 44));
    return Piece.element(Role.of("LI"), Piece.element(Role.of("LBody"), Piece.content(marks)));
  }

  List<Key> figures() {
    return board.withMembers() ? members() : inhabitants();
  }

  private List<Key> members() {
    long all = board.households();
    long members = board.members();
    return List.of(
        key(Dutch.whole(all), "sterk.huishoudens"),
        key(Dutch.whole(members), "sterk.leden"),
        key(Dutch.decimal(board.reach()), "sterk.bereik"),
        key(Dutch.whole(all - members), "sterk.zonder"));
  }

  private Key key(String number, String word) {
    return new Key(number, board.words().text(word, board.here()));
  }

  private List<Key> inhabitants() {
    var keys = new ArrayList<Key>();
    keys.add(key(Dutch.whole(board.households()), "sterk.huishoudens"));
    var profile = board.content().figures().profile();
    if (profile != null && profile.inhabitants() > 0) {
      keys.add(key(Dutch.whole(profile.inhabitants()), "sterk.inwoners"));
    }
    if (profile != null && profile.propertyValue() != null) {
      keys.add(
          key(
              "€ " + Dutch.whole(profile.propertyValue().longValue()) + ".000",
              "sterk.woningwaarde"));
    }
    board.segments().bySize().stream()
        .findFirst()
        .ifPresent(
            largest ->
                keys.add(
                    new Key(
                        Dutch.decimal(largest.share()) + " %",
                        board.words().text("sterk.grootste", largest.name()))));
    return keys;
  }
}
