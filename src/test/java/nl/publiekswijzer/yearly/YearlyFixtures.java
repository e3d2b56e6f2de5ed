// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly;

import static nl.publiekswijzer.reach.ReachFixtures.apart;
import static nl.publiekswijzer.reach.ReachFixtures.part;
import static nl.publiekswijzer.reach.ReachFixtures.told;
import static nl.publiekswijzer.reach.ReachFixtures.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.publiekswijzer.reach.NationalFigure;
import nl.publiekswijzer.reach.NetworkReach;
import nl.publiekswijzer.reach.ReachFixtures;
import nl.publiekswijzer.reach.ReachUnit;
import nl.publiekswijzer.reach.ToldNumber;
import nl.publiekswijzer.yearly.ReachPublication.Number;

/** Publications of reach for tests. */
public final class YearlyFixtures {
  private YearlyFixtures() {}

  /** Of twelve provinces, of which the first has two libraries and the others five each. */
  public static NetworkReach aNetworkReach() {
    var members = whole("leden", true);
    var definition =
        ReachFixtures.definition(
            members,
            part("jeugdleden", members),
            whole("deelnemers", false),
            apart("bezoeken", ReachUnit.VISITS));
    var numbers = new ArrayList<ToldNumber>();
    var provinces = new HashMap<String, String>();
    for (int province = 1; province <= 12; province++) {
      for (int i = 1; i <= (province == 1 ? 2 : 5); i++) {
        String library = province + "-" + i;
        provinces.put(library, "Provincie %02d".formatted(province));
        numbers.add(told(library, "leden", 1_000L * province));
        numbers.add(new ToldNumber(library, "deelnemers", 10L * i, true));
        numbers.add(told(library, "bezoeken", 20_000));
      }
    }
    return NetworkReach.of(
        definition,
        2024,
        numbers,
        provinces,
        List.of(new NationalFigure(2024, "leden", 3_650_000, "CBS, 70763ned: leden")));
  }

  public static ReachIssue anIssue(int version, String reason) {
    return new ReachIssue(
        new Number(2024, version),
        "Publiekswijzer, proef.example",
        Instant.parse("2025-03-01T09:00:00Z"),
        "Kernteam",
        reason,
        aNetworkReach());
  }
}
