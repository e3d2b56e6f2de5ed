// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Who of the work area is a member: each segment's members against its households. */
public record MemberAnalysis(CountTable table) {

  /** Penetration of the whole work area, one decimal. */
  public BigDecimal penetration() {
    return printed(Formulas.penetration(table.members(), table.households()), 1);
  }

  /** The rows in order of the catalogue, single rows placed in their quadrant. */
  public List<MemberLine> lines() {
    var lines = table.rows().stream().map(this::line).toList();
    var median =
        Quadrant.median(
            lines.stream().filter(MemberAnalysis::isPlaced).map(MemberLine::share).toList());
    return lines.stream()
        .map(l -> isPlaced(l) ? l.in(Quadrant.of(l.share(), l.index(), median)) : l)
        .toList();
  }

  private static boolean isPlaced(MemberLine line) {
    return line.exact() && !line.pooled() && line.share() != null && line.index() != null;
  }

  private MemberLine line(CountRow row) {
    if (!row.exact()) {
      return MemberLine.untold(row);
    }
    long members = row.members();
    long households = row.households();
    long allMembers = table.members();
    long all = table.households();
    BigDecimal index = printed(Formulas.index(members, allMembers, households, all), 0);
    var z = Formulas.z(members, allMembers, households, all);
    return new MemberLine(
        row.codes().get(0),
        row.pooled(),
        true,
        members,
        printed(Formulas.share(members, allMembers), 1),
        printed(Formulas.share(households, all), 1),
        index == null ? null : index.intValueExact(),
        index == null ? null : Band.of(index.intValueExact()),
        printed(Formulas.penetration(members, households), 1),
        whole(Formulas.expected(households, allMembers, all)),
        whole(Formulas.gap(members, households, allMembers, all)),
        households - members,
        whole(average().map(t -> Formulas.potential(members, households, t))),
        z.isEmpty() ? null : new BigDecimal(z.getAsDouble()).setScale(2, RoundingMode.HALF_UP),
        Formulas.isUncertain(members, allMembers, households, all, error()),
        null);
  }

  /**
   * Two standard deviations of a gap (OB-2, rule M5): {@code 2 sqrt(v + (M/H)^2 w)}, v and w being
   * the variances of the members and of the households of a row.
   */
  private double error() {
    double average = table.households() == 0 ? 0 : (double) table.members() / table.households();
    return 2 * Math.sqrt(table.memberVariance() + average * average * table.householdVariance());
  }

  /** The average penetration as a target; empty where nobody is a member. */
  private Optional<BigFraction> average() {
    return table.members() == 0 || table.households() == 0
        ? Optional.empty()
        : Optional.of(BigFraction.of(table.members(), table.households()));
  }

  private static BigDecimal printed(Optional<BigFraction> value, int decimals) {
    return value.map(v -> Formulas.printed(v, decimals)).orElse(null);
  }

  private static Long whole(Optional<BigFraction> value) {
    return value.map(v -> Formulas.printed(v, 0).longValueExact()).orElse(null);
  }
}
