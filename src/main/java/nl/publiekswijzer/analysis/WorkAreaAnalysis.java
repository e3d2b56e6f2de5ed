// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Who lives in the work area: each segment against the base of comparison.
 *
 * @param halfWidth by code, half the width of the interval of an index that rests on an estimate,
 *     in points; 0 where none does
 */
public record WorkAreaAnalysis(CountTable table, ToDoubleFunction<String> halfWidth) {
  /** Of counts that are no estimates. */
  public WorkAreaAnalysis(CountTable table) {
    this(table, code -> 0);
  }

  /** The rows in order of the catalogue; printed shares add up to 100.0. */
  public List<WorkAreaLine> lines() {
    var shares = PrintedShares.of(table.rows().stream().map(CountRow::households).toList());
    var baseShares = PrintedShares.of(table.rows().stream().map(CountRow::base).toList());
    var lines = new ArrayList<WorkAreaLine>();
    for (int i = 0; i < table.rows().size(); i++) {
      var row = table.rows().get(i);
      lines.add(line(row.codes().get(0), row, shares.get(i), baseShares.get(i)));
    }
    return lines;
  }

  /**
   * Sums of some of the segments, under the codes of all; the share of each is rounded by itself.
   */
  public List<WorkAreaLine> sums(List<CountRow> sums) {
    return sums.stream().map(this::sum).toList();
  }

  private WorkAreaLine sum(CountRow row) {
    return line(
        SumCode.of(row.codes()),
        row,
        share(row.households(), table.households()),
        share(row.base(), table.base()));
  }

  private static BigDecimal share(long part, long whole) {
    return Formulas.printed(Formulas.share(part, whole).orElse(BigFraction.ZERO), 1);
  }

  private WorkAreaLine line(String code, CountRow row, BigDecimal share, BigDecimal baseShare) {
    if (!row.exact()) {
      return new WorkAreaLine(code, row.pooled(), false, null, null, baseShare, null, null, false);
    }
    Integer index =
        Formulas.index(row.households(), table.households(), row.base(), table.base())
            .map(i -> Formulas.printed(i, 0).intValueExact())
            .orElse(null);
    Band band = index == null ? null : Band.of(index);
    boolean uncertain =
        band != null && band != Band.AVERAGE && (isUncertain(row) || reachesOpposite(code, index));
    return new WorkAreaLine(
        code,
        row.pooled(),
        true,
        row.households(),
        share,
        baseShare,
        uncertain ? null : index,
        uncertain ? null : band,
        uncertain);
  }

  /** Whether an estimate may as well be the other way round. */
  private boolean reachesOpposite(String code, int index) {
    double off = halfWidth.applyAsDouble(code);
    return off > 0
        && (index >= Band.LEAST_OVER
            ? index - off <= Band.MOST_UNDER
            : index + off >= Band.LEAST_OVER);
  }

  /**
   * Whether the draws of the households alone may have made the difference (OB-2, rule H9): with n
   * households here and N in the base, its variance is at most {@code V + (n/N)^2 V of the base}.
   */
  private boolean isUncertain(CountRow row) {
    double scale = (double) table.households() / table.base();
    double variance = table.householdVariance() + scale * scale * table.baseVariance();
    return Math.abs(row.households() - scale * row.base()) < 2 * Math.sqrt(variance);
  }
}
