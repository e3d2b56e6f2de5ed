// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.publiekswijzer.member.MemberColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnFindingTest {
  private static Map<MemberColumn, Integer> places(String... header) {
    return new ColumnFinding(List.of(header), Map.of()).places();
  }

  private static ColumnsUnclear unclear(Map<MemberColumn, String> chosen, String... header) {
    return assertThrows(
        ColumnsUnclear.class, () -> new ColumnFinding(List.of(header), chosen).places());
  }

  @ParameterizedTest
  @CsvSource({
    "PC, Huisnr., POSTCODE, NUMBER",
    "Postcode (woonadres), Huisnummer (woonadres), POSTCODE, NUMBER",
    "post code, house_number, POSTCODE, NUMBER",
    "ZIP, HNR, POSTCODE, NUMBER",
    "Postal Code, nr, POSTCODE, NUMBER",
    "postkode, Nummer, POSTCODE, NUMBER",
    "Postcode huisadres, Adres, POSTCODE, STREET",
    "Postcode + plaats, Straat + huisnummer, POSTCODE, STREET",
    "Postcode/woonplaats, Adresregel, POSTCODE, STREET",
    "p.c., street address, POSTCODE, STREET"
  })
  void columnsAreKnownByTheNamesOfLibrarySystems(
      String first, String second, MemberColumn one, MemberColumn other) {
    assertEquals(Map.of(one, 0, other, 1), places(first, second));
  }

  @ParameterizedTest
  @CsvSource({
    "Toev., ADDITION",
    "huisnr toev, ADDITION",
    "huisnummertoevoeging, ADDITION",
    "Addition, ADDITION",
    "huisletter, LETTER",
    "Branch, BRANCH",
    "locatie, BRANCH",
    "Soort lid, KIND",
    "Abonnement, KIND",
    "Lenerstype, KIND",
    "card type, KIND",
    "Leeftijdscategorie, AGE",
    "laatste_activiteit, ACTIVITY",
    "Laatste uitlening, ACTIVITY",
    "last seen, ACTIVITY",
    "pseudoniem, PSEUDONYM"
  })
  void otherColumnsToo(String name, MemberColumn column) {
    assertEquals(2, places("postcode", "huisnummer", name).get(column));
  }

  @Test
  void weakNamesCountOnlyWithoutABetterOne() {
    assertEquals(
        Map.of(MemberColumn.POSTCODE, 1, MemberColumn.NUMBER, 2),
        places("Nr", "postcode", "huisnummer", "Adres"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lidnummer", "pasnummer", "naam", "postcode postadres"})
  void nothingElseIsTakenForAnything(String name) {
    assertEquals(
        Map.of(MemberColumn.POSTCODE, 0, MemberColumn.NUMBER, 1),
        places("postcode", "huisnummer", name));
  }

  @Test
  void missingColumnIsAskedWithAllThatWereFound() {
    var question = unclear(Map.of(), "Postadres", "Huisnr", "").question();
    assertEquals(List.of("Postadres", "Huisnr", "kolom 3"), question.found());
    assertEquals(Map.of(MemberColumn.NUMBER, "Huisnr"), question.proposed());
  }

  @Test
  void whatTwoColumnsCouldBeIsAsked() {
    var unclear = unclear(Map.of(), "postcode", "pc", "huisnummer");
    assertTrue(unclear.getMessage().contains("welke kolom postcode is"), unclear.getMessage());
    assertEquals(Map.of(MemberColumn.NUMBER, "huisnummer"), unclear.question().proposed());
  }

  @Test
  void choiceSettlesIt() {
    var header = List.of("postcode", "pc", "huisnummer", "", "lidnummer");
    var chosen =
        Map.of(
            MemberColumn.POSTCODE, "pc",
            MemberColumn.ADDITION, "kolom 4",
            MemberColumn.PSEUDONYM, "lidnummer");
    assertEquals(
        Map.of(
            MemberColumn.POSTCODE, 1,
            MemberColumn.NUMBER, 2,
            MemberColumn.ADDITION, 3,
            MemberColumn.PSEUDONYM, 4),
        new ColumnFinding(header, chosen).places());
  }

  @Test
  void choiceOfNoneLeavesAColumnOut() {
    var header = List.of("postcode", "huisnummer", "categorie");
    var chosen = Map.of(MemberColumn.KIND, "");
    assertFalse(new ColumnFinding(header, chosen).places().containsKey(MemberColumn.KIND));
  }

  @Test
  void choiceThatIsNotThereIsAskedAgain() {
    var chosen = Map.of(MemberColumn.POSTCODE, "weg", MemberColumn.NUMBER, "huisnummer");
    assertTrue(unclear(chosen, "postcode", "huisnummer").getMessage().contains("postcode"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234AB", "9876 ZX", "4321", "12-03-1980"})
  void firstRowThatHoldsDataIsNeverRepeated(String cell) {
    var unclear = unclear(Map.of(), "Geheim", cell);
    assertEquals(List.of(), unclear.question().found());
    assertFalse(unclear.getMessage().contains("Geheim"), unclear.getMessage());
    assertFalse(unclear.getMessage().contains(cell), unclear.getMessage());
  }

  @Test
  void rowOfUnknownNamesWithFiguresIsTakenForData() {
    assertEquals(List.of(), unclear(Map.of(), "Jansen", "Kerkstraat 12").question().found());
    assertEquals(List.of("Veld1", "Veld2"), unclear(Map.of(), "Veld1", "Veld2").question().found());
    assertEquals(
        List.of("Uitgeleend 2024", "pc"),
        unclear(Map.of(), "Uitgeleend 2024", "pc").question().found());
  }

  @Test
  void titleIsNoHeaderAndAHeaderIs() {
    assertFalse(ColumnFinding.isHeader(List.of("Ledenlijst per 31-12-2024", "", ""), Map.of()));
    assertFalse(ColumnFinding.isHeader(List.of("", "", ""), Map.of()));
    assertTrue(ColumnFinding.isHeader(List.of("PC", "Huisnr."), Map.of()));
    assertTrue(
        ColumnFinding.isHeader(
            List.of("P", "H"), Map.of(MemberColumn.POSTCODE, "P", MemberColumn.NUMBER, "H")));
  }

  @Test
  void headerIsKnownAgainHoweverItIsWritten() {
    var key = ColumnFinding.key(List.of("Post code", "Huisnr."));
    assertEquals(key, ColumnFinding.key(List.of("postcode", "HUISNR")));
    assertNotEquals(key, ColumnFinding.key(List.of("Huisnr.", "Post code")));
  }
}
