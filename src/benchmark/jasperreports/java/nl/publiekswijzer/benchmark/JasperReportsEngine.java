// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import nl.publiekswijzer.publication.compose.ThirtyTwoPages;

/** JasperReports with the exporter of its own: the same templates, the same rows. */
final class JasperReportsEngine {
  private JasperReportsEngine() {}

  public static void main(String[] arguments) throws Exception {
    var measurement = new Measurement();
    var pages = ThirtyTwoPages.ofDemonstration();
    switch (arguments[0]) {
      case "defaults" -> measurement.of(() -> () -> export(pages.fill()));
      case "texts" -> {
        DefaultJasperReportsContext.getInstance()
            .setProperty("net.sf.jasperreports.export.pdf.force.svg.shapes", "false");
        measurement.of(() -> () -> export(pages.fill()));
      }
      case "export" -> {
        var filled = pages.fill();
        measurement.of(() -> () -> export(filled));
      }
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static byte[] export(List<JasperPrint> filled) throws JRException {
    var out = new ByteArrayOutputStream();
    var exporter = new JRPdfExporter();
    exporter.setExporterInput(SimpleExporterInput.getInstance(filled));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.exportReport();
    return out.toByteArray();
  }
}
