// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.List;

/**
 * Prints how long the country takes by postcodes of six characters, reading included, and how far
 * the household types of these are from the truth. They are invented within the published areas of
 * four digits, for no file of the CBS was at hand.
 */
final class FullPostcodeBenchmark {
  private static final int ROUNDS = 3;
  private static final String POSTCODES = "cbs_pc4_2023_v2.csv";

  private FullPostcodeBenchmark() {}

  public static void main(String[] arguments) {
    var country = OpenDataFigures.inputs(POSTCODES);
    var invented = new InventedFullPostcodes(country.tables().postcodes().areas());
    byte[] text = invented.text();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      var full = InventedFullPostcodes.read(text);
      long read = System.nanoTime();
      var inputs =
          new EstimateInputs(
              country.areas(), country.municipalities(), country.tables().with(full));
      var estimate = OpenEstimate.of(inputs);
      long estimated = System.nanoTime();
      System.out.printf(
          "%,d postcodes (%,d bytes): read %.1f s, estimated %.1f s; %,d of %,d areas nested%n",
          full.size(),
          text.length,
          (read - start) / 1e9,
          (estimated - read) / 1e9,
          estimate.stream().filter(e -> !e.fullPostcodes().isEmpty()).count(),
          estimate.size());
      print(estimate);
    }
  }

  private static void print(List<PostcodeEstimate> estimate) {
    long households =
        estimate.stream()
            .flatMap(e -> e.fullPostcodes().stream())
            .mapToLong(FullPostcodeEstimate::total)
            .sum();
    System.out.printf(
        "%,d households of %,d in postcodes%n",
        households, estimate.stream().mapToLong(e -> Arrays.stream(e.households()).sum()).sum());
  }
}
