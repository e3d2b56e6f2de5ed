// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import static nl.publiekswijzer.member.MemberFixtures.aMemberFile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.member.MemberFixtures.MemberFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumbersTest {
  /** Invented numbers that pass the eleven test, from the smallest of nine digits. */
  private static final List<String> NUMBERS =
      IntStream.iterate(100_000_000, n -> n + 1)
          .mapToObj(String::valueOf)
          .filter(CitizenNumbers::passesElevenTest)
          .limit(250)
          .toList();

  private static MemberFile aFileWith(String column, List<String> values) {
    var file = aMemberFile().row("postcode", "huisnummer", "naam", column);
    values.forEach(value -> file.row("1234AB", "1", "x", value));
    return file;
  }

  private static String refusal(MemberFile file) {
    return assertThrows(MemberFileRefused.class, file::reduce).getMessage();
  }

  private static void assertRead(MemberFile file) {
    assertEquals(file.lines().size() - 1, file.reduce().report().delivered());
  }

  @ParameterizedTest
  @ValueSource(strings = {"111222333", "123456782", "010000008", "10000008", " 123456782"})
  void numbersThatPassTheElevenTest(String number) {
    assertTrue(CitizenNumbers.passesElevenTest(number.strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"111222334", "123456789", "000000000", "1234567", "1112223330", "11122233a", ""})
  void numbersThatDoNot(String number) {
    assertFalse(CitizenNumbers.passesElevenTest(number));
  }

  @Test
  void columnIsRefusedByItsContentAndNamedWithoutIt() {
    var refusal = refusal(aFileWith("Kenmerk", NUMBERS));

    assertTrue(refusal.startsWith("De kolom Kenmerk bevat burgerservicenummers"), refusal);
    assertTrue(refusal.contains("Verwijder die kolom en lever het bestand opnieuw"), refusal);
    assertFalse(refusal.matches(".*\\d.*"), refusal);
  }

  @Test
  void pseudonymIsNoPlaceForThemEither() {
    assertTrue(refusal(aFileWith("pseudoniem", NUMBERS)).contains("pseudoniem"));
  }

  @Test
  void columnWithoutNameIsToldByItsPlace() {
    assertTrue(refusal(aFileWith("", NUMBERS)).startsWith("De kolom met nummer 4 bevat"));
  }

  @Test
  void twentyFilledFieldsAreEnough() {
    var values = IntStream.range(0, 60).mapToObj(i -> i % 3 == 0 ? NUMBERS.get(i) : " ").toList();

    assertTrue(refusal(aFileWith("Kenmerk", values)).contains("Kenmerk"));
  }

  @Test
  void nineteenAreNot() {
    assertRead(aFileWith("Kenmerk", NUMBERS.subList(0, 19)));
  }

  @Test
  void oneOtherValueAmongTheFirstRowsMakesItAnotherColumn() {
    var values = new ArrayList<>(NUMBERS);
    values.set(199, "123456789");

    assertRead(aFileWith("Kenmerk", values));
  }

  @Test
  void laterRowsAreNotLookedAt() {
    var values = new ArrayList<>(NUMBERS);
    values.set(200, "123456789");

    assertTrue(refusal(aFileWith("Kenmerk", values)).contains("Kenmerk"));
  }

  @Test
  void numbersAtUnreadableAddressesCountToo() {
    var file = aMemberFile().row("postcode", "huisnummer", "Kenmerk");
    NUMBERS.forEach(number -> file.row("onbekend", "1", number));

    assertTrue(refusal(file).contains("Kenmerk"));
  }

  @Test
  void branchCodeOfNineDigitsIsABranchCode() {
    assertRead(aFileWith("vestiging", NUMBERS));
  }
}
