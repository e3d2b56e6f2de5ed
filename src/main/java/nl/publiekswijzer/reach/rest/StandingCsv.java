// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import java.util.List;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.reach.EnteredStanding;

/** Standings for a spreadsheet, with the columns that an import asks for. */
public final class StandingCsv {
  private StandingCsv() {}

  public static byte[] of(List<EnteredStanding> standings) {
    var csv =
        new CsvText(
            "bibliotheek",
            "isil",
            "jaar",
            "bestanddeel",
            "aantal",
            "bron",
            "onzeker",
            "toelichting",
            "ingevoerd");
    standings.forEach(
        entered ->
            csv.row(
                entered.library(),
                entered.isil(),
                entered.standing().year(),
                entered.standing().component(),
                entered.standing().number(),
                entered.standing().source(),
                entered.standing().uncertain() ? "ja" : "nee",
                entered.standing().note(),
                entered.at()));
    return csv.bytes();
  }
}
