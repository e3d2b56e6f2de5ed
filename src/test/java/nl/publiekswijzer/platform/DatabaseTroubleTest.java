// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTroubleTest {
  @ParameterizedTest
  @ValueSource(strings = {"08006", "53300", "53100", "57P01", "57014", "25006", "55P03", "40001"})
  void whatPassesByItselfIsTrouble(String state) {
    assertTrue(
        DatabaseTrouble.isCauseOf(new IllegalStateException(new SQLException("weg", state))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42P01", "22021", "42501"})
  void faultsOfOursAreNot(String state) {
    assertFalse(DatabaseTrouble.isCauseOf(new SQLException("fout", state)));
  }

  @Test
  void exhaustedPoolIsTrouble() {
    assertTrue(
        DatabaseTrouble.isCauseOf(
            new RuntimeException(
                new SQLException("Error in allocating a connection. Cause: in use"))));
    assertFalse(DatabaseTrouble.isCauseOf(new SQLException("iets anders")));
    assertFalse(DatabaseTrouble.isCauseOf(null));
  }
}
