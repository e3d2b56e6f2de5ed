// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static nl.publiekswijzer.member.MemberFixtures.anAddress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypedAddressesTest {
  private TypedAddresses.Builder rows = new TypedAddresses.Builder();

  private void add(String postcode, int number, int addition) {
    rows.add(anAddress(postcode, number, "").key(), addition);
  }

  @Test
  void fileWithoutRowsHasNone() {
    assertEquals(0, rows.build().houses());
    assertEquals(0, rows.build().largestStreet());
  }

  @Test
  void houseNumbersCountOnceHoweverOftenAndWithWhateverAdditionsTheyAreTyped() {
    for (int addition = 0; addition < 50; addition++) {
      add("1234AB", 1, addition);
      add("1234CD", 1, addition);
    }
    add("1234CD", 2, 0);
    add("1234AB", 1, 7);

    assertEquals(3, rows.build().houses());
    assertEquals(2, rows.build().largestStreet());
  }

  @Test
  void largestStreetIsThatOfOnePostcodeWhateverTheOrder() {
    for (int number = 1; number <= 4; number++) {
      add("1234AC", number, 0);
      add("1234AA", 5 - number, 0);
      add("1234AB", number, 0);
      add("1234AB", 100 - number, 0);
    }

    assertEquals(8, rows.build().largestStreet());
    assertEquals(16, rows.build().houses());
  }

  @Test
  void areasAreThoseInWhichARowLies() {
    add("1234ZZ", 9, 0);
    add("1234AB", 1, 0);
    add("5678AB", 1, 0);

    assertEquals(Set.of(1234, 5678), rows.build().areas());
  }

  private List<Long> visited() {
    var visited = new ArrayList<Long>();
    rows.build().visit(visited::add);
    rows = new TypedAddresses.Builder();
    return visited;
  }

  @Test
  void addressesOfAHouseNumberAreCountedOffWhateverTheirAdditions() {
    add("1234AB", 1, 0);
    add("1234AB", 1, 1);
    add("1234AB", 2, 0);
    var plain = visited();
    add("1234AB", 2, 9);
    add("1234AB", 1, 7);
    add("1234AB", 1, 5);
    add("1234AB", 1, 7);

    assertEquals(plain, visited());
    assertEquals(3, plain.size());
  }

  @Test
  void nothingOfAnAddressIsPrinted() {
    add("1234AB", 1, 0);
    assertFalse(rows.build().toString().matches(".*\\d.*"));
  }
}
