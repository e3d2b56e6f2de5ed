// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class EditionRepositoryTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 2);

  private TestTransaction transaction;
  private Rows rows;
  private EditionRepository editions;

  @BeforeEach
  void actAsPages(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WEB);
    rows = new Rows(transaction);
    editions = new EditionRepository(transaction.entities());
  }

  private Edition enter(
      String name, LocalDate day, Granularity granularity, Origin origin, long households) {
    long id =
        rows.edition(
            name,
            Map.of(
                "reference_date",
                day,
                "granularity",
                granularity.name(),
                "origin",
                origin.name(),
                "households",
                households));
    long segmentation =
        (Long) transaction.value("select segmentation_id from edition where id = ?", id);
    return new Edition(
        id, name, day, granularity, origin, segmentation, households, true, null, null);
  }

  private Edition delivered(String name, LocalDate day) {
    return enter(name, day, Granularity.ADDRESS, Origin.DELIVERED, 8_300_000_000L);
  }

  private Edition estimate(String name, LocalDate day) {
    return enter(name, day, Granularity.POSTCODE, Origin.ESTIMATE, 17);
  }

  @Test
  void everyColumnOfAnEditionIsRead() {
    var delivered = delivered("Editie 2024", DAY);
    var estimate = estimate("Open editie", DAY.plusDays(1));

    assertEquals(delivered, editions.read(delivered.id()));
    assertEquals(estimate, editions.read(estimate.id()));
  }

  @Test
  void anEditionIsFoundByItsName() {
    delivered("Editie 2023", DAY.minusYears(1));
    var edition = delivered("Editie 2024", DAY);

    assertEquals(Optional.of(edition), editions.find("Editie 2024"));
    assertEquals(Optional.empty(), editions.find("Editie 2025"));
  }

  @Test
  void editionsAreListedNewestFirstAndThenByName() {
    var oldest = delivered("A", DAY);
    var second = estimate("C", DAY.plusDays(1));
    var first = estimate("B", DAY.plusDays(1));

    assertEquals(List.of(first, second, oldest), editions.list());
  }

  @Test
  void anEditionThatDoesNotExistCannotBeRead() {
    assertThrows(IllegalStateException.class, () -> editions.read(-7));
  }

  @Test
  void keepersOfAccountsSeeNoEditions() {
    transaction.actAs(DatabaseRole.ACCOUNTS);

    assertThrows(PersistenceException.class, () -> editions.list());
  }
}
