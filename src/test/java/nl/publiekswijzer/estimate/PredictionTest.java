// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionTest {
  @ParameterizedTest
  @CsvSource({
    "0.34, 0.43, BETTER",
    "0.601, 0.575, WORSE",
    "0.431, 0.434, EQUAL",
    "0.434, 0.436, BETTER",
    "-0.2, -0.3, WORSE"
  })
  void verdictGoesByTheFiguresAsTheyArePrinted(double baseline, double estimate, String verdict) {
    var found = new Prediction(Outcome.BIRTHS, 200, 12, baseline, estimate);
    assertEquals(verdict, found.verdict().name());
    var validation = Validation.UNTESTED.withPredictions(List.of(found));
    assertEquals(Optional.of(found), validation.findPrediction(Outcome.BIRTHS));
    assertEquals(Optional.empty(), validation.findPrediction(Outcome.EMPLOYMENT));
  }
}
