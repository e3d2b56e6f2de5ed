// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.Affiliation;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.library.DemonstrationEntered;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.library.store.SupportOrganisations;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Settings;

/**
 * The invented organisations of the demonstration: a library, who supports it, somebody who works
 * at each, and a token to try the interface with.
 */
@Dependent
public class DemonstrationAccounts {
  private static final String SUPPORTER = "Voorbeeldondersteuning";
  private static final String LIBRARY = LibraryName.DEMONSTRATION;
  private static final List<String> PROVINCES =
      List.of("Voorbeeld-Noord", "Voorbeeld-Midden", "Voorbeeld-Zuid");
  private static final Set<Permission> TOKEN =
      Set.of(Permission.ASK, Permission.READ, Permission.STYLE);
  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

  private final SupportOrganisations supporters;
  private final LibraryRepository libraries;
  private final AccountRepository accounts;
  private final Keys keys;
  private final Passwords passwords;
  private final OwnTransaction transaction;
  private final Event<DemonstrationEntered> entered;
  private final Clock clock;

  @Inject
  public DemonstrationAccounts(
      SupportOrganisations supporters,
      LibraryRepository libraries,
      AccountRepository accounts,
      Keys keys,
      Passwords passwords,
      OwnTransaction transaction,
      Event<DemonstrationEntered> entered,
      Clock clock) {
    this.supporters = supporters;
    this.libraries = libraries;
    this.accounts = accounts;
    this.keys = keys;
    this.passwords = passwords;
    this.transaction = transaction;
    this.entered = entered;
    this.clock = clock;
  }

  private record Organisations(UUID library, UUID supporter) {}

  /** Enters what is not there yet. */
  public void enter(Settings.DemonstrationAccess access) {
    var organisations = transaction.call(DatabaseRole.WEB, this::organisations);
    transaction.call(
        DatabaseRole.ACCOUNTS,
        () -> {
          enter(organisations, access);
          return null;
        });
    entered.fire(new DemonstrationEntered(organisations.library(), organisations.supporter()));
  }

  private Organisations organisations() {
    if (libraries.find(LIBRARY).isEmpty()) {
      var supporter = supporters.put(SUPPORTER, "hulp@voorbeeld.example");
      PROVINCES.forEach(province -> supporters.serve(supporter, province, BEGIN));
      libraries.add(new Library(LIBRARY, PROVINCES.get(1)));
    }
    return new Organisations(
        libraries.find(LIBRARY).orElseThrow().id(),
        supporters.find(SUPPORTER, BEGIN).orElseThrow().id());
  }

  private void enter(Organisations organisations, Settings.DemonstrationAccess access) {
    var atLibrary = new Affiliation(organisations.library(), null);
    var atSupporter = new Affiliation(null, organisations.supporter());
    enter("medewerker@voorbeeld.example", Role.EMPLOYEE, atLibrary, access);
    enter("consulent@voorbeeld.example", Role.CONSULTANT, atSupporter, access);
    enter("archivaris@voorbeeld.example", Role.ARCHIVIST, atSupporter, access);
    enter("kernteam@voorbeeld.example", Role.CORE_TEAM, Affiliation.NATIONAL, access);
    if (accounts.findByEmail("machine@voorbeeld.example").isEmpty()) {
      enterMachine(atLibrary, access.token());
    }
  }

  private void enter(
      String email, Role role, Affiliation affiliation, Settings.DemonstrationAccess access) {
    if (accounts.findByEmail(email).isEmpty()) {
      var account = new Account(email, email, role, affiliation, clock.instant());
      account.choosePassword(passwords.hash(access.password()), false);
      accounts.add(account);
    }
  }

  private void enterMachine(Affiliation affiliation, String token) {
    Instant now = clock.instant();
    var account =
        new Account("machine@voorbeeld.example", "Machine", Role.MACHINE, affiliation, now);
    accounts.add(account);
    keys.add(
        new Keys.Token(
            UUID.randomUUID(),
            account.id(),
            "voorbeeld",
            TOKEN,
            now.plus(Duration.ofDays(365)),
            null),
        new KeyText(token).digest(),
        now);
  }
}
