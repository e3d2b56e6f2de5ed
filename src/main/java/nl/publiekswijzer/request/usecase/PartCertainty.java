// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.request.usecase.GatheredCounts.SmallPart;

/**
 * How sure an edition is of the parts of a work area.
 *
 * @param area households of the work area by ordinal of the subsegment
 */
record PartCertainty(LoadedEdition edition, long[] area) {
  /** Whether a segment, or several together, may be told of a part. */
  boolean isSure(SmallPart part, String code) {
    return edition.edition().isDrawn() || isMunicipality(part) || edition.isSure(code, of(part));
  }

  /**
   * Half the width of the 90 % interval of the index against the work area, in points; 0 where
   * nothing is estimated.
   */
  double halfWidth(SmallPart part, String code) {
    if (edition.edition().isDrawn()) {
      return 0;
    }
    double here = edition.share(code, area);
    return here > 0
        ? edition.halfWidth(code, of(part)) * edition.share(code, edition.base()) / here
        : Double.POSITIVE_INFINITY;
  }

  private static boolean isMunicipality(SmallPart part) {
    return part.code().equals(part.municipality());
  }

  private SortedSet<Integer> of(SmallPart part) {
    if (!isMunicipality(part)) {
      return new TreeSet<>(List.of(Integer.valueOf(part.code())));
    }
    return edition.areas().byMunicipality().entrySet().stream()
        .filter(own -> own.getKey().code().equals(part.code()))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
