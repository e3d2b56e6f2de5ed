// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

/**
 * Welfare of a household in four classes, cut from a score between 0 and 1 at a quarter, a half and
 * three quarters.
 */
public enum WelfareClass {
  LOW,
  MODEST,
  COMFORTABLE,
  HIGH
}
