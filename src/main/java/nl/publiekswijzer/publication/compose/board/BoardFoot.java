// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.HouseColours;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.pdf.PageFurniture;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.publication.compose.Words;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.TextStyle;

/**
 * The foot of every page: whose report of what it is, from when, and its number.
 *
 * @param kind of document
 */
public record BoardFoot(Content content, String kind) implements PageFurniture {
  private static final Words WORDS = Words.of("kernrapport");
  private static final double LEFT = 42;
  private static final double TOP = 806;
  private static final double WIDTH = 446;
  private static final double RIGHT = 554;
  private static final int LONGEST = 60;

  @Override
  public List<Mark> marks(int page, int pages) {
    var house = HouseColours.of(content.backdrop().style().accent()).house();
    var marks = new ArrayList<Mark>();
    marks.add(new Mark.Rectangle(LEFT, TOP, RIGHT - LEFT, 0.6, Paint.filled(Palette.HAIRLINE)));
    marks.addAll(first().at(LEFT, TOP + 4));
    marks.addAll(Paragraph.of(TextStyle.NOTE, fitting(second())).set(2000).at(LEFT, TOP + 14));
    var number = new TextStyle(15, 14, Face.BOLD, house);
    var of = new TextStyle(10, 14, Face.REGULAR, Palette.MUTED);
    double wide = of.size() > 0 ? Face.REGULAR.width(" / " + pages, of.size()) : 0;
    double baseline = TOP + 2 + 14;
    marks.add(
        new Mark.Text(
            new Point(RIGHT - wide, baseline),
            Mark.Align.END,
            String.valueOf(page),
            new Mark.Lettering(number.size(), Face.BOLD, house)));
    marks.add(
        new Mark.Text(
            new Point(RIGHT, baseline),
            Mark.Align.END,
            " / " + pages,
            new Mark.Lettering(of.size(), Face.REGULAR, Palette.MUTED)));
    return marks;
  }

  private nl.publiekswijzer.sheet.SetText first() {
    String library = Dutch.abbreviated(content.subject().library(), LONGEST);
    String rest =
        " · "
            + WORDS.text(
                "voet",
                kind,
                shortened(content.subject().workArea()),
                String.valueOf(content.imprint().version()),
                String.valueOf(content.imprint().year()),
                content.imprint().number());
    var words = Paragraph.of(TextStyle.NOTE.in(Face.BOLD), library).then(rest, Face.REGULAR);
    return words.set(WIDTH).lines().size() == 1
        ? words.set(WIDTH)
        : Paragraph.of(TextStyle.NOTE.in(Face.BOLD), Dutch.abbreviated(library, 30))
            .then(rest, Face.REGULAR)
            .set(2000);
  }

  /** Of many municipalities the first, and how many there are more. */
  private String shortened(String area) {
    if (area.length() <= LONGEST) {
      return area;
    }
    int more = area.split(", | en ").length - 1;
    return WORDS.text("voet.andere", area.split(", ")[0], more);
  }

  private String second() {
    var subject = content.subject();
    var parts = new ArrayList<String>();
    parts.add(WORDS.text("voet.peildatum", subject.edition(), Dutch.date(subject.referenceDate())));
    if (subject.fictitious()) {
      parts.add(WORDS.text(subject.invented() ? "voet.verzonnen" : "voet.voorbeeld"));
    }
    if (subject.isOfCbsFigures()) {
      parts.add(WORDS.text(subject.estimated() ? "voet.open" : "voet.bron"));
    }
    return String.join(" · ", parts);
  }

  private static String fitting(String text) {
    String kept = text;
    while (Face.REGULAR.width(kept, TextStyle.NOTE.size()) > WIDTH) {
      kept = Dutch.abbreviated(kept, kept.length() - 1);
    }
    return kept;
  }
}
