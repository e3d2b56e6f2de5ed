// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * What changed since the previous publication. A change of the penetration is only called one when
 * it is certain; of the area, when a share changed by one percentage point or more.
 */
record ChangeFindings(PublishedFigures figures) {
  private static final BigDecimal NOTABLE = BigDecimal.ONE;

  /** The largest certain change of a penetration; else that there is none. */
  Optional<Finding> reach() {
    return allReach().stream().findFirst();
  }

  /** Every certain change of a penetration, the largest first; else that there is none. */
  List<Finding> allReach() {
    if (figures.members() == null || figures.comparison() == null) {
      return List.of();
    }
    if (lines().isEmpty()) {
      return total().stream().toList();
    }
    var certain =
        lines().stream()
            .filter(ChangeLine::certain)
            .sorted(Comparator.comparing(ChangeFindings::ofPenetration).reversed())
            .map(this::change)
            .toList();
    return certain.isEmpty()
        ? List.of(new Finding(Finding.Rule.NO_CHANGE, "", List.of(edition())))
        : certain;
  }

  /** Of the whole work area, where nothing is told of segments; empty where it is not compared. */
  private Optional<Finding> total() {
    return Optional.ofNullable(figures.comparison().total())
        .filter(total -> total.byReach() != null)
        .map(total -> total.certain() ? changed(total) : unchanged());
  }

  private Finding changed(ChangeLine total) {
    return new Finding(
        Finding.Rule.TOTAL_CHANGE,
        Dutch.signed(total.penetration().subtract(total.penetrationBefore())),
        List.of(
            Dutch.decimal(total.penetrationBefore()),
            Dutch.decimal(total.penetration()),
            edition()));
  }

  private Finding unchanged() {
    return new Finding(Finding.Rule.NO_TOTAL_CHANGE, "", List.of(edition()));
  }

  /** The largest change of a share of the households. */
  Optional<Finding> area() {
    return allArea().stream().findFirst();
  }

  /** Every notable change of a share of the households, the largest first. */
  List<Finding> allArea() {
    return lines().stream()
        .filter(l -> l.shareChange() != null && l.shareChange().abs().compareTo(NOTABLE) >= 0)
        .sorted(Comparator.comparing((ChangeLine l) -> l.shareChange().abs()).reversed())
        .map(this::ofArea)
        .toList();
  }

  private Finding ofArea(ChangeLine line) {
    return new Finding(
        Finding.Rule.AREA_CHANGE,
        Dutch.signed(line.shareChange()),
        List.of(
            figures.name(line.code()),
            Dutch.decimal(line.shareChange().abs()),
            line.shareChange().signum() > 0 ? "meer" : "minder",
            edition()));
  }

  private Finding change(ChangeLine line) {
    return new Finding(
        Finding.Rule.CHANGE,
        Dutch.signed(line.penetration().subtract(line.penetrationBefore())),
        List.of(
            figures.name(line.code()),
            Dutch.decimal(line.penetrationBefore()),
            Dutch.decimal(line.penetration()),
            edition()));
  }

  private static BigDecimal ofPenetration(ChangeLine line) {
    return line.penetration().subtract(line.penetrationBefore()).abs();
  }

  private String edition() {
    return figures.comparison().previous().edition();
  }

  private List<ChangeLine> lines() {
    return figures.comparison() == null ? List.of() : figures.comparison().segments();
  }
}
