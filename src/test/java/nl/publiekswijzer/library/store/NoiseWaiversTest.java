// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.NoiseWaiver;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class NoiseWaiversTest {
  private static final NoiseWaiver FIRST =
      new NoiseWaiver("An de Vries", "Wij zien af van ruis.", Rows.moment(500));
  private static final NoiseWaiver SECOND =
      new NoiseWaiver("Bo Bakker", "Nog steeds.", Rows.moment(501));

  private TestTransaction transaction;
  private NoiseWaivers waivers;
  private UUID merelstede;
  private UUID vinkenoord;

  @BeforeEach
  void enterTwoLibraries(TestTransaction own) {
    transaction = own;
    waivers = new NoiseWaivers(transaction.entities());
    var rows = new Rows(transaction);
    merelstede = rows.library("Bibliotheek Merelstede", Map.of());
    vinkenoord = rows.library("Bibliotheek Vinkenoord", Map.of());
    transaction.actAs(DatabaseRole.WEB, merelstede, vinkenoord);
  }

  @Test
  void aWaiverIsOfOneLibrary() {
    waivers.put(merelstede, FIRST);

    assertEquals(Optional.of(FIRST), waivers.find(merelstede));
    assertEquals(Optional.empty(), waivers.find(vinkenoord));
  }

  @Test
  void aLaterWaiverReplacesTheOneBefore() {
    waivers.put(merelstede, FIRST);
    waivers.put(merelstede, SECOND);

    assertEquals(Optional.of(SECOND), waivers.find(merelstede));
  }

  @Test
  void onlyTheWaiverOfTheLibraryIsRemoved() {
    waivers.put(merelstede, FIRST);
    waivers.put(vinkenoord, SECOND);

    assertTrue(waivers.remove(merelstede));
    assertFalse(waivers.remove(merelstede));

    assertEquals(Optional.empty(), waivers.find(merelstede));
    assertEquals(Optional.of(SECOND), waivers.find(vinkenoord));
  }

  @Test
  void theWaiverOfAnotherLibraryIsNeitherSeenNorRemoved() {
    waivers.put(vinkenoord, SECOND);
    transaction.actAs(DatabaseRole.WEB, merelstede);

    assertEquals(Optional.empty(), waivers.find(vinkenoord));
    assertFalse(waivers.remove(vinkenoord));
    transaction.actAs(DatabaseRole.WORKER);
    assertEquals(Optional.of(SECOND), waivers.find(vinkenoord));
  }

  @Test
  void noWaiverIsSignedForAnotherLibrary() {
    transaction.actAs(DatabaseRole.WEB, merelstede);

    assertThrows(PersistenceException.class, () -> waivers.put(vinkenoord, FIRST));
  }

  @Test
  void theWorkerCannotSign() {
    transaction.actAs(DatabaseRole.WORKER);

    assertThrows(PersistenceException.class, () -> waivers.put(merelstede, FIRST));
  }
}
