// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.pdf.ArchivalExporter;
import nl.publiekswijzer.pdf.Inks;
import nl.publiekswijzer.pdf.PageFurniture;
import nl.publiekswijzer.pdf.PageSource;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.Binding;
import nl.publiekswijzer.publication.compose.Composed;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.publication.compose.ReportFoot;
import nl.publiekswijzer.publication.compose.Words;
import nl.publiekswijzer.sheet.LargePrint;
import nl.publiekswijzer.sheet.Sheet;

/**
 * Composes the board report of a publication: four pages, or three where no group can be told of.
 * The same figures, backdrop and imprint give the same bytes.
 */
public final class BoardReportComposer {
  private static final String NAME = "kernrapport";

  public Composed compose(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    var content = new Content(figures, backdrop, imprint);
    return bind(content, sheets(content), foot(content));
  }

  /** The same in large print. */
  public Composed composeLarge(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    var content = new Content(figures, backdrop, imprint);
    var foot = foot(content);
    return bind(
        content,
        sheets(content).stream().map(LargePrint::of).toList(),
        (page, pages) -> LargePrint.of(foot.marks(page, pages)));
  }

  private static PageFurniture foot(Content content) {
    return ReportFoot.of(content, Words.of(NAME).text("naam"));
  }

  private static Composed bind(Content content, List<Sheet> sheets, PageFurniture foot) {
    var out = new ByteArrayOutputStream();
    try {
      new ArchivalExporter()
          .export(
              Binding.description(content, Words.of(NAME).text("naam")),
              Inks.STANDARD,
              List.of(new PageSource.LaidOut(NAME, sheets)),
              foot,
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
    var sheets = new ArrayList<Sheet>();
    sheets.add(new FrontPage(board).sheet());
    sheets.add(new WherePage(board).sheet());
    sheets.add(
        board.withMembers() ? new MissingPage(board).sheet() : new LivingPage(board).sheet());
    if (!new Plan(board).aims().isEmpty()) {
      sheets.add(new ActionPage(board).sheet());
    }
    return sheets;
  }
}
