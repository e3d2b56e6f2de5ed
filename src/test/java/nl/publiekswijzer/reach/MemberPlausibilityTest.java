// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemberPlausibilityTest {
  private static final StatisticSource SOURCE =
      new StatisticSource("Bron", "Particuliere huishoudens", LocalDate.of(2024, 1, 1));

  private static MemberStatistic row(String code, Long households, Long members, String share) {
    return new MemberStatistic(
        RegionCode.of(code).orElseThrow(),
        "",
        2024,
        Optional.ofNullable(households),
        Optional.ofNullable(members),
        Optional.ofNullable(share).map(BigDecimal::new));
  }

  private static Optional<String> remark(MemberStatistic whole, MemberStatistic... districts) {
    return MemberPlausibility.remark(
        new MunicipalMembers(
            "GM0001", 2024, SOURCE, Optional.ofNullable(whole), List.of(districts)));
  }

  @Test
  void aShareFitsItsNumbersWithinTheirRounding() {
    assertEquals(
        List.of(true, true, true, false, false),
        Stream.of(
                row("GM0001", 10_000L, 2_500L, "25.0"),
                row("WK000101", 40L, 10L, "28"),
                row("WK000101", null, 10L, "99.9"),
                row("GM0001", 10_000L, 2_500L, "25.2"),
                row("WK000101", 40L, 10L, "45"))
            .map(MemberPlausibility::fits)
            .toList());
  }

  @Test
  void districtsMayDifferFromTheirMunicipalityByRoundingAlone() {
    var whole = row("GM0001", 1_000L, 250L, "25.0");

    assertEquals(
        Optional.empty(),
        remark(whole, row("WK000101", 600L, 150L, "25"), row("WK000102", 405L, 100L, "25")));
    assertEquals(
        Optional.of("GM0001: de wijken tellen samen 1010 huishoudens, de gemeente 1000."),
        remark(whole, row("WK000101", 600L, 150L, "25"), row("WK000102", 410L, 100L, "24")));
    assertEquals(
        Optional.of("GM0001: de wijken tellen samen 230 huishoudens met een lid, de gemeente 250."),
        remark(whole, row("WK000101", 600L, 130L, "22"), row("WK000102", 400L, 100L, "25")));
  }

  @Test
  void hiddenDistrictsMayMakeUpWhatIsMissing() {
    var whole = row("GM0001", 1_000L, 250L, "25.0");

    assertEquals(
        Optional.empty(),
        remark(whole, row("WK000101", 600L, 150L, "25"), row("WK000102", null, null, null)));
    assertEquals(
        Optional.of("GM0001: de wijken tellen samen 1200 huishoudens, de gemeente 1000."),
        remark(whole, row("WK000101", 1_200L, 150L, "13"), row("WK000102", null, null, null)));
  }

  @Test
  void districtsWithoutTheirMunicipalityAreTold() {
    assertEquals(
        Optional.of("GM0001: de gemeente zelf staat niet in de tabel."),
        remark(null, row("WK000101", 600L, 150L, "25")));
  }

  @Test
  void aDistrictTellsItsMunicipality() {
    assertEquals(Optional.of(new RegionCode("WK036302", "GM0363")), RegionCode.of("WK036302"));
    assertEquals(Optional.of(new RegionCode("VW0102", "VB01")), RegionCode.of("VW0102"));
    assertEquals(Optional.of(new RegionCode("GM0363", "GM0363")), RegionCode.of("GM0363"));
    assertEquals(Optional.empty(), RegionCode.of("BU03630000"));
  }
}
