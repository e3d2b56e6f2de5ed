// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.rest.AccountSubmission;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** What the pages of the accounts show. */
@Dependent
public class AccountsView {
  private static final View FORM = new View("account-new.xhtml");

  private final OrganisationNames organisations;
  private final PageWords words;
  private final Models models;

  @Inject
  public AccountsView(OrganisationNames organisations, PageWords words, Models models) {
    this.organisations = organisations;
    this.words = words;
    this.models = models;
  }

  /**
   * An account as pages show it.
   *
   * @param role in words
   * @param organisation where the person works
   */
  public record AccountLine(
      String id,
      String email,
      String name,
      String role,
      String organisation,
      boolean enabled,
      boolean secondFactor,
      boolean byProvider,
      boolean person,
      String created) {
    /** What is searched in. */
    String text() {
      return String.join(" ", email, name, organisation);
    }
  }

  View list(List<Account> all, String search, String role) {
    var libraries = organisations.libraries();
    var supporters = organisations.supporters();
    String wanted = search.toLowerCase(Locale.ROOT);
    models.put("search", search);
    models.put("roles", List.of(Role.values()));
    models.put("wantedRole", role);
    models.put("total", all.size());
    models.put(
        "accounts",
        all.stream()
            .filter(a -> role.isEmpty() || a.role().word().equals(role))
            .map(a -> line(a, libraries, supporters))
            .filter(l -> l.text().toLowerCase(Locale.ROOT).contains(wanted))
            .toList());
    PageAnswer.errors(models, List.of());
    return new View("accounts.xhtml");
  }

  AccountLine line(Account account) {
    return line(account, organisations.libraries(), organisations.supporters());
  }

  private AccountLine line(
      Account account, Map<UUID, String> libraries, Map<UUID, String> supporters) {
    var at = account.affiliation();
    return new AccountLine(
        account.id().toString(),
        account.email(),
        account.name(),
        words.speech().of("frame.role", account.role()),
        at.libraryId() != null
            ? libraries.getOrDefault(at.libraryId(), "")
            : supporters.getOrDefault(at.supportOrganisationId(), words.get("accounts.national")),
        account.isEnabled(),
        account.secondFactor().isPresent(),
        account.identityIssuer().isPresent(),
        account.role() != Role.MACHINE,
        words.speech().moment(account.createdAt()));
  }

  View form() {
    fill(new AccountSubmission(null, null, null, null, null));
    PageAnswer.errors(models, List.of());
    return FORM;
  }

  Response again(AccountSubmission sent, List<Fault> faults) {
    fill(sent);
    return PageAnswer.again(FORM, models, faults);
  }

  /**
   * Shows the link to set a password.
   *
   * @param hide address that ends it
   */
  Response invitation(Account account, String link, String hide) {
    models.put("account", line(account));
    models.put("invitation", link);
    models.put("hide", hide);
    PageAnswer.errors(models, List.of());
    return Response.ok(new View("account-invitation.xhtml")).build();
  }

  private void fill(AccountSubmission sent) {
    models.put("filled", sent);
    models.put("roles", List.of(Role.values()));
    models.put("libraries", List.copyOf(organisations.libraries().values()));
    models.put("supporters", List.copyOf(organisations.supporters().values()));
  }
}
