// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

/** Whether a household rents or owns its home. */
public enum Tenure {
  RENT,
  OWN
}
