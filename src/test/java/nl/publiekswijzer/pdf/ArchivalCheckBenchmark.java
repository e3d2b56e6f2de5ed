// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.publiekswijzer.publication.compose.DemonstrationPdf;
import nl.publiekswijzer.publication.compose.Laps;
import org.apache.pdfbox.Loader;

/**
 * Prints how long the check of a publication takes: the first one, later ones, and with two callers
 * at a time; then of veraPDF's own validator, and with the making. Run by {@code mvn -q -Pbenchmark
 * verify -Dbenchmark=nl.publiekswijzer.pdf.ArchivalCheckBenchmark}.
 */
final class ArchivalCheckBenchmark {
  private static final int WARM_UP = 60;
  private static final int MEASURED = 30;

  private ArchivalCheckBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    byte[] pdf = DemonstrationPdf.ofMunicipalities(3);
    try (var document = Loader.loadPDF(pdf)) {
      System.out.printf("%d pages, %d KB%n", document.getNumberOfPages(), pdf.length >> 10);
    }
    var findings = new VeraPdfFindings(ArchivalProfiles.of(ArchivalStandard.PDF_A_2A));
    System.out.println("found: " + findings.ours(pdf));
    System.out.printf("%-36s %8s %8s %8s%n", "", "ms", "CPU ms", "docs/s");
    Runnable check = () -> VeraPdf.assertArchival(pdf);
    measure("check, first", 1, 1, check);
    measure("check, second", 1, 1, check);
    measure("check, warming up", 1, WARM_UP, check);
    measure("check", 1, MEASURED, check);
    measure("check, two at a time", 2, WARM_UP, check);
    Runnable reference = () -> requireEqual(findings.reference(pdf), findings.ours(pdf));
    measure("with veraPDF's validator, warming up", 1, WARM_UP / 2, reference);
    measure("veraPDF's own validator", 1, MEASURED, () -> findings.reference(pdf));
    Runnable both = () -> VeraPdf.assertArchival(DemonstrationPdf.ofMunicipalities(3));
    measure("compose and check, warming up", 2, WARM_UP, both);
    measure("compose and check, two at a time", 2, MEASURED, both);
  }

  private static void requireEqual(Map<String, Integer> expected, Map<String, Integer> found) {
    if (!expected.equals(found)) {
      throw new IllegalStateException("veraPDF found " + expected + ", not " + found);
    }
  }

  private static void measure(String what, int callers, int times, Runnable work)
      throws InterruptedException, ExecutionException {
    var laps = Laps.of(callers, times, work);
    System.out.printf("%-36s %8.0f %8.0f %8.1f%n", what, laps.median(), laps.cpu(), laps.aSecond());
  }
}
