// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.estimate.Agreement.Part;
import nl.publiekswijzer.estimate.Agreement.Worst;
import org.junit.jupiter.api.Test;

class AgreementTest {
  /** The country has 30 of 300, so 100 is a tenth. */
  private static final Map<String, Part> REAL =
      Map.of("Een", new Part(5, 100), "Twee", new Part(10, 100), "Drie", new Part(15, 100));

  @Test
  void whatAgreesAgreesWholly() {
    var found = Agreement.of(REAL, REAL);
    assertEquals(1, found.correlation(), 1e-12);
    assertEquals(
        List.of(3, 0.0, 3, 0),
        List.of(found.municipalities(), found.meanGap(), found.sameBand(), found.oppositeBand()));
  }

  /** Indices 50, 100 and 150 against 150, 100 and 50. */
  @Test
  void oppositeOfTheTruthIsSeenAsThat() {
    var found =
        Agreement.of(
            REAL,
            Map.of("Een", new Part(15, 100), "Twee", new Part(10, 100), "Drie", new Part(5, 100)));
    assertEquals(-1, found.correlation(), 1e-12);
    assertEquals(200.0 / 3, found.meanGap(), 1e-12);
    assertEquals(List.of(1, 2), List.of(found.sameBand(), found.oppositeBand()));
    assertEquals(
        List.of(new Worst("Drie", 150, 50), new Worst("Een", 50, 150), new Worst("Twee", 100, 100)),
        found.worst());
  }

  /** Twice as many everywhere is the same picture. */
  @Test
  void eachIsAnIndexAgainstItsOwnCountry() {
    var doubled = new TreeMap<String, Part>();
    REAL.forEach((name, part) -> doubled.put(name, new Part(2 * part.some(), part.all())));
    assertEquals(0, Agreement.of(REAL, doubled).meanGap(), 1e-12);
  }

  @Test
  void municipalityThatOneOfThemDoesNotKnowIsLeftOut() {
    var more = new TreeMap<>(REAL);
    more.put("Vier", new Part(90, 100));
    assertEquals(Agreement.of(REAL, REAL), Agreement.of(REAL, more));
    assertEquals(Agreement.of(REAL, REAL), Agreement.of(more, REAL));
  }

  @Test
  void tenAreNamedAndBandsGoByTheIndexAsItIsPrinted() {
    var real = new TreeMap<String, Part>();
    var estimated = new TreeMap<String, Part>();
    for (int i = 0; i < 20; i++) {
      real.put("M" + i, new Part(1000, 10_000));
      estimated.put("M" + i, new Part(i == 0 ? 1095 : i == 1 ? 904 : 1000, 10_000));
    }
    var found = Agreement.of(real, estimated);
    assertEquals(10, found.worst().size());
    assertEquals(18, found.sameBand(), "109.5 is printed as 110, 90.4 as 90");
  }
}
