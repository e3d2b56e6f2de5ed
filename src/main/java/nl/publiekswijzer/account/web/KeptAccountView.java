// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.account.ReadingGrant;
import nl.publiekswijzer.account.rest.GrantSubmission;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.usecase.TokenKeeping;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** What the administrator's page of one account shows, whichever of its forms was sent. */
@Dependent
public class KeptAccountView {
  private static final View VIEW = new View("account-kept.xhtml");

  private final AccountsView accounts;
  private final TokenKeeping tokens;
  private final OrganisationNames organisations;
  private final PageWords words;
  private final Models models;

  @Inject
  public KeptAccountView(
      AccountsView accounts,
      TokenKeeping tokens,
      OrganisationNames organisations,
      PageWords words,
      Models models) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.organisations = organisations;
    this.words = words;
    this.models = models;
  }

  /** A library that may be read for some days. */
  public record GrantLine(String libraryId, String library, String days, String reason) {}

  View show(Account account, List<ReadingGrant> grants) {
    fill(account, grants, GrantSubmission.EMPTY);
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  Response again(
      Account account,
      List<ReadingGrant> grants,
      GrantSubmission sent,
      int status,
      List<Fault> faults) {
    fill(account, grants, sent);
    return PageAnswer.again(status, VIEW, models, faults);
  }

  /**
   * The same where no field is at fault.
   *
   * @param place id of the part that was refused
   */
  Response refused(Account account, List<ReadingGrant> grants, Refused refused, String place) {
    fill(account, grants, GrantSubmission.EMPTY);
    return PageAnswer.refused(refused, place, VIEW, models);
  }

  private void fill(Account account, List<ReadingGrant> grants, GrantSubmission sent) {
    var libraries = organisations.libraries();
    models.put("account", accounts.line(account));
    models.put(
        "tokens", tokens.list(account.id()).stream().map(t -> TokenLine.of(t, words)).toList());
    models.put("filled", sent);
    models.put("libraries", List.copyOf(libraries.values()));
    models.put("grants", grants.stream().map(g -> line(g, libraries)).toList());
  }

  private GrantLine line(ReadingGrant grant, Map<UUID, String> libraries) {
    var speech = words.speech();
    return new GrantLine(
        grant.library().toString(),
        libraries.getOrDefault(grant.library(), ""),
        words.say("accounts.grant.days", speech.day(grant.from()), speech.day(grant.until())),
        grant.reason());
  }
}
