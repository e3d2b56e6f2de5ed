// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.reach.MemberStatistic;
import nl.publiekswijzer.reach.MunicipalMembers;
import nl.publiekswijzer.reach.RegionCode;
import nl.publiekswijzer.reach.StatisticSource;
import nl.publiekswijzer.reach.store.MemberStatisticRepository.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class MemberStatisticRepositoryTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final StatisticSource FIRST = source("Eerste");
  private static final StatisticSource SECOND = source("Tweede");

  private MemberStatisticRepository statistics;

  private static StatisticSource source(String name) {
    return new StatisticSource(name, "Huishoudens van " + name, LocalDate.of(2024, 1, 1));
  }

  private static MemberStatistic row(String code, int year, String name, long members) {
    return new MemberStatistic(
        RegionCode.of(code).orElseThrow(),
        name,
        year,
        Optional.of(1_000L),
        Optional.of(members),
        Optional.of(new BigDecimal("12.5")));
  }

  @BeforeEach
  void enter(TestTransaction all) {
    statistics = new MemberStatisticRepository(all.actAs(DatabaseRole.WEB).entities());
  }

  private void deliver(StatisticSource source, MemberStatistic... rows) {
    long delivery = statistics.begin(source, NOON, "Kernteam");
    List.of(rows).forEach(row -> statistics.add(delivery, row));
  }

  @Test
  void theNewestDeliveryOfAMunicipalityAndYearCountsAsAWhole() {
    deliver(
        FIRST,
        row("GM0001", 2023, "Ons", 120),
        row("GM0001", 2024, "Ons", 125),
        row("WK000102", 2024, "Noord", 60),
        row("GM0002", 2024, "Hun", 90));
    deliver(SECOND, row("GM0001", 2024, "Ons", 130), row("WK000101", 2024, "Zuid", 50));

    assertEquals(
        List.of(
            new MunicipalMembers(
                "GM0001", 2023, FIRST, Optional.of(row("GM0001", 2023, "Ons", 120)), List.of()),
            new MunicipalMembers(
                "GM0001",
                2024,
                SECOND,
                Optional.of(row("GM0001", 2024, "Ons", 130)),
                List.of(row("WK000101", 2024, "Zuid", 50))),
            new MunicipalMembers(
                "GM0002", 2024, FIRST, Optional.of(row("GM0002", 2024, "Hun", 90)), List.of())),
        statistics.list(List.of("GM0002", "GM0001", "GM0003")));
  }

  @Test
  void whatIsHiddenComesBackHidden() {
    var hidden =
        new MemberStatistic(
            RegionCode.of("WK000101").orElseThrow(),
            "",
            2024,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    deliver(FIRST, hidden);

    assertEquals(
        List.of(new MunicipalMembers("GM0001", 2024, FIRST, Optional.empty(), List.of(hidden))),
        statistics.list(List.of("GM0001")));
  }

  @Test
  void municipalitiesAreFoundByPartOfNameOrCode() {
    deliver(
        FIRST,
        row("GM0001", 2024, "Onsdorp 100%", 120),
        row("WK000101", 2024, "Wijk Onsdorp", 60),
        row("GM0002", 2024, "Anders", 90));

    assertEquals(List.of(new Found("GM0001", "Onsdorp 100%")), statistics.find("ONSD"));
    assertEquals(List.of(new Found("GM0001", "Onsdorp 100%")), statistics.find("0%"));
    assertEquals(List.of(new Found("GM0002", "Anders")), statistics.find("gm0002"));
    assertEquals(List.of(), statistics.find("niets"));
  }
}
