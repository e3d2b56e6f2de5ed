// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

/** Age of the main occupant of a household, in the four classes of the Open segmentatie. */
public enum AgeClass {
  /** Under 35. */
  YOUNG,
  /** 35 to 54. */
  MIDDLE,
  /** 55 to 74. */
  OLDER,
  /** 75 and over. */
  OLDEST
}
