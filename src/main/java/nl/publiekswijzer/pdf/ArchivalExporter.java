// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.PrintPageFormat;
import nl.publiekswijzer.sheet.Sheet;

/**
 * Turns filled reports into one tagged PDF that is both PDF/A and PDF/UA. The same reports and
 * description give the same bytes. What cannot be made accessible and archival is refused with
 * {@link NotArchivableException}, never left out. Has no state: one exporter serves all threads.
 */
public final class ArchivalExporter {

  /** Writes filled reports, one after the other, and leaves the stream open. */
  public void export(
      DocumentDescription description, Inks inks, List<JasperPrint> reports, OutputStream out)
      throws IOException {
    var sources = reports.stream().<PageSource>map(PageSource.Filled::new).toList();
    export(description, inks, sources, PageFurniture.NONE, out);
  }

  /** Writes all pages, one after the other, with what returns on each; leaves the stream open. */
  public void export(
      DocumentDescription description,
      Inks inks,
      List<PageSource> sources,
      PageFurniture furniture,
      OutputStream out)
      throws IOException {
    int pages = sources.stream().mapToInt(PageSource::pages).sum();
    try (PdfDocument document = new PdfDocument(inks, description, furniture, pages)) {
      sources.forEach(source -> write(source, document));
      document.write(description, out);
    }
  }

  private void write(PageSource source, PdfDocument document) {
    if (source instanceof PageSource.Filled filled) {
      write(filled.report(), document);
    } else {
      write((PageSource.LaidOut) source, document);
    }
  }

  private static void write(PageSource.LaidOut source, PdfDocument document) {
    for (int i = 0; i < source.sheets().size(); i++) {
      Sheet sheet = source.sheets().get(i);
      PageCanvas canvas = document.newPage(sheet.width(), sheet.height());
      new SheetWriter(document, canvas, source.name(), i + 1).write(sheet);
      document.add(canvas);
    }
    document.order().endReport(source.name());
  }

  private void write(JasperPrint report, PdfDocument document) {
    List<JRPrintPage> pages = report.getPages();
    for (int i = 0; i < pages.size(); i++) {
      PrintPageFormat format = report.getPageFormat(i);
      PageCanvas canvas = document.newPage(format.getPageWidth(), format.getPageHeight());
      new PageWriter(document, canvas, report.getName(), i + 1).write(pages.get(i).getElements());
      document.add(canvas);
    }
    document.order().endReport(report.getName());
  }
}
