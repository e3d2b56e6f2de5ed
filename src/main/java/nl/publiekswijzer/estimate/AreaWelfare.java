// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Income of the inhabitants of areas on a normal scale of the country, from two shares: of those in
 * the lowest 40 % and in the highest 20 % of all incomes. Those of an area are its own (of the
 * district it lies in) or those of the municipality, moved by how property value, owned homes and
 * ages of the area differ from the municipality; those of the municipality stay exact.
 *
 * <p>The coefficients are a regression over 3,129 districts of 2022 (CBS, Kerncijfers wijken en
 * buurten); of a province that was left out it explains the lowest incomes with a correlation of
 * 0.89 and the highest with 0.93.
 */
final class AreaWelfare {
  private static final double LOWEST = 0.4;
  private static final double HIGHEST = 0.2;

  /** Logarithm of property value, logit of owners, and shares of 65 and over, 15-24, and 0-14. */
  private static final double[] LOW = {-0.313, -0.063, 1.04, 2.12, 1.22};

  private static final double[] HIGH = {0.846, 0.025, -1.05, -1.48, -0.87};
  private static final int[] BANDS = {4, 1, 0};
  private static final double MOST_BAND = 0.25;
  private static final double OWNERS = OwnerShare.NATIONAL;

  private final List<EstimateArea> areas;
  private final double value;
  private final double owners;
  private final double[] bands;

  private AreaWelfare(List<EstimateArea> areas, Optional<MunicipalityFigures> figures) {
    this.areas = areas;
    this.value = EstimateArea.mean(areas, area -> area.propertyValue).orElse(1);
    this.owners = EstimateArea.mean(areas, area -> area.owners).orElse(owner(figures));
    double inhabitants = areas.stream().mapToDouble(a -> a.inhabitants).sum();
    this.bands =
        Arrays.stream(BANDS)
            .mapToDouble(b -> areas.stream().mapToDouble(a -> a.bands[b]).sum() / inhabitants)
            .toArray();
  }

  private static double owner(Optional<MunicipalityFigures> figures) {
    return figures.map(f -> f.surroundings().owners().orElse(OWNERS)).orElse(OWNERS);
  }

  /**
   * Of the areas of one municipality, in their order.
   *
   * @param areas completed
   */
  static NormalIncome[] of(List<EstimateArea> areas, Optional<MunicipalityFigures> figures) {
    var welfare = new AreaWelfare(areas, figures);
    double[] low =
        welfare.shares(LOW, a -> a.lowIncomes, share(figures, LOWEST, Surroundings::lowIncomes));
    double[] high =
        welfare.shares(
            HIGH, a -> a.highIncomes, share(figures, HIGHEST, Surroundings::highIncomes));
    var incomes = new NormalIncome[areas.size()];
    Arrays.setAll(incomes, i -> NormalIncome.of(low[i], high[i]));
    return incomes;
  }

  private static double share(
      Optional<MunicipalityFigures> figures,
      double national,
      Function<Surroundings, OptionalDouble> figure) {
    return figures
        .map(f -> figure.apply(f.surroundings()).orElse(100 * national) / 100)
        .orElse(national);
  }

  private double[] shares(
      double[] coefficients, ToDoubleFunction<EstimateArea> own, double municipal) {
    double[] moved = new double[areas.size()];
    for (int i = 0; i < moved.length; i++) {
      double known = own.applyAsDouble(areas.get(i));
      moved[i] =
          Double.isNaN(known)
              ? Normal.quantile(bounded(municipal)) + deviation(areas.get(i), coefficients)
              : Normal.quantile(bounded(known / 100));
    }
    double[] weights = areas.stream().mapToDouble(a -> a.inhabitants).toArray();
    double shift = Shift.to(bounded(municipal), moved, weights);
    return Arrays.stream(moved).map(m -> Normal.cumulative(m + shift)).toArray();
  }

  private static double bounded(double share) {
    return Math.min(0.97, Math.max(0.02, share));
  }

  private double deviation(EstimateArea area, double[] coefficients) {
    double ratio = Double.isNaN(area.propertyValue) ? 1 : area.propertyValue / value;
    double sum = coefficients[0] * StrictMath.log(Math.min(3, Math.max(0.4, ratio)));
    double own = Double.isNaN(area.owners) ? owners : area.owners;
    sum += coefficients[1] * (logit(own / 100) - logit(owners / 100));
    for (int i = 0; i < BANDS.length; i++) {
      double more = area.bands[BANDS[i]] / area.inhabitants - bands[i];
      sum += coefficients[2 + i] * Math.min(MOST_BAND, Math.max(-MOST_BAND, more));
    }
    return sum;
  }

  private static double logit(double share) {
    double bounded = Math.min(0.97, Math.max(0.03, share));
    return StrictMath.log(bounded / (1 - bounded));
  }
}
