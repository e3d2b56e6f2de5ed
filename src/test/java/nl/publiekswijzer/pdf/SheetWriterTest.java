// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.Sheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages that were laid out, as they are read. */
class SheetWriterTest {
  private static final Mark.Lettering LETTERS = new Mark.Lettering(10, false, Palette.ACCENT);

  private static Mark text(double x, Mark.Align align, String words) {
    return new Mark.Text(new Point(x, 100), align, words, LETTERS);
  }

  private static byte[] pdf(Mark... marks) throws IOException {
    var pieces =
        List.of(marks).stream().map(mark -> Piece.content(List.of(mark))).toArray(Piece[]::new);
    return pdf(Piece.element(Role.heading(1), pieces));
  }

  private static byte[] pdf(Piece piece) throws IOException {
    var sheet = new Sheet(Sheet.WIDTH, Sheet.HEIGHT, List.of(piece));
    var out = new ByteArrayOutputStream();
    new ArchivalExporter()
        .export(
            Reports.DESCRIPTION,
            Inks.STANDARD,
            List.of(new PageSource.LaidOut("proef", List.of(sheet))),
            PageFurniture.NONE,
            out);
    VeraPdf.assertArchival(out.toByteArray());
    return out.toByteArray();
  }

  /** The gap between them is no sign. */
  @Test
  void wordsThatAreDrawnApartAreReadApart() throws IOException {
    byte[] pdf =
        pdf(
            text(50, Mark.Align.START, "A"),
            text(70, Mark.Align.START, "Eerste eigen plek"),
            text(300, Mark.Align.MIDDLE, "11,3"),
            text(400, Mark.Align.END, "%"));

    assertEquals(List.of("Document", " H1 A Eerste eigen plek 11,3%"), Reading.of(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      assertEquals("A Eerste eigen plek 11,3%", outline.getFirstChild().getTitle());
    }
  }

  @Test
  void abbreviationIsReadInFull() throws IOException {
    byte[] pdf = pdf(text(300, Mark.Align.MIDDLE, "Cijfers van het CBS over 2025"));

    assertEquals(List.of("Document", " H1 Cijfers van het CBS over 2025"), Reading.of(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(
          "Cijfers van het CBS over 2025", new PDFTextStripper().getText(document).strip());
    }
  }

  @Test
  void cellsBeneathADistrictNameItsHead() throws IOException {
    byte[] pdf =
        pdf(
            Piece.element(
                Role.of("Table"),
                row(cell(Role.columnHead(), "Postcode"), cell(Role.columnHead(), "Leden")),
                row(cell(Role.rowHead().spanning(2), "Binnenstad")),
                row(cell(Role.rowHead(), "3511"), cell(Role.of("TD"), "12"))));

    assertEquals(
        List.of(
            "TH Postcode",
            "TH Leden",
            "TH Binnenstad",
            "TH 3511 (Postcode, Binnenstad)",
            "TD 12 (Leden, Binnenstad, 3511)"),
        TableReading.of(pdf));
  }

  private static Piece row(Piece... cells) {
    return Piece.element(Role.of("TR"), cells);
  }

  private static Piece cell(Role role, String words) {
    return Piece.element(role, Piece.content(List.of(text(50, Mark.Align.START, words))));
  }
}
