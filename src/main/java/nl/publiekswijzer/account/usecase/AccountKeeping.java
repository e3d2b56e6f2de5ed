// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.Affiliation;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.delivery.EmailAddress;
import nl.publiekswijzer.library.Names;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/** The administrator's side of accounts: enter, disable, end sessions, let read more. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class AccountKeeping {
  private static final String NATIONAL = "het landelijke team";

  private final AccountRepository accounts;
  private final Keys keys;
  private final OrganisationNames organisations;
  private final PasswordLinks links;
  private final AccountMail mail;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public AccountKeeping(
      AccountRepository accounts,
      Keys keys,
      OrganisationNames organisations,
      PasswordLinks links,
      AccountMail mail,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.accounts = accounts;
    this.keys = keys;
    this.organisations = organisations;
    this.links = links;
    this.mail = mail;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A new account.
   *
   * @param library name, or null
   * @param supportOrganisation name, or null
   */
  public record Order(
      String email, String name, Role role, String library, String supportOrganisation) {}

  /**
   * An account that was entered.
   *
   * @param invitation to hand over, where there is no mail server that could
   */
  public record Entered(Account account, Optional<URI> invitation) {}

  @Transactional
  public List<Account> list() {
    current.require(Permission.ACCOUNTS);
    return accounts.list();
  }

  /** Accounts that are let in no more. */
  @Transactional
  public long countDisabled() {
    return list().stream().filter(account -> !account.isEnabled()).count();
  }

  @Transactional
  public Account read(UUID id) {
    current.require(Permission.ACCOUNTS);
    return existing(id);
  }

  /**
   * Enters an account; a person gets a link by mail to set a password.
   *
   * @throws InvalidInput with all mistakes
   * @throws Refused when the address has an account
   */
  @Transactional
  public Entered enter(Order order) {
    current.require(Permission.ACCOUNTS);
    Affiliation affiliation = checked(order);
    if (accounts.findByEmail(order.email()).isPresent()) {
      throw Refused.conflict("Dit e-mailadres heeft al een account.");
    }
    var account =
        new Account(
            order.email().strip(),
            order.name().strip(),
            order.role(),
            affiliation,
            clock.instant());
    accounts.add(account);
    Optional<URI> invitation =
        order.role() == Role.MACHINE
            ? Optional.empty()
            : mail.invitation(account, links.invitation(account), organisation(order));
    audit.done("account ingevoerd", account.email() + ", " + account.role().word());
    return new Entered(account, invitation);
  }

  /**
   * Gives an account a new link to set a password by, for who lost the first one; its tokens end.
   *
   * @throws Refused for a machine, or who is not let in
   */
  @Transactional
  public Entered invite(UUID id) {
    current.require(Permission.ACCOUNTS);
    var account = existing(id);
    if (account.role() == Role.MACHINE || !account.isEnabled()) {
      throw Refused.conflict("Dit account kan geen wachtwoord kiezen.");
    }
    var link = mail.invitation(account, links.invitation(account), organisation(account));
    audit.done("uitnodiging gegeven", new Ended(0, keys.endTokens(id)).toldOf(account.email()));
    return new Entered(account, link);
  }

  private String organisation(Account account) {
    var at = account.affiliation();
    return at.libraryId() != null
        ? organisations.libraries().get(at.libraryId())
        : organisations.supporters().getOrDefault(at.supportOrganisationId(), NATIONAL);
  }

  private static String organisation(Order order) {
    return Stream.of(order.library(), order.supportOrganisation())
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(NATIONAL);
  }

  private Affiliation checked(Order order) {
    var faults = new ArrayList<Fault>();
    if (EmailAddress.typed(order.email()).isEmpty()) {
      faults.add(new Fault("email", EmailAddress.ADVICE));
    }
    if (Names.of(order.name(), 120).isEmpty()) {
      faults.add(new Fault("naam", "Geef de naam, in ten hoogste 120 tekens."));
    }
    if (order.role() == null) {
      faults.add(new Fault("rol", "Kies een rol."));
    }
    var library = found(order.library(), organisations::findLibrary, "bibliotheek", faults);
    var support =
        found(
            order.supportOrganisation(),
            organisations::findSupportOrganisation,
            "ondersteuningsorganisatie",
            faults);
    if (library != null && support != null) {
      faults.add(new Fault("bibliotheek", "Noem een bibliotheek of een ondersteuner, niet beide."));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    var affiliation = new Affiliation(library, support);
    if (!affiliation.suits(order.role())) {
      throw new InvalidInput(
          "rol",
          "Een medewerker hoort bij een bibliotheek, een consulent bij een"
              + " ondersteuningsorganisatie, kernteam en beheerder bij geen van beide.");
    }
    return affiliation;
  }

  private static UUID found(
      String name,
      java.util.function.Function<String, Optional<UUID>> find,
      String field,
      List<Fault> faults) {
    if (name == null || name.isBlank()) {
      return null;
    }
    Optional<UUID> id = find.apply(name.strip());
    if (id.isEmpty()) {
      faults.add(new Fault(field, "Deze organisatie is niet bekend. Voer haar eerst in."));
    }
    return id.orElse(null);
  }

  /** Lets somebody in again or no more; who is let in no more is out at once. */
  @Transactional
  public Account enable(UUID id, boolean permitted) {
    current.require(Permission.ACCOUNTS);
    var account = existing(id);
    if (account.id().equals(current.actor().accountId()) && !permitted) {
      throw Refused.conflict("U kunt uw eigen account niet uitschakelen.");
    }
    account.enable(permitted);
    if (!permitted) {
      keys.endSessions(id);
    }
    audit.done(permitted ? "account ingeschakeld" : "account uitgeschakeld", account.email());
    return account;
  }

  /**
   * Signs somebody out everywhere; tokens end as well, for who took a session may have made one.
   */
  @Transactional
  public Ended endAll(UUID id) {
    current.require(Permission.ACCOUNTS);
    var account = existing(id);
    var ended = keys.endAll(id);
    audit.done("sessies beëindigd", ended.toldOf(account.email()));
    return ended;
  }

  /** Lets an account read one more library, both days inclusive. */
  @Transactional
  public void grant(UUID id, String library, LocalDate from, LocalDate until, String reason) {
    current.require(Permission.ACCOUNTS);
    var account = existing(id);
    var libraryId =
        organisations
            .findLibrary(library)
            .orElseThrow(() -> new InvalidInput("bibliotheek", "Deze is niet bekend."));
    if (from == null || until == null || until.isBefore(from)) {
      throw new InvalidInput("tot", "Geef een eerste en een laatste dag, in deze volgorde.");
    }
    accounts.grant(id, libraryId, from, until, reason == null ? "" : reason);
    audit.done(
        "leesrecht gegeven",
        "%s, %s, %s tot en met %s".formatted(account.email(), library, from, until));
  }

  private Account existing(UUID id) {
    return accounts.find(id).orElseThrow(() -> Refused.notFound("Dit account bestaat niet."));
  }
}
