// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.sheet.Frame;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.Sheet;
import org.apache.pdfbox.cos.COSName;

/** Writes a page that was laid out, in the order in which it is read. */
final class SheetWriter {
  private static final String LINK = "Link";
  private static final String TABLE = "Table";

  private final PdfDocument document;
  private final PageCanvas canvas;
  private final String chapter;
  private final int number;
  private final WordGaps gaps = new WordGaps();

  /** The entry of the contents that is being written; null outside of them. */
  private StructureElement entry;

  SheetWriter(PdfDocument document, PageCanvas canvas, String chapter, int number) {
    this.document = document;
    this.canvas = canvas;
    this.chapter = chapter;
    this.number = number;
  }

  void write(Sheet sheet) {
    StructureElement root = document.order().root();
    sheet.pieces().forEach(piece -> write(piece, root, true));
  }

  /**
   * @param outermost whether nothing is around it that could own content
   */
  private void write(Piece piece, StructureElement owner, boolean outermost) {
    if (piece instanceof Piece.Drawn drawn) {
      var spot = spot(text(drawn));
      spot.refuse(drawn.read() && outermost, "content without a role");
      if (drawn.read()) {
        said(drawn, owner, spot);
      } else {
        canvas.draw(Optional.empty(), () -> new ScenePen(canvas, spot).draw(drawn.marks()));
      }
    } else if (piece instanceof Piece.Bitmap bitmap) {
      bitmap(bitmap, owner);
    } else {
      element((Piece.Element) piece, owner);
    }
  }

  private void bitmap(Piece.Bitmap bitmap, StructureElement owner) {
    var image = canvas.images().embed(bitmap.png(), spot("bitmap"));
    Frame place = bitmap.place();
    canvas.draw(
        Optional.of(owner),
        () ->
            canvas.stream()
                .image(image.name(), place.left(), place.top(), place.width(), place.height()));
  }

  /** Words stand apart, and an abbreviation is read in full. */
  private void said(Piece.Drawn drawn, StructureElement owner, SheetSpot spot) {
    var marks = gaps.apart(owner, drawn.marks());
    var pieces =
        document.isDutch() ? SaidMarks.of(marks) : List.of(new SaidMarks(marks, Optional.empty()));
    for (SaidMarks said : pieces) {
      var element = said.inline().map(inline -> inline.element(owner)).orElse(owner);
      canvas.draw(Optional.of(element), () -> new ScenePen(canvas, spot).draw(said.marks()));
    }
  }

  private void element(Piece.Element piece, StructureElement owner) {
    fill(piece, owner.child(piece.role().type()));
  }

  private void fill(Piece.Element piece, StructureElement element) {
    Role role = piece.role();
    String words = words(piece);
    SheetSpot spot = spot(words);
    if (role.isHeading()) {
      int level = role.type().charAt(1) - '0';
      document.order().enterHeading(level, spot);
      document.bookmarks().add(level, words.strip(), target(piece, element));
    }
    role.findAnchor()
        .ifPresent(name -> document.destinations().add(name, target(piece, element), spot));
    attributes(role, element);
    if (role.type().equals(LogicalOrder.ENTRY)) {
      entry = element;
    }
    if (role.type().equals(TABLE)) {
      rows(piece, element);
    } else {
      piece.parts().forEach(part -> write(part, element, false));
    }
    if (role.type().equals(LINK)) {
      link(role, words, element, spot);
    }
    entry = role.type().equals(LogicalOrder.ENTRY) ? null : entry;
  }

  private Target target(Piece piece, StructureElement element) {
    return new Target(canvas.view((int) top(piece)), element);
  }

  /** A table with a head, a body and groups, as those that are filled have. */
  private void rows(Piece.Element table, StructureElement element) {
    var cells = new TableCells(element, document.order().tableIds());
    for (Piece part : table.parts()) {
      if (part instanceof Piece.Element row) {
        row(row, cells, element);
      } else {
        write(part, element, true);
      }
    }
    cells.close();
  }

  private void row(Piece.Element row, TableCells cells, StructureElement table) {
    var first = row.parts().stream().filter(Piece.Element.class::isInstance).findFirst();
    StructureElement element = cells.openRow(cell(((Piece.Element) first.orElseThrow()).role()));
    row.role()
        .findAnchor()
        .ifPresent(
            name -> document.destinations().add(name, target(row, element), spot(words(row))));
    for (Piece part : row.parts()) {
      if (part instanceof Piece.Element cell) {
        fill(cell, cells.cell(cell(cell.role())));
      } else {
        write(part, table, true);
      }
    }
  }

  private static ElementTags.Cell cell(Role role) {
    boolean rowHead = role.scope().equals("Row");
    boolean head = role.type().equals("TH") && !rowHead;
    return new ElementTags.Cell(Span.FULL, head, rowHead, role.columns(), 1);
  }

  private void attributes(Role role, StructureElement element) {
    if (!role.alternative().isEmpty()) {
      element.alternative(role.alternative());
      element.attributes("Layout").setItem(COSName.BBOX, canvas.rectangle(area(role.place())));
      element.attributes("Layout").setName("Placement", "Block");
    }
    if (!role.scope().isEmpty()) {
      element.attributes("Table").setName("Scope", role.scope());
    }
    if (role.columns() > 1) {
      element.attributes("Table").setInt("ColSpan", role.columns());
    }
  }

  private void link(Role role, String words, StructureElement element, SheetSpot spot) {
    boolean local = !role.target().contains(":");
    canvas.link(element, new Link(role.target(), local, words.strip(), false), area(role.place()));
    if (local) {
      document.destinations().need(role.target(), Optional.ofNullable(entry), spot);
    }
  }

  private SheetSpot spot(String what) {
    return new SheetSpot(chapter, number, what);
  }

  private static Area area(Frame frame) {
    int left = (int) Math.floor(frame.left());
    int top = (int) Math.floor(frame.top());
    return new Area(
        left, top, (int) Math.ceil(frame.right()) - left, (int) Math.ceil(frame.bottom()) - top);
  }

  private static String words(Piece piece) {
    if (piece instanceof Piece.Element element) {
      return element.parts().stream().map(SheetWriter::words).reduce("", SheetWriter::joined);
    }
    return piece instanceof Piece.Drawn drawn ? text(drawn) : "";
  }

  private static String text(Piece.Drawn drawn) {
    return !drawn.read()
        ? ""
        : drawn.marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(mark -> ((Mark.Text) mark).text())
            .reduce("", SheetWriter::joined);
  }

  private static String joined(String before, String after) {
    return WordGaps.glued(before, after) ? before + " " + after : before + after;
  }

  /** The top of the first line of a piece. */
  private static double top(Piece piece) {
    if (piece instanceof Piece.Bitmap bitmap) {
      return bitmap.place().top();
    }
    return piece instanceof Piece.Drawn drawn
        ? drawn.marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(Mark.Text.class::cast)
            .mapToDouble(text -> text.at().y() - text.lettering().size())
            .min()
            .orElse(0)
        : ((Piece.Element) piece)
            .parts().stream().mapToDouble(SheetWriter::top).filter(y -> y > 0).min().orElse(0);
  }
}
