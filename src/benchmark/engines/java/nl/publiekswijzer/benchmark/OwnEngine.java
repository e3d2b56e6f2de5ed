// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.ArchivalExporter;
import nl.publiekswijzer.pdf.Inks;
import nl.publiekswijzer.publication.compose.ThirtyTwoPages;

/** Publiekswijzer itself: all of it, the exporter alone, with the check, or a whole publication. */
final class OwnEngine {
  private OwnEngine() {}

  public static void main(String[] arguments) throws Exception {
    var measurement = new Measurement();
    var pages = ThirtyTwoPages.ofDemonstration();
    switch (arguments[0]) {
      case "fill-export" -> measurement.of(() -> pages::compose);
      case "whole" -> measurement.of(() -> pages::composeWhole);
      case "check" -> measurement.of(() -> checked(pages));
      case "export" -> {
        var filled = pages.fill();
        measurement.of(() -> () -> export(filled));
      }
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static Engine checked(ThirtyTwoPages pages) {
    var check = new ArchivalCheck();
    return () -> {
      byte[] pdf = pages.compose();
      check.check(pdf);
      return pdf;
    };
  }

  private static byte[] export(List<JasperPrint> filled) throws Exception {
    var out = new ByteArrayOutputStream();
    new ArchivalExporter().export(ThirtyTwoPages.DESCRIPTION, Inks.STANDARD, filled, out);
    return out.toByteArray();
  }
}
