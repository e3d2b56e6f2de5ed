// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Definitions for tests. */
public final class ReachFixtures {
  public static final ReachDefinition.Decision DECISION =
      new ReachDefinition.Decision("Kernteam", Instant.parse("2026-01-05T10:15:30Z"));

  private ReachFixtures() {}

  /** Counted in persons, towards the aim, and joinable. */
  public static ReachComponent whole(String code, boolean disjoint) {
    return new ReachComponent(
        code,
        "Naam van " + code,
        "Bron van " + code,
        ReachUnit.PERSONS,
        true,
        true,
        disjoint,
        Optional.empty());
  }

  public static ReachComponent part(String code, ReachComponent of) {
    return new ReachComponent(
        code,
        "Naam van " + code,
        "Bron van " + code,
        of.unit(),
        of.counts(),
        of.joinable(),
        of.disjoint(),
        Optional.of(of.code()));
  }

  /** Shown apart. */
  public static ReachComponent apart(String code, ReachUnit unit) {
    return new ReachComponent(
        code, "Naam van " + code, "Bron van " + code, unit, false, false, false, Optional.empty());
  }

  public static ReachDefinition definition(ReachComponent... components) {
    return definition(1, 2020, components);
  }

  public static ReachDefinition definition(
      int version, int validFrom, ReachComponent... components) {
    return new ReachDefinition(
        version,
        "Versie " + version,
        validFrom,
        new ReachDefinition.Aim(8_000_000, 2030),
        List.of(components),
        List.of(),
        DECISION);
  }

  public static ToldNumber told(String library, String component, long number) {
    return new ToldNumber(library, component, number, false);
  }
}
