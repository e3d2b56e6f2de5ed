// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import nl.publiekswijzer.estimate.Confidence;
import nl.publiekswijzer.estimate.Validation;

/**
 * What is known of an edition that is estimated, beside its counts.
 *
 * @param fullPostcodes households by postcode of six characters; none where it was made without
 * @param validation what was found when it was held against independent tables
 * @param confidence how sure its indices are
 */
public record Estimation(
    FullPostcodeCounts fullPostcodes, Validation validation, Confidence confidence) {
  /** Of an edition that is no estimate. */
  public static final Estimation NONE =
      new Estimation(FullPostcodeCounts.NONE, Validation.UNTESTED, Confidence.NONE);
}
