// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;

/** Turns member addresses inside a work area into member households, each counted once. */
public sealed interface HouseholdTally permits AddressTally, PostcodeTally {

  /** Matches one address, and counts its household where there is one. */
  Match add(MemberAddress address, Card card);

  /** What can become of an address, recognised ones first. */
  List<Match> outcomes();

  /** The member households, in an order that does not depend on that of the rows. */
  CountedHouseholds counted(Crossed crossed);
}
