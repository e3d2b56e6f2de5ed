// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import static nl.publiekswijzer.member.MemberFixtures.aMemberFile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.publiekswijzer.member.CitizenNumber;
import nl.publiekswijzer.member.MemberFixtures.MemberFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumbersTest {
  /** Invented numbers that pass the eleven test, from the smallest of nine digits. */
  private static final List<String> NUMBERS =
      IntStream.iterate(100_000_000, n -> n + 1)
          .mapToObj(String::valueOf)
          .filter(CitizenNumber::passes)
          .limit(2_500)
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

  /** Every third value is what people type where there is no number. */
  @Test
  void valuesOfAnotherFormBetweenThemChangeNothing() {
    var others = List.of("onbekend", "-", "999999999", "12345", "000000000", "zie map", "x1");
    var values = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      values.add(i % 3 == 0 ? NUMBERS.get(i) : others.get(i % others.size()));
    }

    assertTrue(refusal(aFileWith("Kenmerk", values)).contains("Kenmerk"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s.0", "%s,0", "'%s", " %s\u00a0", "=\"\"%s\"\"", "\u2019%s"})
  void marksAroundThemChangeNothing(String form) {
    var values = NUMBERS.stream().limit(20).map(n -> '"' + form.formatted(n) + '"').toList();

    assertTrue(refusal(aFileWith("Kenmerk", values)).contains("Kenmerk"));
  }

  @Test
  void moreThanHalfMustPass() {
    var half = new ArrayList<>(NUMBERS.subList(0, 20));
    half.addAll(Collections.nCopies(20, "123456789"));
    assertRead(aFileWith("Kenmerk", half));

    half.add(NUMBERS.get(20));
    assertTrue(refusal(aFileWith("Kenmerk", half)).contains("Kenmerk"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void numbersByChanceAreNoCitizenServiceNumbers(long seed) {
    var random = new Random(seed);
    var values =
        IntStream.range(0, 2_500)
            .mapToObj(i -> String.valueOf(100_000_000 + random.nextInt(900_000_000)))
            .toList();

    assertRead(aFileWith("Kenmerk", values));
    assertRead(aFileWith("Kenmerk", values.subList(0, 20)));
  }

  @Test
  void numbersThatBeginLateAreFoundInColumnsThatWereEmptyUntilThen() {
    var values = new ArrayList<>(Collections.nCopies(4_000, ""));
    values.addAll(NUMBERS.subList(0, 20));

    assertTrue(refusal(aFileWith("Kenmerk", values)).contains("Kenmerk"));
  }

  @Test
  void fewNumbersAmongManyTextsAreFoundWhereverTheyStand() {
    var values = new ArrayList<>(Collections.nCopies(4_000, "onbekend"));
    for (int i = 0; i < 20; i++) {
      values.set(100 + i * 190, NUMBERS.get(i));
    }

    assertTrue(refusal(aFileWith("Kenmerk", values)).contains("Kenmerk"));
  }

  @Test
  void manyNumbersBehindManyTextsAreFound() {
    var values = new ArrayList<>(Collections.nCopies(2_000, "onbekend"));
    values.addAll(NUMBERS.subList(0, 2_000));

    assertTrue(refusal(aFileWith("Kenmerk", values)).contains("Kenmerk"));
  }

  @Test
  void columnThatTwoThousandRowsClearedIsNotLookedAtFurther() {
    var values = new ArrayList<>(Collections.nCopies(2_000, "123456789"));
    values.addAll(NUMBERS);

    assertRead(aFileWith("Kenmerk", values));
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
