// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.Affiliation;
import nl.publiekswijzer.account.MailWishes;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which libraries accounts reach is told by {@link ReadingGrantTest}. */
@ExtendWith(RolledBack.class)
class AccountRepositoryTest {
  private static final Instant ENTERED = Rows.moment(900);

  private TestTransaction transaction;
  private Rows rows;
  private AccountRepository accounts;

  @BeforeEach
  void actAsKeeperOfAccounts(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.ACCOUNTS);
    rows = new Rows(transaction);
    accounts = new AccountRepository(transaction.entities());
  }

  private static List<Object> told(Account account) {
    return List.of(
        account.id(),
        account.email(),
        account.name(),
        account.role(),
        account.affiliation(),
        account.password(),
        account.mustChoosePassword(),
        account.secondFactor(),
        account.secondFactorStep(),
        account.identityIssuer(),
        account.isEnabled(),
        account.wishes(),
        account.createdAt());
  }

  private Account reread(UUID id) {
    transaction.entities().flush();
    transaction.entities().clear();
    return accounts.read(id);
  }

  @Test
  void everyColumnOfAnAccountIsRead() {
    UUID library = rows.library("Bibliotheek Merelstede", Map.of());
    var row = new HashMap<String, Object>();
    row.put("email", "an@merelstede.example");
    row.put("name", "An de Vries");
    row.put("library_id", library);
    row.put("password", "wachtwoordhash");
    row.put("one_time", true);
    row.put("second_factor", "versleuteld geheim");
    row.put("second_factor_step", 58_912_345L);
    row.put("identity_issuer", "https://inlog.example");
    row.put("identity_subject", "onderwerp 7");
    row.put("enabled", false);
    row.put("mail_when_ready", true);
    row.put("mail_when_failed", false);
    row.put("created_at", ENTERED);
    UUID id = rows.account("EMPLOYEE", row);

    assertEquals(
        List.of(
            id,
            "an@merelstede.example",
            "An de Vries",
            Role.EMPLOYEE,
            new Affiliation(library, null),
            Optional.of("wachtwoordhash"),
            true,
            Optional.of("versleuteld geheim"),
            58_912_345L,
            Optional.of("https://inlog.example"),
            false,
            new MailWishes(true, false),
            ENTERED),
        told(accounts.read(id)));
  }

  @Test
  void whatANewAccountHasNotIsEmpty() {
    UUID organisation = rows.supportOrganisation("Steun Noord", Map.of());
    var account =
        new Account(
            "bo@steun.example",
            "Bo Bakker",
            Role.CONSULTANT,
            new Affiliation(null, organisation),
            ENTERED);
    accounts.add(account);

    assertEquals(
        List.of(
            account.id(),
            "bo@steun.example",
            "Bo Bakker",
            Role.CONSULTANT,
            new Affiliation(null, organisation),
            Optional.empty(),
            false,
            Optional.empty(),
            0L,
            Optional.empty(),
            true,
            new MailWishes(true, true),
            ENTERED),
        told(reread(account.id())));
  }

  @Test
  void changesOfAnAccountAreKept() {
    var account =
        new Account("cas@proef.example", "Cas", Role.MACHINE, Affiliation.NATIONAL, ENTERED);
    accounts.add(account);
    account.choosePassword("andere hash", true);
    account.useSecondFactor("ander geheim", 42);
    account.identify("https://ander.example", "onderwerp 8");
    account.rename("Cas Cornelissen");
    account.enable(false);
    account.wish(new MailWishes(false, true));

    assertEquals(
        List.of(
            account.id(),
            "cas@proef.example",
            "Cas Cornelissen",
            Role.MACHINE,
            Affiliation.NATIONAL,
            Optional.of("andere hash"),
            true,
            Optional.of("ander geheim"),
            42L,
            Optional.of("https://ander.example"),
            false,
            new MailWishes(false, true),
            ENTERED),
        told(reread(account.id())));
  }

  @Test
  void stepOfACodeIsUsedOnceAndNoneBeforeIt() {
    UUID id = rows.account("MACHINE", Map.of("email", "stap@proef.example"));

    assertEquals(
        List.of(true, false, false, true),
        Stream.of(7L, 7L, 6L, 8L).map(step -> accounts.useStep(id, step)).toList());
    assertFalse(accounts.useStep(UUID.randomUUID(), 9));
  }

  @Test
  void accountIsFoundByItsAddressInAnyCase() {
    UUID id = rows.account("MACHINE", Map.of("email", "Dirk@Proef.Example"));
    rows.account("MACHINE", Map.of("email", "dirk@proef.example.org", "name", "dirk@proef"));

    assertEquals(Optional.of(id), accounts.findByEmail("dIRK@proef.example").map(Account::id));
    assertEquals(Optional.empty(), accounts.findByEmail("dirk@proef"));
  }

  @Test
  void accountIsFoundByIssuerAndSubjectTogether() {
    UUID id = identified("https://een.example", "onderwerp 1");
    identified("https://een.example", "onderwerp 2");
    identified("https://twee.example", "onderwerp 1");

    assertEquals(
        Optional.of(id),
        accounts.findByIdentity("https://een.example", "onderwerp 1").map(Account::id));
    assertEquals(Optional.empty(), accounts.findByIdentity("https://twee.example", "onderwerp 2"));
    assertEquals(Optional.empty(), accounts.findByIdentity("onderwerp 1", "https://een.example"));
  }

  private UUID identified(String issuer, String subject) {
    return rows.account("MACHINE", Map.of("identity_issuer", issuer, "identity_subject", subject));
  }

  @Test
  void accountsAreListedByAddressInAnyCase() {
    rows.account("MACHINE", Map.of("email", "c@proef.example", "name", "A"));
    rows.account("MACHINE", Map.of("email", "B@proef.example", "name", "C"));
    rows.account("MACHINE", Map.of("email", "a@proef.example", "name", "B"));

    assertEquals(
        List.of("a@proef.example", "B@proef.example", "c@proef.example"),
        accounts.list().stream().map(Account::email).toList());
  }

  @Test
  void onlyAccountsOfTheRoleThatMayBeUsedAreCounted() {
    rows.account("ADMINISTRATOR", Map.of());
    rows.account("ADMINISTRATOR", Map.of());
    rows.account("ADMINISTRATOR", Map.of("enabled", false));
    rows.account("CORE_TEAM", Map.of());

    assertEquals(2, accounts.count(Role.ADMINISTRATOR));
    assertEquals(0, accounts.count(Role.ARCHIVIST));
  }

  @Test
  void anAccountThatIsRemovedIsGone() {
    UUID id = rows.account("MACHINE", Map.of());
    UUID other = rows.account("MACHINE", Map.of());

    accounts.remove(accounts.read(id));
    transaction.entities().flush();
    transaction.entities().clear();

    assertEquals(Optional.empty(), accounts.find(id));
    assertEquals(Optional.of(other), accounts.find(other).map(Account::id));
    assertThrows(IllegalStateException.class, () -> accounts.read(id));
  }

  @Test
  void whatChangedMeanwhileIsNotOverwritten() {
    UUID id = rows.account("MACHINE", Map.of());
    var account = accounts.read(id);
    transaction.execute("update account set version = version + 1 where id = ?", id);
    account.rename("Andere naam");

    assertThrows(OptimisticLockException.class, () -> transaction.entities().flush());
  }

  @Test
  void twoAccountsCannotShareAnAddress() {
    rows.account("MACHINE", Map.of("email", "ed@proef.example"));
    var twin = new Account("ED@proef.example", "Ed", Role.MACHINE, Affiliation.NATIONAL, ENTERED);

    assertThrows(PersistenceException.class, () -> accounts.add(twin));
  }

  @Test
  void pagesCannotReadAccounts() {
    transaction.actAs(DatabaseRole.WEB);

    assertThrows(PersistenceException.class, () -> accounts.list());
  }
}
