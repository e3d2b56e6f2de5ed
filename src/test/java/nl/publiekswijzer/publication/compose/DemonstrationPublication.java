// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.estimate.DemonstrationFigures;
import nl.publiekswijzer.estimate.EstimateInputs;
import nl.publiekswijzer.estimate.OpenEstimate;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import nl.publiekswijzer.segmentation.OpenSegmentation;
import nl.publiekswijzer.segmentation.Segmentation;

/** A publication of a municipality of the demonstration, with members invented by a fixed rate. */
final class DemonstrationPublication {
  private static final Map<String, Integer> RATES =
      Map.of("A", 11, "B", 14, "C", 26, "D", 38, "E", 22, "F", 15, "G", 17, "H", 19);
  private static final int OTHERS = 24;

  private DemonstrationPublication() {}

  /** The largest municipalities of the demonstration, so many. */
  static PublishedFiguresFixtures ofMunicipalities(int number) {
    var estimates = OpenEstimate.of(EstimateInputs.of(DemonstrationFigures.areas(), List.of()));
    var byMunicipality = new TreeMap<String, Integer>();
    estimates.forEach(e -> byMunicipality.merge(e.municipality().name(), e.total(), Integer::sum));
    var chosen =
        byMunicipality.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(number)
            .map(Map.Entry::getKey)
            .toList();
    var fixtures = PublishedFiguresFixtures.figures().open().fictitious();
    chosen.forEach(
        m -> {
          long households = byMunicipality.get(m);
          fixtures.municipality("GM" + m, m, households, households / 25 * 5);
        });
    catalogue(fixtures, estimates, chosen);
    return fixtures;
  }

  private static void catalogue(
      PublishedFiguresFixtures fixtures, List<PostcodeEstimate> estimates, List<String> chosen) {
    Segmentation open = OpenSegmentation.segmentation();
    var base = new HashMap<Integer, Long>();
    var households = new HashMap<Integer, Long>();
    for (PostcodeEstimate estimate : estimates) {
      for (int s = 0; s < estimate.households().length; s++) {
        base.merge(s, (long) estimate.households()[s], Long::sum);
        if (chosen.contains(estimate.municipality().name())) {
          households.merge(s, (long) estimate.households()[s], Long::sum);
        }
      }
    }
    open.segments().forEach(s -> fixtures.segment(s.code(), s.name()));
    for (int i = 0; i < open.subsegments().size(); i++) {
      var sub = open.subsegments().get(i);
      int rate = RATES.getOrDefault(sub.segment(), OTHERS) + i % 5;
      long here = households.get(i);
      fixtures.subsegment(
          sub.code(), sub.segment(), sub.name(), base.get(i), here, here * rate / 100);
    }
  }
}
