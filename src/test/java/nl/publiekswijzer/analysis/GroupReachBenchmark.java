// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.ArrayList;
import java.util.List;

/** Prints how often the intervals of broad groups hold, exact and drawn. */
final class GroupReachBenchmark {
  private static final int DRAWS = 200;

  private GroupReachBenchmark() {}

  public static void main(String[] arguments) {
    if (!SquareAreas.isThere()) {
      System.out.println(
          "The squares of the CBS in ../shared/data are absent; nothing was measured.");
      return;
    }
    System.out.println("areas; scenario; draw; held; width; shown; wrong of shown");
    for (String municipality : List.of("GM0606", "GM1924", "GM0599", "")) {
      var areas = SquareAreas.of(municipality);
      int draws = areas.size() > 3_000 ? DRAWS / 4 : DRAWS;
      var scenarios = new ArrayList<>(InventedReach.Scenario.ALL);
      scenarios.addAll(InventedReach.Scenario.HARD);
      for (var scenario : scenarios) {
        for (double noise : new double[] {0, 5}) {
          var tally = GroupReachTally.of(areas, scenario, draws, noise, 20_261_130L);
          System.out.printf(
              "%d; %s; %.0f; %.3f; %.0f; %.3f; %d of %d%n",
              areas.size(),
              scenario.name(),
              noise,
              (double) tally.held / tally.rows,
              tally.width / tally.rows,
              (double) tally.shown / tally.rows,
              tally.wrong,
              tally.shown);
        }
      }
    }
  }
}
