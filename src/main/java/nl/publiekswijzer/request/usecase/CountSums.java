// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.member.MemberCell;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.member.MemberCross;
import nl.publiekswijzer.request.usecase.GatheredCounts.TrueMembers;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Sums of households and members of a work area. Members of a postcode are spread over the
 * subsegments of its area in proportion to their households, as exact fractions; of those only sums
 * over all segments may be told.
 */
final class CountSums {
  private final LoadedEdition edition;
  private final SortedSet<Integer> postcodes;
  private final PartSums parts;

  CountSums(LoadedEdition edition, SortedSet<Integer> postcodes) {
    this.edition = edition;
    this.postcodes = postcodes;
    this.parts = new PartSums(edition, postcodes);
  }

  /** An area without a member file. */
  GatheredCounts gathered() {
    return gathered((TrueMembers) null);
  }

  GatheredCounts gathered(MemberCounts members) {
    var bySubsegment = newSums();
    for (MemberCell cell : members.cells()) {
      if (!postcodes.contains(Postcode.area(cell.postcode()))) {
        throw new IllegalStateException("members outside the work area were counted");
      }
      parts.add(Postcode.area(cell.postcode()), cell.households());
      add(bySubsegment, cell.postcode(), cell.subsegment(), cell.households());
    }
    return gathered(
        new TrueMembers(
            bySubsegment.sums(),
            crossed(members.cards(), List.of()),
            crossed(members.branches(), members.told()),
            members.classes()));
  }

  /**
   * @param always keys that are there with nobody too
   */
  private Map<String, List<BigFraction>> crossed(List<MemberCross> crosses, List<String> always) {
    var sums = new TreeMap<String, SubsegmentSums>();
    always.forEach(key -> sums.put(key, newSums()));
    for (MemberCross cross : crosses) {
      var own = sums.computeIfAbsent(cross.key(), k -> newSums());
      add(own, cross.postcode(), cross.subsegment(), cross.households());
    }
    var fractions = new TreeMap<String, List<BigFraction>>();
    sums.forEach((key, own) -> fractions.put(key, own.sums()));
    return fractions;
  }

  private SubsegmentSums newSums() {
    return new SubsegmentSums(edition.segmentation().subsegments().size());
  }

  private void add(SubsegmentSums sums, int postcode, int subsegment, int households) {
    if (subsegment == MemberCell.SPREAD) {
      int part = edition.areas().part(Postcode.area(postcode));
      sums.spread(households, edition.counts().of(part));
    } else {
      sums.add(subsegment, households);
    }
  }

  private GatheredCounts gathered(TrueMembers members) {
    boolean drawn = edition.edition().isDrawn();
    return new GatheredCounts(
        edition.counts().sum(postcodes),
        drawn ? edition.areas().blocks(postcodes).size() : 0,
        members,
        parts.municipalities(),
        parts.parts());
  }
}
