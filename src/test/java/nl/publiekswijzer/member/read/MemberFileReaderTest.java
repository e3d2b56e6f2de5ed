// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import static nl.publiekswijzer.member.MemberFixtures.aMemberFile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MemberCell;
import nl.publiekswijzer.member.MemberCross;
import nl.publiekswijzer.member.MemberFixtures.MemberFile;
import nl.publiekswijzer.member.UnmatchedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberFileReaderTest {
  private static final int AREA = Postcode.of(1234);

  private static MemberFile aPlainFile() {
    return aMemberFile().row("postcode", "huisnummer");
  }

  private static MemberFile aFullFile() {
    return aMemberFile()
        .row("postcode", "huisnummer", "toevoeging", "lidsoort", "vestiging", "pseudoniem");
  }

  private static void assertOneMemberAtNumberTwo(MemberFile file) {
    assertEquals(List.of(new MemberCell(AREA, 6, 1)), file.reduce().counts().cells());
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void anyUsualSeparatorIsRead(String separator) {
    assertOneMemberAtNumberTwo(
        aMemberFile()
            .separatedBy(separator)
            .row("postcode", "huisnummer", "toevoeging")
            .row("1234AB", "2", "A"));
  }

  @Test
  void columnsMayStandInAnyOrderAndCase() {
    assertOneMemberAtNumberTwo(
        aMemberFile().row("Toevoeging", " HUISNUMMER ", "PostCode").row("a", "2", "1234 ab"));
  }

  @Test
  void fieldsMayBeQuoted() {
    assertOneMemberAtNumberTwo(
        aMemberFile().row("\"postcode\"", "\"huisnummer\"").row("\"1234 AB\"", "\"2-A\""));
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstColumn() {
    assertOneMemberAtNumberTwo(
        aMemberFile().row("\ufeffpostcode", "huisnummer").row("1234AB", "2A"));
  }

  @Test
  void branchIsReadFromWindows1252() {
    var file =
        aFullFile()
            .in(Charset.forName("windows-1252"))
            .row("1234AB", "1", "", "", "Café € Noord", "")
            .row("1234AB", "2", "A", "", "Café € Noord", "");
    assertEquals(
        List.of(new MemberCross("Café € Noord", 0, 5, 1), new MemberCross("Café € Noord", 0, 6, 1)),
        file.reduce().counts().branches());
  }

  @ParameterizedTest
  @CsvSource({"2a, ''", "2-A, ''", "2 a, ''", "2, A", "2, -a"})
  void numberAndAdditionAreReadFromOneColumnOrTwo(String number, String addition) {
    assertOneMemberAtNumberTwo(aFullFile().row("1234AB", number, addition, "", "", ""));
  }

  @Test
  @Asvs("2.2.1")
  void unreadableRowsAreCountedByReasonAndLine() {
    var report =
        aPlainFile()
            .row("", "1")
            .row("1234SS", "1")
            .row("1234", "1")
            .row("1234AB", "")
            .row("1234AB")
            .row("1234AB", "100000")
            .row("1234AB", "1")
            .reduce()
            .report();
    assertEquals(
        Map.of(
            MalformedReason.POSTCODE_MISSING, List.of(2L),
            MalformedReason.POSTCODE_INVALID, List.of(3L),
            MalformedReason.POSTCODE_INCOMPLETE, List.of(4L),
            MalformedReason.NUMBER_MISSING, List.of(5L, 6L),
            MalformedReason.NUMBER_INVALID, List.of(7L)),
        report.malformedLines());
    assertEquals(6, report.malformedTotal());
  }

  @Test
  @Asvs("2.2.3")
  void houseNumbersAreCountedByWhatBecameOfThem() {
    var file = aPlainFile().row("1234AC", "1").row("1234AB", "99").row("1234AB", "3");
    file.row("1234AB", "1").row("1234AB", "2").row("1234AB", "2").row("5678XY", "1");
    assertEquals(List.of(1, 0, 1, 2, 1, 0), file.reduce().matches());
  }

  @Test
  void linesAreToldOfPostcodesThatDoNotExist() {
    var report = aPlainFile().row("1234AB", "99").row("9999AB", "1").reduce().report();
    assertEquals(Map.of(UnmatchedReason.UNKNOWN_POSTCODE, 1L), report.unmatched());
    assertEquals(Map.of(UnmatchedReason.UNKNOWN_POSTCODE, List.of(3L)), report.unmatchedLines());
  }

  @Test
  void rowsOfOnePseudonymAreRepeats() {
    var report =
        aFullFile()
            .row("1234AB", "1", "", "", "", "p1")
            .row("1234AB", "1", "", "", "", " p1 ")
            .row("1234AB", "1", "", "", "", "p2")
            .reduce()
            .report();
    assertEquals(
        List.of(3L, 1L, 2L), List.of(report.delivered(), report.repeats(), report.inside()));
  }

  @Test
  void equalRowsWithoutPseudonymAreTwoPeople() {
    var report =
        aFullFile()
            .row("1234AB", "1", "", "", "", "")
            .row("1234AB", "1", "", "", "", "")
            .reduce()
            .report();
    assertEquals(List.of(0L, 2L), List.of(report.repeats(), report.inside()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Proef", "gast", "INSTELLING"})
  void trialGuestAndInstitutionAreExcluded(String kind) {
    var reduced = aFullFile().row("1234AB", "1", "", kind, "", "").reduce();
    assertEquals(1, reduced.report().excluded());
    assertEquals(List.of(), reduced.counts().cells());
  }

  @Test
  void columnsThatAreNotNeededAreNamedAndNotRead() {
    var report =
        aMemberFile()
            .row("postcode", "Achternaam", "huisnummer", "", "laatste_activiteit")
            .row("1234AB", "Geheim", "1", "x", "2024-01")
            .reduce()
            .report();
    assertEquals(List.of("Achternaam"), report.skippedColumns());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void orderOfRowsDoesNotMatterAndSumsHold(long seed) {
    var file = aLongFile();
    var reduced = file.reduce();
    var other = file.shuffled(seed).reduce();
    assertEquals(reduced.counts(), other.counts());
    var r = other.report();
    assertEquals(r.delivered(), r.malformedTotal() + r.repeats() + r.excluded() + r.considered());
    assertEquals(r.considered(), r.inside() + r.outside() + sum(r.unmatched()));
    assertEquals(reduced.matches(), other.matches());
    assertEquals(reduced.households(), other.households());
    assertEquals(reduced.delivered(), other.delivered());
  }

  private static MemberFile aLongFile() {
    var file = aFullFile();
    for (int i = 0; i < 200; i++) {
      String postcode = List.of("1234AB", "5678XY", "1235AB", "12", "").get(i * i % 7 % 5);
      String addition = List.of("", "A", "B", "C").get(i % 4);
      String kind = List.of("jeugd", "volwassen", "gast").get(i * 5 % 11 % 3);
      String number = String.valueOf(i * 7 % 13 % 6);
      file.row(postcode, number, addition, kind, "Branch " + i % 3, i % 9 == 0 ? "" : "p" + i);
    }
    return file.row("1234AB", "1", "", "", "", "p500").row("1234AB", "1", "", "", "", "p500");
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bsn",
        "BSN",
        "lid_bsn",
        "BSN-nummer",
        "Burgerservicenummer",
        "isbn",
        "Leenhistorie",
        "Uitlening 1",
        "laatst_geleend",
        "boektitel"
      })
  void fileWithAForbiddenColumnIsRefusedWhole(String column) {
    var file = aMemberFile().row("postcode", "huisnummer", column).row("9876ZX", "4321", "123");
    assertRefused("De kolom " + column + " mag niet", file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"titel", "Websnelheid", "uitleenvestiging"})
  void columnThatOnlyLooksForbiddenIsSkipped(String column) {
    var file = aMemberFile().row("postcode", "huisnummer", column).row("1234AB", "1", "x");
    assertEquals(List.of(column), file.reduce().report().skippedColumns());
  }

  @Test
  void missingColumnsAreNamedAndTheFirstLineIsNot() {
    assertRefused(
        "niet duidelijk welke kolom postcode en huisnummer is. De eerste regel lijkt geen kolomnamen",
        aMemberFile().row("9876ZX", "4321", "Geheim").row("9876ZX", "4321", "Geheim"));
  }

  @Test
  void missingHouseNumberIsAskedWithTheNamesOfAllColumns() {
    assertRefused(
        "niet duidelijk welke kolom huisnummer is. Gevonden kolommen: postcode, naam, kolom 3.",
        aMemberFile().row("postcode", "naam", "").row("9876ZX", "Geheim", "4321"));
  }

  @Test
  void columnsOfOneNameMatterOnlyWhereTheyAreNeeded() {
    assertOneMemberAtNumberTwo(
        aMemberFile()
            .row("naam", "postcode", "naam", "huisnummer", "", "")
            .row("Geheim", "1234AB", "Geheim", "2a", "", ""));
    assertRefused(
        "niet duidelijk welke kolom postcode is.",
        aMemberFile().row("postcode", "PC", "huisnummer").row("9876ZX", "9876ZX", "4321"));
  }

  @Test
  void quoteThatIsNotClosedIsRefusedByLineAlone() {
    assertRefused("Regel 3: ", aPlainFile().row("1234AB", "1").row("\"9876ZX", "4321 Geheim"));
  }

  @Test
  void textBehindAQuoteIsRefusedByLineAlone() {
    assertRefused("Regel 2: ", aPlainFile().row("\"9876ZX\"Geheim", "4321"));
  }

  @Test
  void fileThatIsTooLargeIsRefused() {
    assertRefused("groter dan", aPlainFile().row("9876ZX 4321 Geheim;1\n".repeat(60_000)));
  }

  @Test
  void emptyFileIsRefused() {
    assertRefused("Het bestand is leeg", aMemberFile());
  }

  /** The reason is told, and nothing of a row: neither here nor in what caused it. */
  private static void assertRefused(String reason, MemberFile file) {
    Throwable refused = assertThrows(MemberFileRefused.class, file::reduce);
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    for (Throwable told = refused; told != null; told = told.getCause()) {
      var text = told.toString();
      assertTrue(!text.matches("(?si).*(9876|ZX|4321|geheim).*"), text);
    }
  }
}
