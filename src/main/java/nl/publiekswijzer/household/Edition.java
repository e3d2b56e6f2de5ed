// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.time.LocalDate;

/**
 * A yearly release of household data.
 *
 * @param referenceDate day to which its figures refer
 * @param households private households in the whole edition
 * @param open whether new questions may be asked of it; at most three that know addresses are
 * @param keyGeneration id of the key that its member sets are hashed and drawn with; null for the
 *     first
 * @param streets how alike the households of a street are; null where addresses are not known
 */
public record Edition(
    long id,
    String name,
    LocalDate referenceDate,
    Granularity granularity,
    Origin origin,
    long segmentationId,
    long households,
    boolean open,
    String keyGeneration,
    Streets streets) {
  /** Name of the invented edition of the demonstration. */
  public static final String DEMONSTRATION = "Voorbeeldeditie 2024";

  /**
   * Streets, that is postcodes of six characters, with five households or more.
   *
   * @param counted how many there are
   * @param alike how many of them hold one segment only; for households there the bound on what can
   *     be found out does not hold
   */
  public record Streets(int counted, int alike) {
    private static final int STEP = 10;

    /**
     * Share of those that are alike, per cent, up to the next ten: their number is a true count.
     */
    public int share() {
      int tens = Math.ceilDiv(STEP * alike, Math.max(1, counted));
      return STEP * tens;
    }
  }

  /** Whether its counts of households were drawn; else they are estimates of published figures. */
  public boolean isDrawn() {
    return origin != Origin.ESTIMATE;
  }

  /**
   * Whether the segments of members can be told: only of addresses. A postcode tells where somebody
   * lives, and not of which segment.
   */
  public boolean tellsSegmentsOfMembers() {
    return granularity == Granularity.ADDRESS;
  }

  /** Year under which publications of this edition are kept. */
  public int year() {
    return referenceDate.getYear();
  }
}
