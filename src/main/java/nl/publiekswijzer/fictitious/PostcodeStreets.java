// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import nl.publiekswijzer.estimate.PostcodeEstimate;

/**
 * The households of one postcode area laid out over full postcodes of about seventeen households;
 * neighbours are mostly alike, yet never all.
 */
final class PostcodeStreets {
  private static final int HOUSEHOLDS_PER_STREET = 17;

  /** Share of households that live anywhere in the area instead of among their like. */
  private static final double STRAYS = 0.35;

  private int[] ordinals = new int[0];
  private int[] strays = new int[0];

  void write(PostcodeEstimate estimate, RandomStream random, AddressSink sink) {
    int households = fill(estimate);
    if (households == 0) {
      return;
    }
    mix(households, random);
    int streets = Math.max(1, Math.round(households / (float) HOUSEHOLDS_PER_STREET));
    streets = Math.min(streets, LetterPairs.COUNT);
    int[] bounds = bounds(households, streets, random);
    int[] order = order(streets, random);
    var letters = new LetterPairs(streets, random);
    var numbers = new HouseNumbers(ordinals, random, sink);
    for (int street = 0; street < streets; street++) {
      letters.next();
      int part = order[street];
      numbers.write(
          estimate.postcode4(), letters.first(), letters.second(), bounds[part], bounds[part + 1]);
    }
  }

  private int fill(PostcodeEstimate estimate) {
    int total = estimate.total();
    if (ordinals.length < total) {
      ordinals = new int[total];
      strays = new int[total];
    }
    int next = 0;
    for (int ordinal = 0; ordinal < estimate.households().length; ordinal++) {
      int end = next + estimate.households()[ordinal];
      while (next < end) {
        ordinals[next++] = ordinal;
      }
    }
    return total;
  }

  private void mix(int households, RandomStream random) {
    int count = 0;
    for (int h = 0; h < households; h++) {
      if (random.chance(STRAYS)) {
        strays[count++] = h;
      }
    }
    for (int s = count - 1; s > 0; s--) {
      swap(ordinals, strays[s], strays[random.below(s + 1)]);
    }
  }

  /** Streets of half to one and a half times the mean. */
  private static int[] bounds(int households, int streets, RandomStream random) {
    var cumulated = new double[streets + 1];
    for (int s = 0; s < streets; s++) {
      cumulated[s + 1] = cumulated[s] + 0.5 + random.share();
    }
    var bounds = new int[streets + 1];
    for (int s = 0; s < streets; s++) {
      bounds[s] = (int) (households * (cumulated[s] / cumulated[streets]));
    }
    bounds[streets] = households;
    return bounds;
  }

  private static int[] order(int streets, RandomStream random) {
    var order = new int[streets];
    for (int s = 0; s < streets; s++) {
      order[s] = s;
    }
    for (int s = streets - 1; s > 0; s--) {
      swap(order, s, random.below(s + 1));
    }
    return order;
  }

  private static void swap(int[] values, int one, int other) {
    int kept = values[one];
    values[one] = values[other];
    values[other] = kept;
  }
}
