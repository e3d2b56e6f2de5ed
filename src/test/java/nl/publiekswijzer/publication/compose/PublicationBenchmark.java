// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.compose.board.BoardReportComposer;
import nl.publiekswijzer.request.usecase.RequestFixtures;

/**
 * Prints how long the board report and the whole report of a city and of a village take to be made,
 * and to be checked, in both standards: the first one, the median of later ones, processor time,
 * and documents a second with two callers. Run by {@code mvn -q -Pbenchmark verify
 * -Dbenchmark=nl.publiekswijzer.publication.compose.PublicationBenchmark}; reads the Dutch figures.
 */
final class PublicationBenchmark {
  private static final ArchivalCheck CHECK = new ArchivalCheck();
  private static final int WARM_UP = 120;
  private static final int MEASURED = 80;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private PublicationBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    var country = MemoryEdition.ofCountry();
    System.out.printf(
        "%-34s %6s %6s %8s %8s %8s %8s%n", "", "pages", "KB", "first ms", "ms", "CPU ms", "docs/s");
    for (var standard : ArchivalStandard.values()) {
      var imprint = RequestFixtures.IMPRINT.keeping(standard);
      print(country, "Utrecht", "GM0344", imprint);
      print(country, "Renswoude", "GM0339", imprint);
    }
  }

  private static void print(LoadedEdition country, String name, String code, Imprint imprint)
      throws InterruptedException, ExecutionException {
    var area = new WorkArea(List.of(code), List.of());
    var request = new RequestFixtures(country, ReportKind.COMBINED, area);
    var figures = request.figures(100);
    var backdrop = request.backdrop(figures);
    String standard = imprint.standard().archive();
    var board = new BoardReportComposer();
    measure(name + ", board, " + standard, i -> board.compose(figures, backdrop, i), imprint);
    var whole = new PublicationComposer();
    measure(name + ", whole, " + standard, i -> whole.compose(figures, backdrop, i), imprint);
  }

  private static void measure(String what, Function<Imprint, Composed> making, Imprint imprint)
      throws InterruptedException, ExecutionException {
    Composed made = making.apply(imprint);
    measure(what, made, () -> making.apply(imprint));
    measure("  check", made, () -> CHECK.check(made.pdf(), imprint.standard()));
  }

  private static void measure(String what, Composed made, Runnable work)
      throws InterruptedException, ExecutionException {
    double first = once(work);
    run(2, WARM_UP, work);
    double median = run(1, MEASURED, work)[MEASURED / 2];
    long cpu = SYSTEM.getProcessCpuTime();
    long begin = System.nanoTime();
    run(2, MEASURED, work);
    double seconds = (System.nanoTime() - begin) / 1e9;
    double used = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / MEASURED;
    System.out.printf(
        "%-34s %6d %6d %8.0f %8.1f %8.1f %8.1f%n",
        what, made.pages(), made.pdf().length >> 10, first, median, used, MEASURED / seconds);
  }

  /** Milliseconds of each, in order of length. */
  private static double[] run(int callers, int times, Runnable work)
      throws InterruptedException, ExecutionException {
    var pool = Executors.newFixedThreadPool(callers);
    var documents = IntStream.range(0, times).mapToObj(i -> pool.submit(() -> once(work))).toList();
    double[] milliseconds = new double[times];
    for (int i = 0; i < times; i++) {
      milliseconds[i] = documents.get(i).get();
    }
    pool.shutdown();
    Arrays.sort(milliseconds);
    return milliseconds;
  }

  private static double once(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }
}
