// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.Optional;
import nl.publiekswijzer.area.AreaMap;
import nl.publiekswijzer.area.BaseArea;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.segmentation.Segmentation;

/**
 * An edition in memory, immutable.
 *
 * @param base national households per subsegment, by ordinal
 * @param addresses present for granularity ADDRESS
 * @param postcodes present for granularity POSTCODE
 */
public record LoadedEdition(
    Edition edition,
    Segmentation segmentation,
    AreaMap areas,
    AreaCounts counts,
    long[] base,
    Optional<HouseholdIndex> addresses,
    Optional<PostcodeIndex> postcodes,
    Supplements supplements) {

  /** Households per subsegment, by ordinal, of what a work area is compared with. */
  public long[] base(ComparisonBase chosen, WorkArea workArea) {
    return chosen.isCountry() ? base : counts.sum(BaseArea.of(areas, chosen, workArea).postcodes());
  }
}
