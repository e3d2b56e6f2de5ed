// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.segmentation.Segmentation;

/**
 * How alike the households of one street are, a street being a postcode of six characters: where
 * all of five or more households hold one segment, what is promised of one household does not hold
 * for who knows that.
 */
final class Streets {
  private static final int FEWEST = 5;
  private static final short MIXED = -1;

  private final short[] segments;
  private final byte[] households = new byte[Postcode.of(10_000)];
  private final short[] only = new short[households.length];

  Streets(Segmentation segmentation) {
    var codes = segmentation.segments().stream().map(s -> s.code()).toList();
    var subsegments = segmentation.subsegments();
    segments = new short[subsegments.size()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = (short) codes.indexOf(subsegments.get(i).segment());
    }
  }

  void add(int postcode, int subsegment) {
    short segment = segments[subsegment];
    if (households[postcode] == 0) {
      only[postcode] = segment;
    } else if (only[postcode] != segment) {
      only[postcode] = MIXED;
    }
    households[postcode] = (byte) Math.min(FEWEST, households[postcode] + 1);
  }

  /** Streets with five households or more. */
  int counted() {
    int counted = 0;
    for (byte some : households) {
      counted += some == FEWEST ? 1 : 0;
    }
    return counted;
  }

  /** Those of them whose households all hold one segment. */
  int alike() {
    int alike = 0;
    for (int postcode = 0; postcode < households.length; postcode++) {
      alike += households[postcode] == FEWEST && only[postcode] != MIXED ? 1 : 0;
    }
    return alike;
  }
}
