// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.estimate.Confidence;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.platform.WorkingJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class EstimateTablesTest {
  private TestTransaction transaction;
  private long id;
  private EstimateTables tables;

  @BeforeEach
  void enterAnEdition(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WORKER);
    id = new Rows(transaction).edition("Editie 2024", Map.of());
    tables = new EstimateTables(transaction.connection(), id);
  }

  private String rows(String table, String columns) {
    return (String)
        transaction.value(
            ("select string_agg(line, '; ' order by line) from"
                    + " (select concat_ws('|', %s) as line from %s where edition_id = ?) as r")
                .formatted(columns, table),
            id);
  }

  @Test
  void countsOfFullPostcodesAreEnteredByTheirFourDigits() throws SQLException {
    tables.fullPostcodes(Map.of(1234, new byte[] {0, 1, 0, 9}, 1235, new byte[] {2, 2}));

    assertEquals(
        "1234|00010009; 1235|0202",
        rows("full_postcode_count", "postcode4, encode(counts, 'hex')"));
  }

  @Test
  void confidenceIsEnteredByPostcodeAndMunicipality() throws SQLException {
    tables.confidence(
        new Confidence(Map.of(1234, new int[] {6, 40}), Map.of("GM1", new int[] {6, 8})));

    assertEquals("1234|{6,40}; GM1|{6,8}", rows("edition_confidence", "area, half_widths"));
  }

  @Test
  void validationIsEnteredWithTheEdition() throws SQLException {
    var found = Validation.of(List.of(), 2020, true, false);

    tables.validation(found);

    String text = (String) transaction.value("select validation from edition where id = ?", id);
    assertEquals(found, WorkingJson.value(text, Validation.class));
  }

  /** What lives at a postcode of six characters is for the worker alone. */
  @Test
  void pagesSeeNoFullPostcodes() throws SQLException {
    tables.fullPostcodes(Map.of(1234, new byte[] {0, 1}));
    transaction.actAs(DatabaseRole.WEB);

    var query = transaction.entities().createNativeQuery("select * from full_postcode_count");
    assertThrows(PersistenceException.class, query::getResultList);
  }
}
