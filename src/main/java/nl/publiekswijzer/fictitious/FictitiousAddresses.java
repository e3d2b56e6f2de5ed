// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import java.util.Comparator;
import java.util.List;
import nl.publiekswijzer.estimate.PostcodeEstimate;

/**
 * Invented addresses for estimated households.
 *
 * <p>Every household of every postcode area gets an address, so the sums by area and subsegment are
 * those of the estimate. Each area has a stream of chance of its own, drawn from the seed, the
 * municipality and the postcode.
 */
public final class FictitiousAddresses {
  private final long seed;

  public FictitiousAddresses(long seed) {
    this.seed = seed;
  }

  /** Gives every household to the sink, by ascending postcode and house number. */
  public void write(List<PostcodeEstimate> estimates, AddressSink sink) {
    var streets = new PostcodeStreets();
    estimates.stream()
        .sorted(Comparator.comparingInt(PostcodeEstimate::postcode4))
        .forEach(e -> streets.write(e, random(e), sink));
  }

  private RandomStream random(PostcodeEstimate estimate) {
    return RandomStream.of(seed, "addresses", estimate.municipality().code(), estimate.postcode4());
  }
}
