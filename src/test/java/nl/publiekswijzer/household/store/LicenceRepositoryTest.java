// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import static nl.publiekswijzer.library.ReportKind.COMBINED;
import static nl.publiekswijzer.library.ReportKind.MEMBERS;
import static nl.publiekswijzer.library.ReportKind.RESIDENTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.household.Licence;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class LicenceRepositoryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private static final UUID LOW = new UUID(1, 1);
  private static final UUID MIDDLE = new UUID(2, 2);
  private static final UUID HIGH = new UUID(3, 3);

  private TestTransaction transaction;
  private Rows rows;
  private LicenceRepository licences;
  private long edition;

  @BeforeEach
  void enterAnEdition(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WEB);
    rows = new Rows(transaction);
    licences = new LicenceRepository(transaction.entities());
    edition = rows.edition("Editie 2024", Map.of());
  }

  private static Licence free(UUID id, LocalDate from) {
    return new Licence(
        id, new LicenceWindow(from, null), null, Set.of(RESIDENTS), null, "betaler " + from);
  }

  private Licence restricted(UUID id) {
    UUID licensee = rows.supportOrganisation("Steun Noord", Map.of());
    return new Licence(
        id,
        new LicenceWindow(DAY, DAY.plusDays(7)),
        licensee,
        Set.of(MEMBERS, COMBINED),
        12,
        "Steun Zuid");
  }

  @Test
  void everyColumnOfALicenceIsKept() {
    var licence = restricted(LOW);
    licences.add(edition, licence);

    assertEquals(List.of(licence), licences.list(edition));
  }

  @Test
  void everyColumnOfALicenceIsRead() {
    var licence = restricted(LOW);
    var row = new HashMap<String, Object>();
    row.put("id", LOW);
    row.put("edition_id", edition);
    row.put("valid_from", DAY);
    row.put("valid_until", DAY.plusDays(7));
    row.put("licensee", licence.licensee());
    row.put("kinds", "COMBINED,MEMBERS");
    row.put("per_year", 12);
    row.put("paid_by", "Steun Zuid");
    transaction.insert("licence", row);

    assertEquals(List.of(licence), licences.list(edition));
  }

  @Test
  void aLicenceMayLeaveEverythingOpen() {
    var open =
        new Licence(LOW, LicenceWindow.OPEN, null, Set.of(RESIDENTS, MEMBERS, COMBINED), null, "");
    licences.add(edition, open);

    assertEquals(List.of(open), licences.list(edition));
    assertEquals("COMBINED,MEMBERS,RESIDENTS", transaction.value("select kinds from licence"));
  }

  @Test
  void licencesAreListedByFirstDayAndThoseWithoutOneLast() {
    var last = free(LOW, null);
    var first = free(HIGH, DAY);
    var second = free(MIDDLE, DAY.plusDays(1));
    var third = free(new UUID(2, 3), DAY.plusDays(1));
    for (var licence : List.of(third, last, second, first)) {
      licences.add(edition, licence);
    }

    assertEquals(List.of(first, second, third, last), licences.list(edition));
  }

  @Test
  void onlyTheLicenceOfTheEditionIsRemoved() {
    long other = rows.edition("Editie 2025", Map.of());
    var foreign = free(LOW, DAY);
    var removed = free(MIDDLE, DAY);
    var kept = free(HIGH, DAY);
    licences.add(other, foreign);
    licences.add(edition, removed);
    licences.add(edition, kept);

    assertFalse(licences.remove(edition, LOW));
    assertTrue(licences.remove(edition, MIDDLE));
    assertFalse(licences.remove(edition, MIDDLE));

    assertEquals(List.of(foreign), licences.list(other));
    assertEquals(List.of(kept), licences.list(edition));
  }

  @Test
  void theWorkerCannotRemoveALicence() {
    licences.add(edition, free(LOW, DAY));
    transaction.actAs(DatabaseRole.WORKER);

    assertThrows(PersistenceException.class, () -> licences.remove(edition, LOW));
  }
}
