// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.PrintPageFormat;

/**
 * Turns filled reports into one tagged PDF that is both PDF/A and PDF/UA. The same reports and
 * description give the same bytes. What cannot be made accessible and archival is refused with
 * {@link NotArchivableException}, never left out. Has no state: one exporter serves all threads.
 */
public final class ArchivalExporter {

  /** Writes all reports, one after the other, and leaves the stream open. */
  public void export(
      DocumentDescription description, Inks inks, List<JasperPrint> reports, OutputStream out)
      throws IOException {
    try (PdfDocument document = new PdfDocument(inks, description)) {
      reports.forEach(report -> write(report, document));
      document.write(description, out);
    }
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
