// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.publiekswijzer.pdf.ArchivalExporter;
import nl.publiekswijzer.pdf.Inks;
import nl.publiekswijzer.pdf.PageSource;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.Binding;
import nl.publiekswijzer.publication.compose.Composed;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.publication.compose.ReportFoot;
import nl.publiekswijzer.publication.compose.Words;
import nl.publiekswijzer.sheet.Sheet;

/**
 * Composes the board report of a publication: four pages. The same figures, backdrop and imprint
 * give the same bytes.
 */
public final class BoardReportComposer {
  private static final String NAME = "kernrapport";

  public Composed compose(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    var content = new Content(figures, backdrop, imprint);
    var sheets = sheets(content);
    String kind = Words.of(NAME).text("naam");
    var out = new ByteArrayOutputStream();
    try {
      new ArchivalExporter()
          .export(
              Binding.description(content, kind),
              Inks.STANDARD,
              List.of(new PageSource.LaidOut(NAME, sheets)),
              ReportFoot.of(content, kind),
              out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Composed(out.toByteArray(), sheets.size());
  }

  /** Its pages, without their feet. */
  public static List<Sheet> sheets(Content content) {
    return sheets(new Board(content, Words.of(NAME).text("soort")));
  }

  static List<Sheet> sheets(Board board) {
    return List.of(
        new FrontPage(board).sheet(),
        new WherePage(board).sheet(),
        board.withMembers() ? new MissingPage(board).sheet() : new LivingPage(board).sheet(),
        new ActionPage(board).sheet());
  }
}
