// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static nl.publiekswijzer.member.MemberFixtures.aMember;
import static nl.publiekswijzer.member.MemberFixtures.anAddress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.publiekswijzer.household.AddressKey;
import nl.publiekswijzer.household.MatchLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MemberFileCountTest {
  private static final long LINE = 9;

  private static final AddressKey INSIDE = anAddress("1234AB", 1, "");
  private static final AddressKey OUTSIDE = anAddress("5678XY", 1, "");

  private static MemberFileCount count() {
    return new MemberFileCount(
        new AddressTally(MemberFixtures.aStreet()), area -> area == 1234, 10);
  }

  @Test
  void everyRowIsAccountedFor() {
    var count = count();
    count.malformed(2, MalformedReason.POSTCODE_INVALID);
    count.repeat();
    count.add(LINE, aMember(INSIDE, MemberKind.GUEST));
    count.add(LINE, aMember(INSIDE, MemberKind.ADULT));
    count.add(LINE, aMember(anAddress("1234AB", 2, ""), MemberKind.ADULT));
    count.add(LINE, aMember(OUTSIDE, MemberKind.ADULT));
    count.add(LINE, aMember(anAddress("1234AB", 3, ""), MemberKind.ADULT));
    assertEquals(
        new MatchReport(
            7,
            Map.of(MalformedReason.POSTCODE_INVALID, 1L),
            Map.of(MalformedReason.POSTCODE_INVALID, List.of(2L)),
            1,
            1,
            4,
            Map.of(MatchLevel.ADDRESS, 2L, MatchLevel.HOUSE_NUMBER, 1L),
            Map.of(UnmatchedReason.AMBIGUOUS_ADDITION, 1L),
            Map.of(UnmatchedReason.AMBIGUOUS_ADDITION, List.of(LINE)),
            2,
            1,
            List.of("naam")),
        count.report(List.of("naam")));
  }

  @Test
  void reportStaysAsItWasWhenMoreRowsCome() {
    var count = count();
    count.malformed(2, MalformedReason.POSTCODE_INVALID);
    count.add(LINE, aMember(INSIDE, MemberKind.ADULT));
    count.add(LINE, aMember(anAddress("1234AB", 3, ""), MemberKind.ADULT));
    var report = count.report(List.of());

    count.malformed(5, MalformedReason.POSTCODE_INVALID);
    count.add(LINE, aMember(INSIDE, MemberKind.ADULT));
    count.add(LINE, aMember(anAddress("1234AB", 3, ""), MemberKind.ADULT));

    assertEquals(Map.of(MalformedReason.POSTCODE_INVALID, 1L), report.malformed());
    assertEquals(Map.of(MalformedReason.POSTCODE_INVALID, List.of(2L)), report.malformedLines());
    assertEquals(Map.of(MatchLevel.ADDRESS, 1L), report.matched());
    assertEquals(Map.of(UnmatchedReason.AMBIGUOUS_ADDITION, 1L), report.unmatched());
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIAL", "GUEST", "INSTITUTION"})
  void trialGuestAndInstitutionAreLeftOut(MemberKind kind) {
    var count = count();
    count.add(LINE, aMember(INSIDE, kind));
    assertEquals(new MemberCounts(List.of(), 0, 0, List.of()), count.counts());
  }

  @Test
  void youthAndAdultsAreCountedInsideOnly() {
    var count = count();
    count.add(LINE, aMember(INSIDE, MemberKind.YOUTH));
    count.add(LINE, aMember(INSIDE, MemberKind.ADULT));
    count.add(LINE, aMember(INSIDE, MemberKind.ADULT));
    count.add(LINE, aMember(INSIDE, MemberKind.OTHER));
    count.add(LINE, aMember(OUTSIDE, MemberKind.YOUTH));
    assertEquals(List.of(1L, 2L), List.of(count.counts().youth(), count.counts().adult()));
  }

  @Test
  void smallBranchesAreForgotten() {
    var count = count();
    addMembers(count, 9, "Klein");
    addMembers(count, 10, "Groot");
    assertEquals(List.of(new NamedCount("Groot", 10)), count.counts().branches());
  }

  @Test
  void columnWithTooManyNamesHoldsNoBranches() {
    var count = count();
    addMembers(count, 10, "Groot");
    for (int i = 0; i < 500; i++) {
      addMembers(count, 1, "Naam " + i);
    }
    addMembers(count, 10, "Later");
    assertEquals(List.of(), count.counts().branches());
  }

  private static void addMembers(MemberFileCount count, int members, String branch) {
    for (int i = 0; i < members; i++) {
      count.add(LINE, new MemberRow(INSIDE, branch, MemberKind.ADULT));
    }
  }

  @Test
  void firstTwentyMalformedLinesAreTold() {
    var count = count();
    for (long line = 2; line < 100; line++) {
      count.malformed(line, MalformedReason.NUMBER_INVALID);
    }
    assertEquals(
        Map.of(MalformedReason.NUMBER_INVALID, LongStream.rangeClosed(2, 21).boxed().toList()),
        count.report(List.of()).malformedLines());
  }

  @Test
  void memberRowIsNeverPrinted() {
    var row = new MemberRow(anAddress("9876ZX", 4321, "Q"), "Geheim", MemberKind.ADULT);
    assertFalse(row.toString().matches(".*(\\d|ZX|Geheim).*"), row.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "Jeugd, YOUTH",
    "' jeugdlid ', YOUTH",
    "VOLWASSEN, ADULT",
    "proef, TRIAL",
    "Gastlid, GUEST",
    "School, INSTITUTION",
    "'', OTHER",
    "senior, OTHER"
  })
  void kindIsReadFromDutchWords(String word, MemberKind kind) {
    assertEquals(kind, MemberKind.of(word));
  }
}
