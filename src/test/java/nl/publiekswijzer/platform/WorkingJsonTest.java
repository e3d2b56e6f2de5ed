// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.analysis.CountRow;
import nl.publiekswijzer.analysis.CountTable;
import nl.publiekswijzer.disclosure.PublishedTables;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberCell;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.member.MemberCross;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.UnmatchedReason;
import nl.publiekswijzer.request.usecase.GatheredCounts.TrueMembers;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingJsonTest {
  private static <T> void assertComesBack(T value, Class<T> type) {
    assertEquals(value, WorkingJson.value(WorkingJson.bytes(value), type));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "7, 1", "-7, 3", "1, 3", "9223372036854775807, 2"})
  void fractionComesBackExactly(long numerator, long denominator) {
    assertComesBack(
        new TrueMembers(
            List.of(BigFraction.of(numerator, denominator)),
            Map.of(),
            Map.of("Noord", List.of()),
            List.of("BOTH")),
        TrueMembers.class);
  }

  @Test
  void memberCountsComeBack() {
    assertComesBack(
        new MemberCounts(
            List.of(new MemberCell(836_500, 3, 7), new MemberCell(836_500, MemberCell.SPREAD, 2)),
            List.of(new MemberCross("BOTH", 0, 3, 4)),
            List.of(new MemberCross("Café \"Noord\" € \\", 836_500, MemberCell.SPREAD, 12)),
            List.of("", "Café \"Noord\" € \\"),
            true,
            false),
        MemberCounts.class);
  }

  @Test
  void emptyMemberCountsComeBack() {
    assertComesBack(
        new MemberCounts(List.of(), List.of(), List.of(), List.of(), false, false),
        MemberCounts.class);
  }

  @Test
  void matchReportComesBackWithItsReasons() {
    assertComesBack(
        new MatchReport(
            20,
            Map.of(MalformedReason.POSTCODE_INVALID, 2L, MalformedReason.NUMBER_INVALID, 1L),
            Map.of(MalformedReason.POSTCODE_INVALID, List.of(3L, 9L)),
            1,
            2,
            14,
            Map.of(MatchLevel.ADDRESS, 9L, MatchLevel.HOUSE_NUMBER, 3L),
            Map.of(UnmatchedReason.UNKNOWN_NUMBER, 2L),
            Map.of(UnmatchedReason.UNKNOWN_NUMBER, List.of(5L, 6L)),
            8,
            4,
            List.of("achternaam"),
            null,
            MemberFileForm.UNTOLD),
        MatchReport.class);
  }

  @Test
  void matchReportWithoutReasonsComesBack() {
    assertComesBack(
        new MatchReport(
            0,
            Map.of(),
            Map.of(),
            0,
            0,
            0,
            Map.of(),
            Map.of(),
            Map.of(),
            0,
            0,
            List.of(),
            null,
            MemberFileForm.UNTOLD),
        MatchReport.class);
  }

  @Test
  void orderComesBackWithWhatItLacks() {
    assertComesBack(
        new EditionOrder(
            "Editie 2024",
            LocalDate.of(2024, 1, 1),
            Origin.DELIVERED,
            LicenceWindow.OPEN,
            null,
            null,
            null),
        EditionOrder.class);
  }

  @Test
  void publishedTablesComeBack() {
    var table =
        new CountTable(
            List.of(
                new CountRow(List.of("A"), false, true, 10, 5, 2),
                new CountRow(List.of("B", "C"), true, false, 10, 0, 0)),
            20,
            9,
            3,
            22.7,
            0,
            11.4);
    assertComesBack(new PublishedTables(table, table, table, table), PublishedTables.class);
  }
}
