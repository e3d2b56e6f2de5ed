package nl.publiekswijzer.member;

import java.util.List;
import nl.publiekswijzer.household.AddressKey;

/** Turns member addresses into member households, each counted once. */
public sealed interface HouseholdTally permits AddressTally, PostcodeTally {
  /**
   * Matches one address.
   *
   * @param inside whether it lies in the work area; only then its household is counted
   */
  Match add(AddressKey address, boolean inside);

  /** The member households inside the work area, sorted by postcode and subsegment. */
  List<MemberCell> cells();
}
