// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** openhtmltopdf, asked for PDF/A-2a and PDF/UA-1. */
final class HtmlEngine {
  private HtmlEngine() {}

  public static void main(String[] arguments) throws Exception {
    var measurement = new Measurement();
    XRLog.setLoggingEnabled(false);
    String sheet = HtmlSheet.of(PageFile.read(arguments[0]));
    byte[] profile = HtmlEngine.class.getResourceAsStream("/icc/sRGB.icc").readAllBytes();
    measurement.of(() -> () -> render(sheet, profile));
  }

  private static byte[] render(String sheet, byte[] profile) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .withHtmlContent(sheet, Path.of(".").toUri().toString())
        .useSVGDrawer(new BatikSVGDrawer())
        .useColorProfile(profile)
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .usePdfUaAccessibility(true)
        .toStream(out)
        .run();
    return out.toByteArray();
  }
}
