// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.time.LocalDate;

/**
 * What a library, or one of its branches, offers of a proposition now.
 *
 * @param provider where
 * @param proposition code
 * @param ownName what it is called there; empty where it is called as the proposition is
 * @param website where people read of it; empty where there is nothing
 */
public record Offering(
    Provider provider,
    String proposition,
    ServiceLevel level,
    LocalDate since,
    String ownName,
    String website) {
  /** The same since another day. */
  public Offering since(LocalDate day) {
    return new Offering(provider, proposition, level, day, ownName, website);
  }

  /** The same at another place of the library. */
  public Offering at(Provider place) {
    return new Offering(place, proposition, level, since, ownName, website);
  }

  /** Whether the other says the same of the same place. */
  public boolean saysTheSame(Offering other) {
    return proposition.equals(other.proposition)
        && level == other.level
        && since.equals(other.since)
        && ownName.equals(other.ownName)
        && website.equals(other.website);
  }
}
