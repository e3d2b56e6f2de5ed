// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

/** How finely an edition knows households: each address, or counts per postcode. */
public enum Granularity {
  ADDRESS,
  POSTCODE
}
