// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

/** Where the households of an edition come from. */
public enum Origin {
  /** Delivered by a licensed supplier. */
  DELIVERED,
  /** Estimated by us from open area figures. */
  ESTIMATE,
  /** Invented, for demonstration and load tests. */
  FICTITIOUS
}
