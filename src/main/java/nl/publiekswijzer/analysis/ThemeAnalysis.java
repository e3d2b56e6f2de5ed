// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Whom one theme appeals to in a work area.
 *
 * <p>With H households of a segment here, N in the whole edition, M member households and p the
 * share interested: interested {@code I = sum H p}; share {@code I/H}; index of the work area
 * {@code 100 (I/H) / (sum N p / N)}; index of a segment {@code 100 p / (sum N p / N)}; contribution
 * {@code H p / I}; potential {@code sum (H - M) p}, which assumes that members and others are
 * equally interested. A segment whose p is unknown is left out of I, H, N and M alike.
 *
 * @param counts one for each segment, in any order
 * @param interest per cent of the households of a segment, by code; other codes do not matter
 */
public record ThemeAnalysis(List<SegmentCount> counts, Map<String, Integer> interest) {
  private static final int HUNDRED = 100;

  public ThemeAnalysis {
    counts = counts.stream().sorted(Comparator.comparing(SegmentCount::code)).toList();
    interest = Map.copyOf(interest);
    var codes = new HashSet<String>();
    for (SegmentCount count : counts) {
      int percent = interest.getOrDefault(count.code(), 0);
      if (!codes.add(count.code()) || percent < 0 || percent > HUNDRED) {
        throw new IllegalArgumentException(
            count.code() + " stands there twice or has no share as interest: " + percent);
      }
    }
  }

  /** Per cent of the households here that the theme appeals to, one decimal. */
  public Optional<BigDecimal> share() {
    return printed(share(SegmentCount::households), 1);
  }

  /** Per cent of the households of the whole edition, one decimal. */
  public Optional<BigDecimal> baseShare() {
    return printed(share(SegmentCount::base), 1);
  }

  /** Households here that the theme appeals to. */
  public long interested() {
    return whole(sum(this::interestedParts));
  }

  /** Interest here against the whole edition; 100 is average. */
  public Optional<Integer> index() {
    return share(SegmentCount::households).flatMap(this::index);
  }

  /** Households here without a member that the theme appeals to; empty without members. */
  public Optional<Long> potential() {
    var known = known();
    return known.isEmpty() || known.stream().map(SegmentCount::members).anyMatch(Objects::isNull)
        ? Optional.empty()
        : Optional.of(whole(sum(c -> (c.households() - c.members()) * percent(c))));
  }

  /** Codes of the segments that are left out as their interest is unknown. */
  public List<String> unknown() {
    return counts.stream().map(SegmentCount::code).filter(c -> !interest.containsKey(c)).toList();
  }

  /** The segments by interested households, most first. */
  public List<ThemeLine> byVolume() {
    return lines(Comparator.comparing(this::interestedParts).reversed());
  }

  /** The segments by index, highest first. */
  public List<ThemeLine> byIndex() {
    return lines(Comparator.comparing(this::percent).reversed());
  }

  /** Sorted on exact values; equal ones stay in the order of their codes. */
  private List<ThemeLine> lines(Comparator<SegmentCount> order) {
    var known = known();
    var contributions = PrintedShares.of(known.stream().map(this::interestedParts).toList());
    boolean none = sum(this::interestedParts) == 0;
    var lines = new ArrayList<ThemeLine>();
    for (SegmentCount count : known.stream().sorted(order).toList()) {
      lines.add(line(count, none ? null : contributions.get(known.indexOf(count))));
    }
    return lines;
  }

  private ThemeLine line(SegmentCount count, BigDecimal contribution) {
    Integer index = index(BigFraction.of(percent(count))).orElse(null);
    Band band = index == null ? null : Band.of(index);
    return new ThemeLine(count.code(), whole(interestedParts(count)), contribution, index, band);
  }

  private Optional<Integer> index(BigFraction share) {
    return share(SegmentCount::base)
        .filter(base -> base.signum() != 0)
        .map(base -> share.divide(base).multiply(HUNDRED))
        .map(index -> Formulas.printed(index, 0).intValueExact());
  }

  private Optional<BigFraction> share(ToLongFunction<SegmentCount> households) {
    long all = sum(households);
    long parts = sum(c -> households.applyAsLong(c) * percent(c));
    return Formulas.share(parts, all).map(s -> s.divide(HUNDRED));
  }

  private List<SegmentCount> known() {
    return counts.stream().filter(c -> interest.containsKey(c.code())).toList();
  }

  private int percent(SegmentCount count) {
    return interest.get(count.code());
  }

  /** Interested households in hundredths. */
  private long interestedParts(SegmentCount count) {
    return count.households() * percent(count);
  }

  private long sum(ToLongFunction<SegmentCount> parts) {
    return known().stream().mapToLong(parts).sum();
  }

  private static long whole(long parts) {
    return Formulas.printed(BigFraction.of(parts, HUNDRED), 0).longValueExact();
  }

  private static Optional<BigDecimal> printed(Optional<BigFraction> value, int decimals) {
    return value.map(v -> Formulas.printed(v, decimals));
  }
}
