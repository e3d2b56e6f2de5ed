// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether figures of the member statistic can belong together. The statistic rounds households to
 * five, so a number is within 2.5 of what was counted, and a share within half of its last decimal.
 */
public final class MemberPlausibility {
  private static final double HALF = 2.5;
  private static final double HUNDRED = 100;

  private MemberPlausibility() {}

  /**
   * Whether the share can be that of the numbers: 100 · members / households, each anywhere within
   * its rounding. Where one of the three is hidden it can.
   */
  public static boolean fits(MemberStatistic row) {
    if (row.share().isEmpty() || row.households().isEmpty() || row.members().isEmpty()) {
      return true;
    }
    double share = row.share().get().doubleValue();
    double half = BigDecimal.ONE.movePointLeft(row.share().get().scale()).doubleValue() / 2;
    double households = row.households().get();
    double members = row.members().get();
    double least = HUNDRED * Math.max(0, members - HALF) / (households + HALF);
    double most = households <= HALF ? HUNDRED : HUNDRED * (members + HALF) / (households - HALF);
    return share + half >= least && share - half <= most;
  }

  /**
   * What does not add up in a municipality, in Dutch: the sum of the districts may differ from its
   * number by the rounding of each, and fall short where some are hidden.
   */
  public static Optional<String> remark(MunicipalMembers of) {
    if (of.whole().isEmpty()) {
      return of.districts().isEmpty()
          ? Optional.empty()
          : Optional.of(of.code() + ": de gemeente zelf staat niet in de tabel.");
    }
    return apart(of, "huishoudens", MemberStatistic::households)
        .or(() -> apart(of, "huishoudens met een lid", MemberStatistic::members));
  }

  private static Optional<String> apart(
      MunicipalMembers of, String what, Function<MemberStatistic, Optional<Long>> number) {
    var whole = of.whole().flatMap(number);
    if (whole.isEmpty() || of.districts().isEmpty()) {
      return Optional.empty();
    }
    List<Long> told = of.districts().stream().flatMap(d -> number.apply(d).stream()).toList();
    long sum = told.stream().mapToLong(Long::longValue).sum();
    double allowed = HALF * (told.size() + 1);
    boolean allTold = told.size() == of.districts().size();
    boolean apart = sum - whole.get() > allowed || (allTold && whole.get() - sum > allowed);
    return apart
        ? Optional.of(
            "%s: de wijken tellen samen %d %s, de gemeente %d."
                .formatted(of.code(), sum, what, whole.get()))
        : Optional.empty();
  }
}
