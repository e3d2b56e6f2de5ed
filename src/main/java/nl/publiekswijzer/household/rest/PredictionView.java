// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import static nl.publiekswijzer.household.rest.HomogeneityView.decimal;

import java.math.BigDecimal;
import java.util.Map;
import nl.publiekswijzer.estimate.Outcome;
import nl.publiekswijzer.estimate.Prediction;
import nl.publiekswijzer.estimate.Prediction.Verdict;
import nl.publiekswijzer.estimate.Validation;

/**
 * How well segments predict a figure that the estimate does not use.
 *
 * @param uitkomst what is predicted
 * @param postcodes of 500 households or more; absent where it was not tested, as all that follows
 * @param leeftijdEnInkomen R² of ages and incomes alone
 * @param segmenten R² of the segments
 * @param oordeel {@code BETER}, {@code GELIJK}, {@code MINDER_GOED} or {@code NIET_GETOETST}
 */
public record PredictionView(
    String uitkomst,
    Integer postcodes,
    Integer provincies,
    BigDecimal leeftijdEnInkomen,
    BigDecimal segmenten,
    String oordeel) {
  private static final Map<Outcome, String> OUTCOMES =
      Map.of(
          Outcome.BIRTHS, "GEBOORTEN",
          Outcome.BENEFITS, "UITKERINGEN",
          Outcome.EMPLOYMENT, "BETAALD_WERK",
          Outcome.HIGHER_EDUCATION, "HOGER_ONDERWIJS");
  private static final Map<Verdict, String> VERDICTS =
      Map.of(Verdict.BETTER, "BETER", Verdict.EQUAL, "GELIJK", Verdict.WORSE, "MINDER_GOED");

  static PredictionView of(Outcome outcome, Validation validation) {
    return validation
        .findPrediction(outcome)
        .map(PredictionView::of)
        .orElseGet(
            () ->
                new PredictionView(OUTCOMES.get(outcome), null, null, null, null, "NIET_GETOETST"));
  }

  private static PredictionView of(Prediction found) {
    return new PredictionView(
        OUTCOMES.get(found.outcome()),
        found.areas(),
        found.provinces(),
        decimal(found.baseline(), 2),
        decimal(found.estimate(), 2),
        VERDICTS.get(found.verdict()));
  }
}
