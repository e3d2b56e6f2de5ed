// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import nl.publiekswijzer.segmentation.OpenSegment;

/**
 * Prints how long the estimate of the whole country takes, how it agrees with the tables of the
 * CBS, and what it gives of some towns.
 */
final class EstimateBenchmark {
  private static final int ROUNDS = 5;
  private static final List<String> TOWNS =
      List.of(
          "Wageningen",
          "Delft",
          "Groningen",
          "Maastricht",
          "Leiden",
          "Nijmegen",
          "Urk",
          "Staphorst",
          "Rotterdam",
          "Amsterdam",
          "'s-Gravenhage",
          "Heerlen",
          "Lansingerland",
          "Bloemendaal");

  private EstimateBenchmark() {}

  public static void main(String[] arguments) {
    for (String file : List.of("cbs_pc4_2023_v2.csv", "cbs_pc4_2024_v1.csv")) {
      System.out.println(file);
      time(file);
      var inputs = OpenDataFigures.inputs(file);
      var estimate = OpenEstimate.of(inputs);
      print(EstimateChecking.of(inputs, estimate));
      towns(estimate);
    }
    System.out.println("gebiedscijfers.csv and gemeentecijfers.csv alone, own tables as yardstick");
    var full = OpenDataFigures.inputs("cbs_pc4_2023_v2.csv");
    print(EstimateChecking.of(full, OpenDataFigures.country()));
  }

  private static void time(String file) {
    var reads = new ArrayList<Double>();
    var estimates = new ArrayList<Double>();
    int postcodes = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      var inputs = OpenDataFigures.inputs(file);
      long read = System.nanoTime();
      postcodes = OpenEstimate.of(inputs).size();
      reads.add((read - start) / 1e9);
      estimates.add((System.nanoTime() - read) / 1e9);
    }
    System.out.printf(
        "%,d postcodes; read %.2f s, estimated %.2f s (medians of %d)%n",
        postcodes, median(reads), median(estimates), ROUNDS);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static void print(Validation validation) {
    System.out.println(
        "segments  independent r / gap / same / opposite   own r / gap / same / opposite");
    for (SegmentCheck check : validation.checks()) {
      System.out.printf(
          "%-8s  %-36s  %-36s  %s%n",
          String.join("+", check.segments()),
          text(check.independent()),
          text(check.own()),
          check.passes() ? "passes" : check.isTested() ? "fails" : "untested");
    }
    for (SegmentCheck check : validation.checks()) {
      if (check.independent() != null) {
        System.out.println(String.join("+", check.segments()) + ": " + worst(check.independent()));
      }
    }
    System.out.println("told of municipalities " + validation.municipal());
    System.out.println("told within them       " + validation.local());
  }

  private static String text(Agreement found) {
    return found == null
        ? "-"
        : "%.3f / %.1f / %d / %d of %d"
            .formatted(
                found.correlation(),
                found.meanGap(),
                found.sameBand(),
                found.oppositeBand(),
                found.municipalities());
  }

  private static String worst(Agreement found) {
    var text = new StringBuilder();
    found
        .worst()
        .forEach(w -> text.append(w.municipality() + " " + w.real() + " " + w.estimated() + ", "));
    return text.toString();
  }

  private static void towns(List<PostcodeEstimate> estimates) {
    var country = new double[OpenSegment.values().length];
    var towns = new TreeMap<String, double[]>();
    for (PostcodeEstimate estimate : estimates) {
      double[] own =
          towns.computeIfAbsent(estimate.municipality().name(), n -> new double[country.length]);
      for (int i = 0; i < estimate.households().length; i++) {
        int segment = OpenSegment.ofSubsegment(i).ordinal();
        own[segment] += estimate.households()[i];
        country[segment] += estimate.households()[i];
      }
    }
    print("Netherlands", country, country);
    TOWNS.forEach(town -> print(town, towns.get(town), country));
  }

  private static void print(String name, double[] households, double[] country) {
    var text = new StringBuilder("%-14s".formatted(name));
    double all = Arrays.stream(households).sum();
    double national = Arrays.stream(country).sum();
    for (OpenSegment segment : OpenSegment.values()) {
      double share = households[segment.ordinal()] / all;
      double index = 100 * share / (country[segment.ordinal()] / national);
      text.append(" %s %.1f (%.0f)".formatted(segment, 100 * share, index));
    }
    System.out.println(text);
  }
}
