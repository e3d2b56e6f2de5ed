// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.household.MatchLevel;

/**
 * What is told of the recognition of a member file: typed house numbers inside the work area, each
 * once, with random deviations and in tens (OB-2, rule R2).
 *
 * @param houses all of them, in tens
 * @param recognised those of which a household was found, in tens
 * @param matched by level; {@link #FEW} stands for fewer than thirty
 * @param unmatched likewise by reason
 */
public record MatchDraw(
    long houses,
    long recognised,
    Map<MatchLevel, Long> matched,
    Map<UnmatchedReason, Long> unmatched) {
  /** In the place of a number under {@link #LEAST}. */
  public static final long FEW = 0;

  /** The least number that is told. */
  public static final long LEAST = 30;

  public MatchDraw {
    matched = Collections.unmodifiableMap(new TreeMap<>(matched));
    unmatched = Collections.unmodifiableMap(new TreeMap<>(unmatched));
  }

  /** A number in tens as it is told. */
  static long told(long tens) {
    return tens < LEAST ? FEW : tens;
  }

  public long unrecognised() {
    return houses - recognised;
  }

  /** Of all house numbers, in whole per cents, rounded half up; 0 where there are none. */
  public int percent(long told) {
    return houses == 0 ? 0 : (int) ((200 * told + houses) / (2 * houses));
  }
}
