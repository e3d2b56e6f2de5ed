// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.HouseColours;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.pdf.PageFurniture;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.SetText;
import nl.publiekswijzer.sheet.TextStyle;

/**
 * The foot of every page: whose document of what it is, from when, and the number of the page.
 *
 * @param owner in bold
 * @param first what follows the owner
 * @param second the line below
 * @param house colour of the number
 */
public record ReportFoot(String owner, String first, String second, Colour house)
    implements PageFurniture {
  private static final Words WORDS = Words.of("kernrapport");
  private static final double LEFT = 42;
  private static final double TOP = 806;
  private static final double WIDTH = 446;
  private static final double RIGHT = 554;
  private static final int LONGEST = 60;
  private static final int SHORT = 30;

  /**
   * Of a document about a work area or an edition.
   *
   * @param kind of document
   */
  public static ReportFoot of(Content content, String kind) {
    var subject = content.subject();
    boolean aboutArea = subject.showsWorkArea() || subject.showsMembers();
    String first =
        WORDS.text(
            "voet",
            kind,
            aboutArea ? " " + subject.briefWorkArea(LONGEST) : "",
            String.valueOf(content.imprint().version()),
            String.valueOf(content.imprint().year()),
            content.imprint().number());
    return new ReportFoot(
        Dutch.abbreviated(subject.library(), LONGEST),
        first,
        second(content),
        content.houseColours().house());
  }

  /** Of a document about anything else. */
  static ReportFoot of(String owner, String first) {
    return new ReportFoot(owner, first, "", HouseColours.of(Palette.ACCENT).house());
  }

  @Override
  public List<Mark> marks(int page, int pages) {
    var marks = new ArrayList<Mark>();
    marks.add(new Mark.Rectangle(LEFT, TOP, RIGHT - LEFT, 0.6, Paint.filled(Palette.HAIRLINE)));
    marks.addAll(firstLine().at(LEFT, TOP + 4));
    if (!second.isEmpty()) {
      marks.addAll(Paragraph.of(TextStyle.NOTE, fitting(second)).set(WIDTH).at(LEFT, TOP + 14));
    }
    String of = " / " + pages;
    var small = new Mark.Lettering(10, Face.REGULAR, Palette.MUTED);
    Point end = new Point(RIGHT, TOP + 16);
    marks.add(
        new Mark.Text(
            new Point(RIGHT - small.width(of), end.y()),
            Mark.Align.END,
            String.valueOf(page),
            new Mark.Lettering(15, Face.BOLD, house)));
    marks.add(new Mark.Text(end, Mark.Align.END, of, small));
    return marks;
  }

  private SetText firstLine() {
    var words = line(owner);
    return words.set(WIDTH).lines().size() == 1
        ? words.set(WIDTH)
        : line(Dutch.abbreviated(owner, SHORT)).set(Double.MAX_VALUE);
  }

  private Paragraph line(String name) {
    return Paragraph.of(TextStyle.NOTE.in(Face.BOLD), name).then(" · " + first, Face.REGULAR);
  }

  private static String second(Content content) {
    var subject = content.subject();
    var parts = new ArrayList<String>();
    parts.add(WORDS.text("voet.peildatum", subject.edition(), Dutch.date(subject.referenceDate())));
    if (subject.fictitious()) {
      parts.add(WORDS.text(subject.invented() ? "voet.verzonnen" : "voet.voorbeeld"));
    }
    if (subject.isOfCbsFigures()) {
      parts.add(WORDS.text(subject.estimated() ? "voet.open" : "voet.bron"));
    }
    var members = subject.scope().file().referenceDate();
    if (members != null) {
      parts.add(WORDS.text("voet.leden", Dutch.date(members)));
    }
    if (!subject.scope().base().isCountry()) {
      parts.add(WORDS.text("voet.basis", subject.scope().base().name()));
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
