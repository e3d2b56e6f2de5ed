// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Member households by subsegment, as exact fractions. */
final class SubsegmentSums {
  private final FractionSum[] sums;

  SubsegmentSums(int subsegments) {
    this.sums = Stream.generate(FractionSum::new).limit(subsegments).toArray(FractionSum[]::new);
  }

  void add(int subsegment, long households) {
    sums[subsegment].add(households, 1);
  }

  /** Spreads households over the subsegments of a postcode in proportion to its households. */
  void spread(long households, int[] postcode) {
    long all = Arrays.stream(postcode).asLongStream().sum();
    for (int s = 0; s < postcode.length; s++) {
      sums[s].add(households * postcode[s], all);
    }
  }

  List<BigFraction> sums() {
    return Stream.of(sums).map(FractionSum::sum).toList();
  }
}
