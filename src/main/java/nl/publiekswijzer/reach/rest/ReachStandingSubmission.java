// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import java.util.Objects;
import nl.publiekswijzer.reach.usecase.StandingEntry;

/**
 * A standing, as it is sent.
 *
 * @param bibliotheek name or ISIL code
 * @param onzeker whether it was guessed; not when absent
 * @param toelichting may be absent
 */
public record ReachStandingSubmission(
    String bibliotheek,
    Integer jaar,
    String bestanddeel,
    Long aantal,
    String bron,
    boolean onzeker,
    String toelichting) {
  StandingEntry entry() {
    return new StandingEntry(
        "",
        bibliotheek,
        Objects.toString(jaar, ""),
        bestanddeel,
        Objects.toString(aantal, ""),
        bron,
        onzeker ? "ja" : "nee",
        toelichting);
  }
}
