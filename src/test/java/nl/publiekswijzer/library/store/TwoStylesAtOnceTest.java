// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestDatabase;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link HouseStyleRepository} in two transactions at once. */
class TwoStylesAtOnceTest {
  private TestDatabase database;
  private UUID merelstede;
  private UUID vinkenoord;

  @BeforeEach
  void commitTwoLibraries() {
    database = TestDatabase.copy();
    try (var transaction = new TestTransaction(database)) {
      var rows = new Rows(transaction);
      merelstede = rows.library("Bibliotheek Merelstede", Map.of());
      vinkenoord = rows.library("Bibliotheek Vinkenoord", Map.of());
      transaction.commit();
    }
  }

  @AfterEach
  void drop() {
    database.drop();
  }

  @Test
  void whoSetsAStyleKeepsOthersOfTheLibraryWaiting() {
    try (var one = new TestTransaction(database).actAs(DatabaseRole.WEB, merelstede);
        var two = new TestTransaction(database).actAs(DatabaseRole.WEB, merelstede)) {
      new HouseStyleRepository(one.entities()).put(merelstede, HouseStyle.STANDARD, Rows.moment(1));

      assertEquals(
          List.of(vinkenoord),
          two.entities()
              .createNativeQuery("Select id from library for update skip locked")
              .getResultList());
    }
  }
}
