// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.Logo;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class HouseStyleRepositoryTest {
  private static final Instant NOW = Rows.moment(500);
  private static final Instant LATER = Rows.moment(501);
  private static final HouseStyle GREEN = style("#0B5A2A", new byte[] {1, 2, 3}, 321, 123);
  private static final HouseStyle BLUE = style("#0B2A5A", new byte[] {4, 5}, 45, 54);

  private TestTransaction transaction;
  private EntityManager entities;
  private HouseStyleRepository styles;
  private UUID merelstede;
  private UUID vinkenoord;

  @BeforeEach
  void enterTwoLibraries(TestTransaction own) {
    transaction = own;
    entities = transaction.entities();
    styles = new HouseStyleRepository(entities);
    var rows = new Rows(transaction);
    merelstede = rows.library("Bibliotheek Merelstede", Map.of());
    vinkenoord = rows.library("Bibliotheek Vinkenoord", Map.of());
    transaction.actAs(DatabaseRole.WEB, merelstede);
  }

  private static HouseStyle style(String accent, byte[] logo, int width, int height) {
    return new HouseStyle(Colour.of(accent), Optional.of(new Logo(logo, width, height)));
  }

  private void put(UUID library, HouseStyle style, Instant now) {
    styles.put(library, style, now);
    entities.flush();
    entities.clear();
  }

  private Instant changedAt(UUID library) {
    return ((Timestamp)
            transaction.value("select changed_at from house_style where library_id = ?", library))
        .toInstant();
  }

  @Test
  void everyColumnOfAStyleIsKept() {
    put(merelstede, GREEN, NOW);

    assertEquals(Optional.of(GREEN), styles.find(merelstede));
    assertEquals(NOW, changedAt(merelstede));
  }

  @Test
  void everyColumnOfAStyleIsRead() {
    transaction.insert(
        "house_style",
        Map.of(
            "library_id",
            merelstede,
            "accent",
            "#0B5A2A",
            "logo",
            new byte[] {1, 2, 3},
            "width",
            321,
            "height",
            123,
            "changed_at",
            NOW));

    assertEquals(Optional.of(GREEN), styles.find(merelstede));
  }

  @Test
  void aStyleMayHaveNoLogo() {
    var plain = new HouseStyle(Colour.of("#5A0B2A"), Optional.empty());
    put(merelstede, plain, NOW);

    assertEquals(Optional.of(plain), styles.find(merelstede));
  }

  @Test
  void aLaterStyleReplacesTheOneBefore() {
    put(merelstede, GREEN, NOW);
    put(merelstede, BLUE, LATER);

    assertEquals(Optional.of(BLUE), styles.find(merelstede));
    assertEquals(LATER, changedAt(merelstede));
  }

  @Test
  void aLibraryWithoutAStyleHasNone() {
    assertEquals(Optional.empty(), styles.find(merelstede));
  }

  @Test
  void onlyTheStyleOfTheLibraryIsRemoved() {
    transaction.actAs(DatabaseRole.WEB, merelstede, vinkenoord);
    put(merelstede, GREEN, NOW);
    put(vinkenoord, BLUE, LATER);

    styles.remove(merelstede);
    entities.clear();

    assertEquals(Optional.empty(), styles.find(merelstede));
    assertEquals(Optional.of(BLUE), styles.find(vinkenoord));
  }

  @Test
  void theStyleOfAnotherLibraryIsNeitherSeenNorRemoved() {
    transaction.actAs(DatabaseRole.WEB, vinkenoord);
    put(vinkenoord, BLUE, NOW);

    transaction.actAs(DatabaseRole.WEB, merelstede);
    styles.remove(vinkenoord);

    assertEquals(Optional.empty(), styles.find(vinkenoord));
    transaction.actAs(DatabaseRole.WORKER);
    assertEquals(Optional.of(BLUE), styles.find(vinkenoord));
  }

  @Test
  void theStyleOfAnotherLibraryCannotBeSet() {
    styles.put(vinkenoord, BLUE, NOW);

    assertThrows(PersistenceException.class, entities::flush);
  }
}
