// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.publiekswijzer.publication.compose.DemonstrationPdf;
import org.apache.pdfbox.Loader;

/**
 * Prints how long the check of a publication takes: the first one, later ones, and with two callers
 * at a time; then of veraPDF's own validator, and with the making. Run by {@code mvn -q -Pbenchmark
 * verify -Dbenchmark=nl.publiekswijzer.pdf.ArchivalCheckBenchmark}.
 */
final class ArchivalCheckBenchmark {
  private static final int WARM_UP = 60;
  private static final int MEASURED = 30;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

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
    var pool = Executors.newFixedThreadPool(callers);
    long cpu = SYSTEM.getProcessCpuTime();
    long begin = System.nanoTime();
    double[] milliseconds = milliseconds(pool, times, work);
    double seconds = (System.nanoTime() - begin) / 1e9;
    double cpuPerDocument = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / times;
    pool.shutdown();
    System.out.printf(
        "%-36s %8.0f %8.0f %8.1f%n",
        what, milliseconds[times / 2], cpuPerDocument, times / seconds);
  }

  /** Of every document, in order. */
  private static double[] milliseconds(ExecutorService pool, int times, Runnable work)
      throws InterruptedException, ExecutionException {
    var documents = IntStream.range(0, times).mapToObj(i -> pool.submit(() -> once(work))).toList();
    double[] milliseconds = new double[times];
    for (int i = 0; i < times; i++) {
      Future<Double> document = documents.get(i);
      milliseconds[i] = document.get();
    }
    Arrays.sort(milliseconds);
    return milliseconds;
  }

  private static double once(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }
}
