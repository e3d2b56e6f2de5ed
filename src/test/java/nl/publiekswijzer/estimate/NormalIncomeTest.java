// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalIncomeTest {
  private static double below(NormalIncome income, double place) {
    return Normal.cumulative((place - income.mean()) / income.deviation());
  }

  @Test
  void countryIsTheStandardOne() {
    var country = NormalIncome.of(0.4, 0.2);
    assertEquals(0, country.mean(), 1e-9);
    assertEquals(1, country.deviation(), 1e-9);
    assertEquals(0.5, Normal.cumulative(country.median(0)), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.1", "0.3, 0.3", "0.25, 0.35", "0.6, 0.1"})
  void bothKnownSharesAreMet(double low, double high) {
    var income = NormalIncome.of(low, high);
    assertEquals(low, below(income, Normal.quantile(0.4)), 1e-6);
    assertEquals(1 - high, below(income, Normal.quantile(0.8)), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "0.5, 0.5", "0.9, 0.8", "0.05, 0.02"})
  void sharesThatCannotBeStillGiveADistribution(double low, double high) {
    var income = NormalIncome.of(low, high);
    assertTrue(income.deviation() >= 0.5 && income.deviation() <= 1.6, income.toString());
    assertTrue(Double.isFinite(income.mean()), income.toString());
  }
}
