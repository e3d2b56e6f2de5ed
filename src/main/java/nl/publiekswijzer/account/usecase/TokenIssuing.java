// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.Names;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/** Tokens for programs: shown once, kept as a digest, for some permissions and some time. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class TokenIssuing {
  private static final int MOST_DAYS = 400;

  private final Keys keys;
  private final AccountRepository accounts;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public TokenIssuing(
      Keys keys, AccountRepository accounts, CurrentActor current, Audit audit, Clock clock) {
    this.keys = keys;
    this.accounts = accounts;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A token and its text, which nobody can tell again.
   *
   * @param value the text
   */
  public record Issued(Keys.Token token, String value) {}

  /** For oneself, never for more than one may. */
  @Transactional
  public Issued issue(String name, Set<Permission> permissions, int days) {
    var actor = current.require(Permission.OWN);
    return issue(accounts.read(actor.accountId()), actor.permissions(), name, permissions, days);
  }

  /** For a machine, by the administrator. */
  @Transactional
  public Issued issueFor(UUID accountId, String name, Set<Permission> permissions, int days) {
    current.require(Permission.ACCOUNTS);
    var account =
        accounts.find(accountId).orElseThrow(() -> Refused.notFound("Dit account bestaat niet."));
    if (account.password().isPresent() || account.role() != nl.publiekswijzer.access.Role.MACHINE) {
      throw Refused.conflict("Alleen een machine krijgt een token van de beheerder.");
    }
    return issue(account, account.permissions(), name, permissions, days);
  }

  /**
   * @param most what the token may permit at most
   */
  private Issued issue(
      Account account, Set<Permission> most, String name, Set<Permission> permissions, int days) {
    if (Names.of(name, 60).isEmpty()) {
      throw new InvalidInput("naam", "Geef het token een naam, in ten hoogste 60 tekens.");
    }
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidInput("dagen", "Kies 1 tot en met " + MOST_DAYS + " dagen.");
    }
    if (!most.containsAll(permissions)
        || permissions.isEmpty()
        || permissions.stream().anyMatch(Permission::isPersonal)) {
      throw new InvalidInput("rechten", "Kies een of meer rechten die het account zelf heeft.");
    }
    var value = KeyText.fresh(KeyText.TOKEN_PREFIX);
    var token =
        new Keys.Token(
            UUID.randomUUID(),
            account.id(),
            name.strip(),
            permissions,
            clock.instant().plus(Duration.ofDays(days)),
            null);
    keys.add(token, value.digest(), clock.instant());
    audit.done("token uitgegeven", account.email() + ", " + token.name());
    return new Issued(token, value.value());
  }

  @Transactional
  public List<Keys.Token> list() {
    return keys.listTokens(current.actor().accountId());
  }

  @Transactional
  public void revoke(UUID token) {
    if (!keys.revoke(current.actor().accountId(), token)) {
      throw Refused.notFound("Dit token bestaat niet.");
    }
    audit.done("token ingetrokken", token.toString());
  }
}
