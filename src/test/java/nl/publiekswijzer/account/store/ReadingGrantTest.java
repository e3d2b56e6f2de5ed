// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.store;

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
import nl.publiekswijzer.account.ReadingGrant;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which libraries accounts reach, by the queries of {@link AccountRepository}. */
@ExtendWith(RolledBack.class)
class ReadingGrantTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private TestTransaction transaction;
  private Rows rows;
  private AccountRepository accounts;
  private UUID merelstede;
  private UUID vinkenoord;

  @BeforeEach
  void enterTwoLibraries(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.ACCOUNTS);
    rows = new Rows(transaction);
    accounts = new AccountRepository(transaction.entities());
    merelstede = rows.library("Bibliotheek Merelstede", Map.of("province", "Noordland"));
    vinkenoord = rows.library("Bibliotheek Vinkenoord", Map.of("province", "Zuidland"));
  }

  private UUID machine() {
    return rows.account("MACHINE", Map.of());
  }

  private Set<UUID> reached(UUID account, LocalDate day) {
    return accounts.libraries(accounts.read(account), day);
  }

  private Set<UUID> kept(UUID account, LocalDate day) {
    return accounts.kept(accounts.read(account), day);
  }

  private void serve(UUID organisation, String province, LocalDate from, LocalDate until) {
    var row = new HashMap<String, Object>();
    row.put("support_organisation_id", organisation);
    row.put("province", province);
    row.put("valid_from", from);
    row.put("valid_until", until);
    transaction.insert("support_province", row);
  }

  @Test
  void anEmployeeKeepsTheOwnLibrary() {
    UUID account = rows.employee(merelstede, Map.of());

    assertEquals(Set.of(merelstede), kept(account, DAY));
    assertEquals(Set.of(merelstede), reached(account, DAY));
  }

  @Test
  void whoWorksForTheCountryReachesNoLibrary() {
    UUID account = rows.account("CORE_TEAM", Map.of());

    assertEquals(Set.of(), kept(account, DAY));
    assertEquals(Set.of(), reached(account, DAY));
  }

  @Test
  void aConsultantKeepsTheLibrariesOfTheProvincesServed() {
    UUID north = rows.supportOrganisation("Steun Noord", Map.of());
    UUID south = rows.supportOrganisation("Steun Zuid", Map.of());
    serve(north, "Noordland", LocalDate.of(2020, 1, 1), null);
    serve(north, "Westland", LocalDate.of(2020, 1, 2), null);
    serve(south, "Zuidland", LocalDate.of(2020, 1, 3), null);
    UUID westermeer = rows.library("Bibliotheek Westermeer", Map.of("province", "Westland"));
    UUID account = rows.account("CONSULTANT", Map.of("support_organisation_id", north));

    assertEquals(Set.of(merelstede, westermeer), kept(account, DAY));
    assertEquals(Set.of(merelstede, westermeer), reached(account, DAY));
  }

  @Test
  void aProvinceIsServedFromItsFirstToItsLastDay() {
    UUID north = rows.supportOrganisation("Steun Noord", Map.of());
    serve(north, "Noordland", DAY, DAY.plusDays(7));
    UUID account = rows.account("CONSULTANT", Map.of("support_organisation_id", north));

    assertEquals(Set.of(), kept(account, DAY.minusDays(1)));
    assertEquals(Set.of(merelstede), kept(account, DAY));
    assertEquals(Set.of(merelstede), kept(account, DAY.plusDays(7)));
    assertEquals(Set.of(), kept(account, DAY.plusDays(8)));
  }

  @Test
  void aGrantAddsALibraryToReadAndNoneToKeep() {
    UUID account = rows.employee(merelstede, Map.of());
    accounts.grant(account, vinkenoord, DAY, DAY.plusDays(7), "samenwerking");

    assertEquals(Set.of(merelstede, vinkenoord), reached(account, DAY));
    assertEquals(Set.of(merelstede), kept(account, DAY));
  }

  @Test
  void aGrantHoldsFromItsFirstToItsLastDay() {
    UUID account = machine();
    accounts.grant(account, vinkenoord, DAY, DAY.plusDays(7), "samenwerking");

    assertEquals(Set.of(), reached(account, DAY.minusDays(1)));
    assertEquals(Set.of(vinkenoord), reached(account, DAY));
    assertEquals(Set.of(vinkenoord), reached(account, DAY.plusDays(7)));
    assertEquals(Set.of(), reached(account, DAY.plusDays(8)));
  }

  @Test
  void aGrantIsForOneAccountOnly() {
    UUID account = machine();
    accounts.grant(account, vinkenoord, DAY, DAY.plusDays(7), "samenwerking");

    UUID other = machine();
    assertEquals(Set.of(), reached(other, DAY));
    assertEquals(List.of(), accounts.listGrants(other));
  }

  @Test
  void grantsAreListedNewestFirstAndThenByLibrary() {
    UUID account = machine();
    var low = new UUID(1, 1);
    var high = new UUID(2, 2);
    rows.library("Bibliotheek Hoog", Map.of("id", high));
    rows.library("Bibliotheek Laag", Map.of("id", low));
    accounts.grant(account, high, DAY, DAY.plusDays(3), "derde");
    accounts.grant(account, low, DAY, DAY.plusDays(2), "tweede");
    accounts.grant(account, low, DAY.plusDays(1), DAY.plusDays(4), "");

    assertEquals(
        List.of(
            new ReadingGrant(low, DAY.plusDays(1), DAY.plusDays(4), ""),
            new ReadingGrant(low, DAY, DAY.plusDays(2), "tweede"),
            new ReadingGrant(high, DAY, DAY.plusDays(3), "derde")),
        accounts.listGrants(account));
  }

  @Test
  void aGrantFromTheSameDayReplacesTheOneBefore() {
    UUID account = machine();
    accounts.grant(account, vinkenoord, DAY, DAY.plusDays(7), "samenwerking");
    accounts.grant(account, vinkenoord, DAY, DAY.plusDays(2), "vergissing");

    assertEquals(
        List.of(new ReadingGrant(vinkenoord, DAY, DAY.plusDays(2), "vergissing")),
        accounts.listGrants(account));
  }

  @Test
  void withdrawingEndsTheGrantsOfOneLibraryAndOneAccount() {
    UUID account = machine();
    UUID other = machine();
    accounts.grant(account, vinkenoord, DAY, DAY.plusDays(7), "eerste");
    accounts.grant(account, vinkenoord, DAY.plusDays(8), DAY.plusDays(9), "tweede");
    accounts.grant(account, merelstede, DAY, DAY.plusDays(6), "derde");
    accounts.grant(other, vinkenoord, DAY, DAY.plusDays(5), "vierde");

    assertTrue(accounts.withdraw(account, vinkenoord));
    assertFalse(accounts.withdraw(account, vinkenoord));

    assertEquals(
        List.of(new ReadingGrant(merelstede, DAY, DAY.plusDays(6), "derde")),
        accounts.listGrants(account));
    assertEquals(
        List.of(new ReadingGrant(vinkenoord, DAY, DAY.plusDays(5), "vierde")),
        accounts.listGrants(other));
  }

  @Test
  void theWorkerCannotGiveGrants() {
    UUID account = machine();
    transaction.actAs(DatabaseRole.WORKER);

    assertThrows(
        PersistenceException.class,
        () -> accounts.grant(account, vinkenoord, DAY, DAY.plusDays(7), "zelf gegeven"));
  }
}
