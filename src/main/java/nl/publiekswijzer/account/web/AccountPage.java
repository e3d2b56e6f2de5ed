// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.rest.GrantSubmission;
import nl.publiekswijzer.account.usecase.AccountKeeping;
import nl.publiekswijzer.account.usecase.ReadingRights;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** One account: let in or not, invited again, its sessions ended, given more to read. */
@Path("beheer/accounts/{id: [0-9a-f-]{36}}")
@Dependent
@Needs(Permission.ACCOUNTS)
public class AccountPage {
  private final AccountKeeping accounts;
  private final ReadingRights rights;
  private final KeptAccountView view;
  private final AccountsView invitations;
  private final EndedTokens ended;

  @Inject
  public AccountPage(
      AccountKeeping accounts,
      ReadingRights rights,
      KeptAccountView view,
      AccountsView invitations,
      EndedTokens ended) {
    this.accounts = accounts;
    this.rights = rights;
    this.view = view;
    this.invitations = invitations;
    this.ended = ended;
  }

  @GET
  public View show(@PathParam("id") UUID id, @QueryParam("tokens") int endedTokens) {
    ended.tell(endedTokens);
    return view.show(accounts.read(id), rights.list(id));
  }

  @POST
  @Path("toestand")
  public Response enable(
      @PathParam("id") UUID id, @FormParam("actief") @DefaultValue("") String enabled) {
    boolean permitted = enabled.equals("ja");
    try {
      accounts.enable(id, permitted);
      return done(id, permitted ? "ingeschakeld" : "uitgeschakeld");
    } catch (Refused e) {
      return refused(id, e, "toestand");
    }
  }

  @POST
  @Path("uitnodiging")
  public Response invite(@PathParam("id") UUID id) {
    try {
      var entered = accounts.invite(id);
      return entered.invitation().isPresent()
          ? invitations.invitation(entered)
          : done(id, "uitgenodigd");
    } catch (Refused e) {
      return refused(id, e, "uitnodiging");
    }
  }

  @POST
  @Path("sessies")
  public Response endSessions(@PathParam("id") UUID id) {
    return done(id, EndedTokens.after("sessies", accounts.endAll(id)));
  }

  @POST
  @Path("leesrechten")
  public Response grant(
      @PathParam("id") UUID id,
      @FormParam("bibliotheek") @DefaultValue("") String library,
      @FormParam("van") @DefaultValue("") String from,
      @FormParam("tot") @DefaultValue("") String until,
      @FormParam("reden") @DefaultValue("") String reason) {
    var sent = new GrantSubmission(library, from, until, reason);
    try {
      accounts.grant(id, library, sent.from(), sent.until(), reason.strip());
      return done(id, "leesrecht");
    } catch (InvalidInput e) {
      return view.again(accounts.read(id), rights.list(id), sent, 400, e.faults());
    }
  }

  @POST
  @Path("leesrechten/{bibliotheek}/intrekken")
  public Response withdraw(@PathParam("id") UUID id, @PathParam("bibliotheek") UUID library) {
    rights.withdraw(id, library);
    return done(id, "ingetrokken");
  }

  private Response refused(UUID id, Refused refused, String place) {
    return view.refused(accounts.read(id), rights.list(id), refused, place);
  }

  private static Response done(UUID id, String what) {
    return PageAnswer.goTo("/ui/beheer/accounts/" + id + "?na=" + what).build();
  }
}
