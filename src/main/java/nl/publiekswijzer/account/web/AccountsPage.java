// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.rest.AccountSubmission;
import nl.publiekswijzer.account.usecase.AccountKeeping;
import nl.publiekswijzer.account.usecase.ShownOnce;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.View;

/** The accounts: looked up, and entered. */
@Path("beheer/accounts")
@Dependent
@Needs(Permission.ACCOUNTS)
public class AccountsPage {
  private static final int CONFLICT = 409;

  private final AccountKeeping accounts;
  private final ShownOnce shown;
  private final AccountsView view;

  @Inject
  public AccountsPage(AccountKeeping accounts, ShownOnce shown, AccountsView view) {
    this.accounts = accounts;
    this.shown = shown;
    this.view = view;
  }

  /** What is filled in of an account; what is not there is null. */
  public static class Fields {
    @FormParam("email")
    private String email;

    @FormParam("naam")
    private String name;

    @FormParam("rol")
    private String role;

    @FormParam("bibliotheek")
    private String library;

    @FormParam("ondersteuningsorganisatie")
    private String supporter;

    AccountSubmission submission() {
      return new AccountSubmission(email, name, role, library, supporter);
    }
  }

  @GET
  public View list(
      @QueryParam("zoek") @DefaultValue("") String search,
      @QueryParam("rol") @DefaultValue("") String role) {
    return view.list(accounts.list(), search.strip(), role);
  }

  @GET
  @Path("nieuw")
  public View form() {
    return view.form();
  }

  /** Where there is no mail server, the invitation is shown. */
  @POST
  @Path("nieuw")
  public Response enter(@BeanParam Fields fields) {
    var sent = fields.submission();
    try {
      return InvitationPage.follow(accounts.enter(sent.order()), shown, "ingevoerd");
    } catch (InvalidInput e) {
      return view.again(sent, e.faults());
    } catch (Refused e) {
      if (e.status() != CONFLICT) {
        throw e;
      }
      return view.again(sent, List.of(new Fault("email", e.getMessage())));
    }
  }
}
