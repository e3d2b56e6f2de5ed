// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;

/**
 * What became of one segment since the previous publication, as printed. Every number is null where
 * one of the publications does not tell what it needs.
 *
 * @param shareChange change of the share of households, in percentage points, one decimal
 * @param byArea change of the members because the number of households changed
 * @param byReach change of the members because the penetration changed
 * @param certain whether the change of the penetration is more than chance
 */
public record ChangeLine(
    String code,
    Long householdsBefore,
    Long households,
    BigDecimal shareChange,
    Long membersBefore,
    Long members,
    BigDecimal penetrationBefore,
    BigDecimal penetration,
    Long byArea,
    Long byReach,
    boolean certain) {

  /** Change of the members; null when one of both is not told. */
  public Long memberChange() {
    return members == null || membersBefore == null ? null : members - membersBefore;
  }
}
