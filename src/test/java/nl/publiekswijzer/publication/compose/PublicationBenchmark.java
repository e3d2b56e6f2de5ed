// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
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
    double first = Laps.once(work);
    Laps.of(2, WARM_UP, work);
    double median = Laps.of(1, MEASURED, work).median();
    var two = Laps.of(2, MEASURED, work);
    System.out.printf(
        "%-34s %6d %6d %8.0f %8.1f %8.1f %8.1f%n",
        what, made.pages(), made.pdf().length >> 10, first, median, two.cpu(), two.aSecond());
  }
}
