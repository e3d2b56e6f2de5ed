// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.List;
import nl.publiekswijzer.segmentation.OpenSegment;
import nl.publiekswijzer.segmentation.OpenSegmentation;

/** Prints how long the estimate of the whole country takes and what it gives. */
final class EstimateBenchmark {
  private EstimateBenchmark() {}

  public static void main(String[] arguments) {
    System.out.println("round  postcodes  households  read s  estimate s");
    for (int round = 1; round <= 3; round++) {
      run(round, true);
    }
    List<PostcodeEstimate> unscaled = run(4, false);
    System.out.println("without municipal totals: " + unscaled.size() + " postcodes");
    print(run(5, true));
  }

  private static List<PostcodeEstimate> run(int round, boolean scaled) {
    long start = System.nanoTime();
    var areas = EstimateFixtures.openAreas();
    List<MunicipalityFigures> municipalities =
        scaled ? EstimateFixtures.openMunicipalities() : List.of();
    long read = System.nanoTime();
    var estimate = OpenEstimate.of(EstimateInputs.of(areas, municipalities));
    long done = System.nanoTime();
    System.out.printf(
        "%5d  %,9d  %,10d  %6.2f  %10.2f%n",
        round,
        estimate.size(),
        estimate.stream().mapToInt(PostcodeEstimate::total).sum(),
        (read - start) / 1e9,
        (done - read) / 1e9);
    return estimate;
  }

  private static void print(List<PostcodeEstimate> estimate) {
    int[] national = new int[OpenSegment.subsegments()];
    estimate.forEach(p -> Arrays.setAll(national, s -> national[s] + p.households()[s]));
    double total = Arrays.stream(national).sum();
    var segmentation = OpenSegmentation.segmentation();
    for (OpenSegment segment : OpenSegment.values()) {
      int first = segment.firstSubsegment();
      int end = first + segment.split().size();
      int households = Arrays.stream(national, first, end).sum();
      String name = segmentation.segments().get(segment.ordinal()).name();
      System.out.printf(
          "%s  %-34s %,9d  %4.1f %%  %s%n",
          segment,
          name,
          households,
          100 * households / total,
          Arrays.toString(Arrays.copyOfRange(national, first, end)));
    }
  }
}
