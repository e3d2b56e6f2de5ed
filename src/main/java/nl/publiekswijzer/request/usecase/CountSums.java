// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.function.BiFunction;
import nl.publiekswijzer.disclosure.TrueCount;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.member.MemberCell;

/**
 * Sums of households and members of a work area. Members of a postcode are spread over its
 * subsegments in proportion to their households, as exact fractions.
 */
final class CountSums {
  private final LoadedEdition edition;
  private final SortedSet<Integer> postcodes;
  private final BiFunction<LoadedEdition, Integer, int[]> postcodeCounts;
  private final FractionSum[] bySubsegment;
  private final PartSums parts;

  CountSums(
      LoadedEdition edition,
      SortedSet<Integer> postcodes,
      BiFunction<LoadedEdition, Integer, int[]> postcodeCounts) {
    this.edition = edition;
    this.postcodes = postcodes;
    this.postcodeCounts = postcodeCounts;
    this.bySubsegment = new FractionSum[edition.segmentation().subsegments().size()];
    Arrays.setAll(bySubsegment, i -> new FractionSum());
    this.parts = new PartSums(edition, postcodes);
  }

  void add(MemberCell cell) {
    parts.add(Postcode.area(cell.postcode()), cell.households());
    if (cell.subsegment() != MemberCell.SPREAD) {
      bySubsegment[cell.subsegment()].add(cell.households(), 1);
      return;
    }
    int[] households = postcodeCounts.apply(edition, cell.postcode());
    long all = Arrays.stream(households).asLongStream().sum();
    for (int s = 0; s < households.length; s++) {
      bySubsegment[s].add((long) cell.households() * households[s], all);
    }
  }

  GatheredCounts gathered() {
    long[] households = edition.counts().sum(postcodes);
    var subsegments = new ArrayList<TrueCount>();
    for (int s = 0; s < households.length; s++) {
      var subsegment = edition.segmentation().subsegments().get(s);
      subsegments.add(
          new TrueCount(
              subsegment.code(),
              subsegment.segment(),
              edition.base()[s],
              households[s],
              bySubsegment[s].sum()));
    }
    return new GatheredCounts(subsegments, parts.municipalities(), parts.parts());
  }
}
