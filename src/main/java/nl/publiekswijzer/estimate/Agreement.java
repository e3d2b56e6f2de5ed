// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.analysis.Band;

/**
 * How well an estimate agrees with an independent table, over municipalities: both as an index
 * against their own country.
 *
 * @param municipalities that both know
 * @param correlation of the shares
 * @param meanGap mean distance of the indices, in points
 * @param sameBand municipalities in the same band: up to 90, between, or from 110
 * @param oppositeBand municipalities in the opposite band
 * @param worst the largest distances, at most ten
 */
public record Agreement(
    int municipalities,
    double correlation,
    double meanGap,
    int sameBand,
    int oppositeBand,
    List<Worst> worst) {
  private static final int MOST_NAMED = 10;

  public Agreement {
    worst = List.copyOf(worst);
  }

  /** A municipality with both indices. */
  public record Worst(String municipality, int real, int estimated) {
    int gap() {
      return Math.abs(real - estimated);
    }
  }

  /**
   * Households in question, and all.
   *
   * @param all above 0
   */
  record Part(double some, double all) {
    double share() {
      return some / all;
    }
  }

  /**
   * @param real by name of the municipality
   * @param estimated likewise
   */
  static Agreement of(Map<String, Part> real, Map<String, Part> estimated) {
    var names = real.keySet().stream().filter(estimated::containsKey).sorted().toList();
    double realCountry = country(names, real);
    double estimatedCountry = country(names, estimated);
    var places = new ArrayList<Worst>();
    double gaps = 0;
    int same = 0;
    int opposite = 0;
    for (String name : names) {
      double one = 100 * real.get(name).share() / realCountry;
      double other = 100 * estimated.get(name).share() / estimatedCountry;
      gaps += Math.abs(one - other);
      var band = Band.ofPrinted(one);
      same += band == Band.ofPrinted(other) ? 1 : 0;
      opposite += band.isOpposite(Band.ofPrinted(other)) ? 1 : 0;
      places.add(new Worst(name, (int) Math.round(one), (int) Math.round(other)));
    }
    places.sort(Comparator.comparingInt(Worst::gap).reversed());
    return new Agreement(
        names.size(),
        Correlation.of(shares(names, real), shares(names, estimated)),
        gaps / names.size(),
        same,
        opposite,
        places.subList(0, Math.min(MOST_NAMED, places.size())));
  }

  private static double country(List<String> names, Map<String, Part> of) {
    double some = names.stream().mapToDouble(name -> of.get(name).some()).sum();
    return some / names.stream().mapToDouble(name -> of.get(name).all()).sum();
  }

  private static double[] shares(List<String> names, Map<String, Part> of) {
    return names.stream().mapToDouble(name -> of.get(name).share()).toArray();
  }
}
