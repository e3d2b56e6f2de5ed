// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.estimate.Homogeneity;
import nl.publiekswijzer.estimate.Outcome;
import nl.publiekswijzer.estimate.Prediction;
import nl.publiekswijzer.estimate.Stability;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.estimate.YoungTown;
import nl.publiekswijzer.household.AreaMargin;
import nl.publiekswijzer.household.EditionEvidence;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import org.junit.jupiter.api.Test;

class ValidationViewTest {
  private static final LoadedEdition EDITION = MemoryEdition.estimated();

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static ValidationView view(List<Prediction> predictions, Optional<Stability> stability) {
    var found =
        new Validation(
            List.of(),
            2020,
            true,
            true,
            List.of(new YoungTown("Stad", 45.21, 42.14, 46)),
            predictions,
            List.of());
    return ValidationView.of(
        new EditionEvidence(
            MemoryEdition.with(EDITION, found),
            List.of(new AreaMargin(List.of("C", "D"), 22, 17, 2_700, 2_708)),
            List.of(new Homogeneity("A", 92.242, 0.09369)),
            stability));
  }

  @Test
  void sharesAreToldPerHundredAndChangesInPoints() {
    var line = new Stability.Line("A", 0.99739, 1.56, 5.305, 2.031, 0.1107);
    var view = view(List.of(), Optional.of(new Stability("2023", 2708, List.of(line))));
    assertEquals(
        List.of(new YoungTownView("Stad", number("45.2"), number("42.1"), number("46.0"))),
        view.jongeGemeenten());
    assertEquals(
        List.of(new HomogeneityView("A", number("92.2"), number("9.4"))), view.homogeniteit());
    assertEquals(
        List.of(new MarginView(List.of("C", "D"), 22, 17, 2_700, 2_708)), view.zekerheid());
    assertEquals(
        new StabilityView(
            "2023",
            2708,
            List.of(
                new StabilityView.Line(
                    "A",
                    number("0.997"),
                    number("1.6"),
                    number("5.3"),
                    number("2.0"),
                    number("0.1")))),
        view.stabiliteit());
  }

  @Test
  void whatWasNotTestedIsCalledThatAndWhatIsWorseToo() {
    var view =
        view(List.of(new Prediction(Outcome.BENEFITS, 200, 12, 0.601, 0.575)), Optional.empty());
    assertNull(view.stabiliteit());
    assertEquals(
        List.of(
            new PredictionView("GEBOORTEN", null, null, null, null, "NIET_GETOETST"),
            new PredictionView(
                "UITKERINGEN", 200, 12, number("0.60"), number("0.58"), "MINDER_GOED"),
            new PredictionView("BETAALD_WERK", null, null, null, null, "NIET_GETOETST"),
            new PredictionView("HOGER_ONDERWIJS", null, null, null, null, "NIET_GETOETST")),
        view.voorspelling());
  }
}
