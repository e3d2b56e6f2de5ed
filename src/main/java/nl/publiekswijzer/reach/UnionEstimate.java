// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.math.BigDecimal;

/**
 * How many different people there are by sketches of their files that were merged. The one place
 * for it: whoever sketches hands it to {@link ReachBounds}, and page and interface show it.
 *
 * @param people estimated number
 * @param error one standard error in per cent of it, about 100 / √k of sketches of k values
 */
public record UnionEstimate(long people, BigDecimal error) {}
