// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static nl.publiekswijzer.member.MemberFixtures.aMember;
import static nl.publiekswijzer.member.MemberFixtures.anAddress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MemberFileCountTest {
  private static final long LINE = 9;

  private static final MemberAddress INSIDE = anAddress("1234AB", 1, "");
  private static final MemberAddress OUTSIDE = anAddress("5678XY", 1, "");

  private static MemberFileCount count() {
    return MemberFixtures.aCount(new AddressTally(MemberFixtures.aStreet()), row -> {});
  }

  @Test
  void everyRowIsAccountedForByTheFileAlone() {
    var count = count();
    count.malformed(2, MalformedReason.POSTCODE_INVALID);
    count.repeat(3);
    count.add(LINE, aMember(INSIDE, MemberKind.EXCLUDED));
    count.add(LINE, aMember(INSIDE, MemberKind.ADULT));
    count.add(LINE, aMember(anAddress("1234AB", 2, ""), MemberKind.ADULT));
    count.add(LINE, aMember(anAddress("5678ZZ", 99, ""), MemberKind.ADULT));
    count.add(LINE, aMember(anAddress("1234AB", 3, ""), MemberKind.ADULT));
    count.add(LINE, aMember(anAddress("9999AB", 3, ""), MemberKind.ADULT));
    assertEquals(
        new MatchReport(
            8,
            Map.of(MalformedReason.POSTCODE_INVALID, 1L),
            Map.of(MalformedReason.POSTCODE_INVALID, List.of(2L)),
            1,
            1,
            5,
            Map.of(),
            Map.of(UnmatchedReason.UNKNOWN_POSTCODE, 1L),
            Map.of(UnmatchedReason.UNKNOWN_POSTCODE, List.of(LINE)),
            3,
            1,
            List.of("naam"),
            null,
            MemberFileForm.UNTOLD.with(List.of(3L), List.of(LINE))),
        count.report(List.of("naam"), MemberFileForm.UNTOLD));
  }

  @Test
  void recognisedRowsAndUnknownOnesGiveTheSameReport() {
    var recognised = count();
    recognised.add(LINE, aMember(INSIDE, MemberKind.ADULT));
    var unknown = count();
    unknown.add(LINE, aMember(anAddress("1234ZZ", 99, ""), MemberKind.ADULT));

    assertEquals(
        recognised.report(List.of(), MemberFileForm.UNTOLD),
        unknown.report(List.of(), MemberFileForm.UNTOLD));
  }

  @Test
  void reportStaysAsItWasWhenMoreRowsCome() {
    var count = count();
    count.malformed(2, MalformedReason.POSTCODE_INVALID);
    count.add(LINE, aMember(INSIDE, MemberKind.ADULT));
    count.add(LINE, aMember(anAddress("9999AB", 3, ""), MemberKind.ADULT));
    var report = count.report(List.of(), MemberFileForm.UNTOLD);

    count.malformed(5, MalformedReason.POSTCODE_INVALID);
    count.add(LINE, aMember(INSIDE, MemberKind.ADULT));
    count.add(LINE, aMember(anAddress("9999AB", 3, ""), MemberKind.ADULT));

    assertEquals(Map.of(MalformedReason.POSTCODE_INVALID, 1L), report.malformed());
    assertEquals(Map.of(MalformedReason.POSTCODE_INVALID, List.of(2L)), report.malformedLines());
    assertEquals(Map.of(UnmatchedReason.UNKNOWN_POSTCODE, 1L), report.unmatched());
    assertEquals(List.of(LINE), report.unmatchedLines().get(UnmatchedReason.UNKNOWN_POSTCODE));
  }

  @Test
  void deliveredRowsAreAllThatLieInsideRecognisedOrNot() {
    var delivered = new ArrayList<String>();
    var count = MemberFixtures.aCount(new AddressTally(MemberFixtures.aStreet()), delivered::add);
    count.malformed(2, MalformedReason.NUMBER_INVALID);
    count.add(LINE, aMember(INSIDE, MemberKind.ADULT));
    count.add(LINE, aMember(INSIDE, MemberKind.EXCLUDED));
    count.add(LINE, aMember(OUTSIDE, MemberKind.ADULT));
    count.add(LINE, aMember(anAddress("1234ZZ", 99, "B"), MemberKind.ADULT));

    assertEquals(List.of("1|1234AB|1|", "1|1234ZZ|99|B"), delivered);
  }

  @Test
  void trialGuestAndInstitutionCardsAreLeftOut() {
    var count = count();
    count.add(LINE, aMember(INSIDE, MemberKind.EXCLUDED));
    assertEquals(
        new MemberCounts(List.of(), List.of(), List.of(), List.of(), false, false),
        count.counted((place, branch) -> 0).counts());
  }

  @Test
  void theFirstThousandMalformedLinesAreTold() {
    var count = count();
    for (long line = 2; line < 1_100; line++) {
      count.malformed(line, MalformedReason.NUMBER_INVALID);
    }
    assertEquals(
        Map.of(MalformedReason.NUMBER_INVALID, LongStream.rangeClosed(2, 1_001).boxed().toList()),
        count.report(List.of(), MemberFileForm.UNTOLD).malformedLines());
  }

  @Test
  void memberRowIsNeverPrinted() {
    var row = aMember(anAddress("9876ZX", 4321, "Q"), MemberKind.ADULT, "Geheim");
    assertFalse(row.toString().matches(".*(\\d|ZX|Geheim).*"), row.toString());
  }
}
