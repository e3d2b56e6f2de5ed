// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Map;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class CopyTableTest {
  private static final String COLUMNS =
      "postcode_area (edition_id, postcode4, municipality_code, municipality, province_code,"
          + " province, block)";

  private TestTransaction transaction;
  private long edition;

  @BeforeEach
  void enterAnEdition(TestTransaction own) {
    transaction = own;
    edition = new Rows(transaction).edition("Editie 2024", Map.of());
  }

  private CopyTable open() throws SQLException {
    return new CopyTable(transaction.connection(), COLUMNS);
  }

  private void put(CopyTable copy, int postcode4, String name) throws SQLException {
    copy.put(edition).put(postcode4).put("GM0001").put(name).put("PV02").put("Noordland");
    copy.put(postcode4).endRow();
  }

  private Object rows(String what) {
    return transaction.value("select " + what + " from postcode_area");
  }

  @Test
  void eachRowHasItsColumnsInTheirOrder() throws SQLException {
    try (var copy = open()) {
      put(copy, 1234, "Noordveen");
      put(copy, 1235, "");
      copy.finish();
    }

    assertEquals(
        "1234|GM0001|Noordveen|PV02|Noordland; 1235|GM0001||PV02|Noordland",
        rows(
            "string_agg(concat_ws('|', postcode4, municipality_code, municipality, province_code,"
                + " province), '; ' order by postcode4)"));
  }

  @Test
  void whatCopyWouldTakeForASignBecomesABlank() throws SQLException {
    try (var copy = open()) {
      put(copy, 1234, "Noord\tveen\nén\\Zuid\rveen\\.");
      put(copy, 1235, "\\N");
      copy.finish();
    }

    assertEquals(
        "Noord veen én Zuid veen .| N", rows("string_agg(municipality, '|' order by postcode4)"));
  }

  @Test
  void rowsThatFillTheBufferAreAllEntered() throws SQLException {
    String name = "Noordveen ".repeat(20);
    try (var copy = open()) {
      for (int postcode4 = 1_000; postcode4 < 2_000; postcode4++) {
        put(copy, postcode4, name);
      }
      copy.finish();
    }

    assertEquals(
        "1000|1000|1999|1|" + name,
        rows(
            "concat_ws('|', count(*), min(postcode4), max(postcode4),"
                + " count(distinct municipality), min(municipality))"));
  }

  @Test
  void aCopyThatIsNotFinishedEntersNothing() throws SQLException {
    transaction.execute("savepoint before_copy");
    try (var copy = open()) {
      put(copy, 1234, "Noordveen");
    }
    try (var back = transaction.connection().createStatement()) {
      back.execute("Rollback to savepoint before_copy");
    }

    assertEquals(0L, rows("count(*)"));
  }
}
