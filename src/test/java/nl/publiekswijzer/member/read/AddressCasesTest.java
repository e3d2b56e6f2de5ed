// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.household.AddressKey;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.member.MemberFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCasesTest {
  private static final Path CASES = Path.of("../shared/cases/members");
  private static final List<String> NAMES = List.of("postcode", "huisnummer", "toevoeging");

  /** Neighbouring households are of two kinds, so that those at one number differ. */
  private static HouseholdIndex edition(List<String> addresses) {
    var builder = new HouseholdIndex.Builder(2, addresses.size());
    for (int i = 0; i < addresses.size(); i++) {
      String[] cells = addresses.get(i).split(";", -1);
      int postcode = Postcode.parse(cells[0]).orElseThrow();
      var key = AddressKey.parse(postcode, cells[1], cells[2]).orElseThrow();
      builder.add(postcode, key.number(), key.addition(), i % 2);
    }
    return builder.build();
  }

  private static HouseholdIndex at(int number, String... additions) {
    return edition(Stream.of(additions).map(a -> "1234AB;" + number + ";" + a).toList());
  }

  private static String outcome(HouseholdIndex edition, String number, String addition) {
    return MemberFixtures.outcome(edition, NAMES, List.of("1234AB", number, addition));
  }

  @Test
  void everyKnownCaseHasItsOutcome() throws IOException {
    assumeTrue(Files.exists(CASES), CASES + " is absent: the known cases are not checked");
    var edition = edition(lines("addresses.csv"));
    var wrong = new ArrayList<String>();
    for (String line : lines("rows.csv")) {
      String[] cells = line.split("\\|", -1);
      String found = MemberFixtures.outcome(edition, NAMES, List.of(cells[0], cells[1], cells[2]));
      if (!found.split(":")[0].equals(cells[3])) {
        wrong.add(line + " -> " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(CASES.resolve(name)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "h, HS",
    "hs, H",
    "huis, H",
    "bg, HS",
    "b.g., HS",
    "begane grond, H",
    "parterre, H",
    "beg.gr., H",
    "HS, begane grond",
    "bs, bis",
    "bis, bs",
    "rood, rd",
    "rd, rood",
    "zwart, zw",
    "zw, zwart",
    "A2, A02",
    "A02, A2",
    "a-2, A02",
    "01, 1",
    "1, 01",
    "1-2, 1-02"
  })
  void spellingsOfOneAdditionFindEachOther(String typed, String delivered) {
    assertEquals("spelling", outcome(at(7, delivered, "X1"), "7", typed));
    assertEquals("exact", outcome(at(7, delivered, typed), "7", typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%de",
        "%dhg",
        "%d hg",
        "%d hoog",
        "%d-hoog",
        "%de etage",
        "%de verdieping",
        "%de verd.",
        "%de-verd",
        "0%d"
      })
  void floorsFindTheirFigureAndTheRomanOne(String form) {
    String[] figures = {"1", "2", "3", "4", "5"};
    String[] roman = {"I", "II", "III", "IV", "V"};
    for (int floor = 1; floor <= 5; floor++) {
      String typed = form.formatted(floor);
      assertEquals("spelling", outcome(at(7, figures), "7", typed), typed);
      assertEquals("spelling", outcome(at(7, roman), "7", typed), typed);
      assertEquals("spelling", outcome(at(7, "HS", figures[floor - 1]), "7", roman[floor - 1]));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 hoog", "1e etage", "1e", "1hg"})
  void firstFloorOfABuildingWithMoreFlatsThanFloorsIsNotFlatOne(String typed) {
    assertEquals("doubt", outcome(at(7, "1", "2", "3", "4", "5", "6"), "7", typed));
    assertEquals("doubt", outcome(at(7, "1", "2", "10"), "7", typed));
    assertEquals("doubt", outcome(at(7, "1", "1A", "1B"), "7", typed));
    assertEquals("doubt", outcome(at(7, "I", "II", "VI"), "7", typed));
  }

  @Test
  void letterAmongLettersIsNoFloor() {
    var letters = at(7, "A", "B", "C", "D", "E", "F", "G", "H", "I");
    assertEquals("exact", outcome(letters, "7", "H"));
    assertEquals("doubt", outcome(letters, "7", "huis"));
    assertEquals("doubt", outcome(letters, "7", "hs"));
    assertEquals("doubt", outcome(letters, "7", "1"));
    assertEquals("doubt", outcome(letters, "7", "1 hoog"));
    assertEquals("doubt", outcome(at(7, "A", "B", "1"), "7", "I"));
  }

  @Test
  void whatTwoHouseholdsCouldBeIsDoubted() {
    assertEquals("doubt", outcome(at(7, "I", "1"), "7", "1 hoog"));
    assertEquals("exact", outcome(at(7, "I", "1"), "7", "I"));
    assertEquals("exact", outcome(at(7, "I", "1"), "7", "1"));
    assertEquals("doubt", outcome(at(7, "H", "HS"), "7", "bg"));
    assertEquals("doubt", outcome(at(7, "A2", "A02"), "7", "A002"));
  }

  @ParameterizedTest
  @CsvSource({
    "1-2, 12", "1 2, 12", "1.2, 12", "1/2, 12", "12, 1-2", "A-A, AA", "I-I, II", "b g, bg",
    "1-1, 11"
  })
  void twoPartsAreNotOne(String typed, String delivered) {
    assertEquals("doubt", outcome(at(7, delivered, "X"), "7", typed));
  }

  @ParameterizedTest
  @CsvSource({"1-2, 1 2", "A1, a-1", "A-A, a a", "BG, b.g.", "1-2, 1/2", "1A, 1 a"})
  void signsBetweenPartsSayNothing(String typed, String delivered) {
    assertEquals("exact", outcome(at(7, delivered, "X"), "7", typed));
    assertEquals("exact", outcome(at(7, delivered, "X"), "7-" + typed, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "6-feb, DATE",
    "6 feb, DATE",
    "6-feb-25, DATE",
    "feb-06, DATE",
    "6 mei, DATE",
    "mei 06, DATE",
    "6-12-2025, DATE",
    "6-12-25, DATE",
    "06/12/2025, DATE",
    "6.12.2025, DATE",
    "2025-12-06, DATE",
    "2025-12-06 00:00:00, DATE",
    "2025-12-06T00:00, DATE",
    "6:10, TIME",
    "06:10:00, TIME",
    "'6,5E+01', POWER_OF_TEN",
    "6E+01, POWER_OF_TEN",
    "6.5E1, POWER_OF_TEN",
    "6.123, THOUSANDS_SIGN",
    "'6,123', THOUSANDS_SIGN",
    "123.456, THOUSANDS_SIGN",
    "6.5, FRACTION",
    "'6,5', FRACTION",
    "-6, NEGATIVE",
    "- 6, NEGATIVE",
    "\u22126, NEGATIVE",
    "6 is onbekend, FREE_TEXT",
    "6 zie nieuw adres, FREE_TEXT",
    "6 verhuisd, FREE_TEXT",
    "6?, FREE_TEXT",
    "6 & 8, FREE_TEXT",
    "6 + 8, FREE_TEXT",
    "6 t/m 8: nr 7, FREE_TEXT",
    "6 A B C D E F G H I J K L M, FREE_TEXT",
    "0, NUMBER_INVALID",
    "000, NUMBER_INVALID",
    "100000, NUMBER_INVALID",
    "4294967308, NUMBER_INVALID",
    "A6, NUMBER_INVALID",
    "onbekend, NUMBER_INVALID",
    "WAAR, NUMBER_INVALID",
    "#N/A, NUMBER_INVALID",
    "'', NUMBER_MISSING",
    "' ', NUMBER_MISSING",
    "'''', NUMBER_MISSING"
  })
  void whatIsNoHouseNumberSaysWhy(String number, String reason) {
    assertEquals("unreadable: " + reason, outcome(at(6, "", "5", "8", "12"), number, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "1-feb, DATE",
    "feb-01, DATE",
    "2025-02-01, DATE",
    "1:02, TIME",
    "1E+02, POWER_OF_TEN",
    "1.000, THOUSANDS_SIGN",
    "'1,5', FRACTION",
    "niet bekend, FREE_TEXT"
  })
  void additionThatIsNoneSaysWhy(String addition, String reason) {
    assertEquals("unreadable: " + reason, outcome(at(6, "", "1", "5"), "6", addition));
  }

  @ParameterizedTest
  @CsvSource({
    "12E3, E3",
    "'12 1e etage', 1",
    "'12 1e verdieping', 1",
    "12/2, 2",
    "'12, 2', 2",
    "12 (2), 2",
    "12_2, 2",
    "12.A, A",
    "00012A, A"
  })
  void numberWithAdditionInOneCellIsRead(String number, String delivered) {
    assertTrue(
        List.of("exact", "spelling").contains(outcome(at(12, delivered, "X"), number, "")), number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t/o 19", "T/O. 19", "tegenover 19", "bij 19", "bij nr. 19", "naast 19", "achter 19",
        "19 t/o", "19 to", "19 tegenover", "19 bij", "19 naast", "19-achter", "19 t.o."
      })
  void placeBesideANumberIsNotThatNumber(String number) {
    assertEquals("unknown", outcome(at(19, ""), number, ""));
    assertEquals("unknown", outcome(at(19, "", "A", "B"), number, ""));
  }

  @Test
  void placeBesideANumberIsFoundWhereAHouseholdIsKnownByIt() {
    assertEquals("exact", outcome(at(19, "", "t/o"), "19 T/O", ""));
    assertEquals("spelling", outcome(at(19, "", "t/o"), "tegenover 19", ""));
    assertEquals("exact", outcome(at(19, "", "bij"), "19", "bij"));
  }

  @ParameterizedTest
  @CsvSource({
    "1234AB, exact",
    "1234 ab, exact",
    "1234-AB, spelling",
    "1234.AB, spelling",
    "NL-1234AB, spelling",
    "NL 1234 AB, spelling",
    "'1234 AB Proefstad', spelling",
    "'1234AB, ''s-Gravenhage', spelling",
    "'1234 AB Ee', spelling",
    "'=\"1234AB\"', spelling",
    "\uff11\uff12\uff13\uff14AB, spelling",
    "\u200b1234\u00a0AB\ufeff, exact",
    "1234ABC, unreadable: POSTCODE_INVALID",
    "1234 SA, unreadable: POSTCODE_INVALID",
    "0234 AB, unreadable: POSTCODE_INVALID",
    "12345 AB, unreadable: POSTCODE_INVALID",
    "1234 A, unreadable: POSTCODE_INCOMPLETE",
    "1234, unreadable: POSTCODE_INCOMPLETE",
    "1234 Proefstad, unreadable: POSTCODE_INCOMPLETE",
    "B-1234, unreadable: POSTCODE_INVALID",
    "Proefstad, unreadable: POSTCODE_INVALID",
    "'', unreadable: POSTCODE_MISSING"
  })
  void postcodeIsReadAsPeopleWriteIt(String postcode, String outcome) {
    assertEquals(outcome, MemberFixtures.outcome(at(6, ""), NAMES, List.of(postcode, "6", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "6, A, 2, A2, exact",
    "6, A, '', A, exact",
    "6, '', 2, 2, exact",
    "6A, A, 2, A2, spelling",
    "6A2, A, 2, A2, spelling",
    "6A, A, '', A, spelling",
    "6B, A, '', A, doubt: parts contradict",
    "6-2, A, 2, A2, doubt: parts contradict"
  })
  void letterAndAdditionHaveAColumnEach(
      String number, String letter, String addition, String delivered, String outcome) {
    var names = List.of("postcode", "huisnummer", "huisletter", "huisnummertoevoeging");
    assertEquals(
        outcome,
        MemberFixtures.outcome(
            at(6, delivered, "X"), names, List.of("1234AB", number, letter, addition)));
  }

  @ParameterizedTest
  @CsvSource({
    "Dorpsstraat 12, exact",
    "'Dorpsstraat 12 ', exact",
    "Plein 1945 12, exact",
    "1e Jacobstraat 12, exact",
    "Van 3e Straat 12, exact",
    "Laan '40-'45 12, exact",
    "Dorpsstraat nr. 12, exact",
    "Dorpsstraat 12 t/o, unknown",
    "Dorpsstraat, unreadable: NUMBER_INVALID",
    "'', unreadable: NUMBER_MISSING",
    "Dorpsstraat 12 3, doubt: parts contradict",
    "Dorpsstraat 14, unknown"
  })
  void numberStandsAtTheEndOfTheStreet(String street, String outcome) {
    assertEquals(outcome, street("12;", street));
  }

  @ParameterizedTest
  @CsvSource({
    "Dorpsstraat 12 A, A",
    "Dorpsstraat 12a, A",
    "Dorpsstraat 12-3, 3",
    "Dorpsstraat 12 bis, bis",
    "Dorpsstraat 12 1e etage, 1E-ETAGE",
    "Plein 1945 12 A, A"
  })
  void additionStandsBehindTheNumberOfTheStreet(String street, String delivered) {
    assertEquals("exact", street("12;" + delivered, street));
  }

  @Test
  void yearAtTheEndOfAStreetMayBeItsName() {
    assertEquals("doubt: parts contradict", street("1945;", "Plein 1945"));
  }

  private static String street(String number, String street) {
    return MemberFixtures.outcome(
        edition(List.of("1234AB;" + number)),
        List.of("postcode", "adres"),
        List.of("1234AB", street));
  }
}
