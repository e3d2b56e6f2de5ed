// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;

/** Turns member addresses inside a work area into member households, each counted once. */
public sealed interface HouseholdTally permits AddressTally, PostcodeTally {

  /** Matches one address, and counts its household where there is one. */
  Match add(MemberAddress address, Card card);

  /** What can become of an address, recognised ones first. */
  List<Match> outcomes();

  /**
   * Gives each recognised household as what tells it from all others of the edition, whichever file
   * it is in. It tells an address and may not be kept.
   */
  void visit(Additions additions, HouseholdVisitor visitor);

  /** The member households, in an order that does not depend on that of the rows. */
  CountedHouseholds counted(Crossed crossed);
}
