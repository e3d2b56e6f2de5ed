// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import nl.publiekswijzer.reach.EnteredStanding;

/**
 * A standing, as the API tells it.
 *
 * @param isil code of the library; absent where it is not known
 * @param definitie version that was in force when it was entered
 */
public record ReachStandingView(
    String bibliotheek,
    String isil,
    int jaar,
    String bestanddeel,
    long aantal,
    String bron,
    boolean onzeker,
    String toelichting,
    int definitie,
    String ingevoerd,
    String ingevoerdDoor) {
  static ReachStandingView of(EnteredStanding entered) {
    var standing = entered.standing();
    return new ReachStandingView(
        entered.library(),
        entered.isil().isEmpty() ? null : entered.isil(),
        standing.year(),
        standing.component(),
        standing.number(),
        standing.source(),
        standing.uncertain(),
        standing.note(),
        standing.definition(),
        entered.at().toString(),
        entered.by());
  }
}
