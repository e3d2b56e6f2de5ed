// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.publiekswijzer.area.AreaMap;
import nl.publiekswijzer.area.BaseArea;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;

/**
 * An edition in memory, immutable.
 *
 * @param base national households per subsegment, by ordinal
 * @param addresses present for granularity ADDRESS
 * @param postcodes present for granularity POSTCODE
 * @param fullPostcodes of an estimate that knows postcodes of six characters; else none
 * @param validation what was found of an estimate; of another edition nothing
 */
public record LoadedEdition(
    Edition edition,
    Segmentation segmentation,
    AreaMap areas,
    AreaCounts counts,
    long[] base,
    Optional<HouseholdIndex> addresses,
    Optional<PostcodeIndex> postcodes,
    FullPostcodeCounts fullPostcodes,
    Supplements supplements,
    Validation validation) {

  /** Households per subsegment, by ordinal, of what a work area is compared with. */
  public long[] base(ComparisonBase chosen, WorkArea workArea) {
    return chosen.isCountry() ? base : counts.sum(BaseArea.of(areas, chosen, workArea).postcodes());
  }

  /**
   * Codes of the segments that may be told of some postcode areas: all, unless they are estimates,
   * of which those may be told that agreed with an independent table.
   */
  public Set<String> told(SortedSet<Integer> postcodes4) {
    return told(!areas.areMunicipalities(postcodes4));
  }

  /**
   * Codes of the segments that may be told of parts.
   *
   * @param ofMunicipalities whether the parts lie in municipalities, and are none themselves
   */
  public Set<String> told(boolean ofMunicipalities) {
    if (edition.isDrawn()) {
      return segmentation.segments().stream().map(Segment::code).collect(Collectors.toSet());
    }
    return ofMunicipalities ? validation.local() : validation.municipal();
  }

  /** Codes of segments that are told together of some postcode areas, not all by themselves. */
  public List<List<String>> together(SortedSet<Integer> postcodes4) {
    return together(!areas.areMunicipalities(postcodes4));
  }

  /**
   * Codes of segments that are told together of parts, since at least one of them is not told by
   * itself.
   *
   * @param ofMunicipalities whether the parts lie in municipalities, and are none themselves
   */
  public List<List<String>> together(boolean ofMunicipalities) {
    var told = told(ofMunicipalities);
    return validation.together().stream().filter(codes -> !told.containsAll(codes)).toList();
  }
}
