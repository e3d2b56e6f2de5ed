// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.rest.GrantSubmission;
import nl.publiekswijzer.account.usecase.AccountKeeping;
import nl.publiekswijzer.account.usecase.FactorKeeping;
import nl.publiekswijzer.account.usecase.ReadingRights;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;

/** The second factor on the administrator's page of one account: ended for who lost it. */
@Path("beheer/accounts/{id: [0-9a-f-]{36}}/tweede-factor")
@Dependent
@Needs(Permission.ACCOUNTS)
public class AccountFactorPage {
  private final FactorKeeping factors;
  private final AccountKeeping accounts;
  private final ReadingRights rights;
  private final KeptAccountView view;
  private final PageWords words;

  @Inject
  public AccountFactorPage(
      FactorKeeping factors,
      AccountKeeping accounts,
      ReadingRights rights,
      KeptAccountView view,
      PageWords words) {
    this.factors = factors;
    this.accounts = accounts;
    this.rights = rights;
    this.view = view;
    this.words = words;
  }

  @POST
  @Path("einde")
  public Response end(@PathParam("id") UUID id, @FormParam("zeker") String sure) {
    if (sure == null) {
      return view.again(
          accounts.read(id),
          rights.list(id),
          GrantSubmission.EMPTY,
          400,
          List.of(new Fault("zeker", words.get("accounts.factor.missing"))));
    }
    try {
      String done = EndedTokens.after("tweede-factor", factors.end(id));
      return PageAnswer.goTo("/ui/beheer/accounts/" + id + "?na=" + done).build();
    } catch (Refused e) {
      return view.refused(accounts.read(id), rights.list(id), e, "toegang");
    }
  }
}
