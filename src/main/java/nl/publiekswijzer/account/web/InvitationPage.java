// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.KeptPurpose;
import nl.publiekswijzer.account.usecase.AccountKeeping;
import nl.publiekswijzer.account.usecase.ShownOnce;
import nl.publiekswijzer.platform.web.PageAnswer;

/** The link of an invitation where no mail is sent: shown to who invited, for a while. */
@Path("beheer/accounts/{id: [0-9a-f-]{36}}/uitnodiging/{getoond: [0-9a-f-]{36}}")
@Dependent
@Needs(Permission.ACCOUNTS)
public class InvitationPage {
  private final AccountKeeping accounts;
  private final ShownOnce shown;
  private final AccountsView view;

  @Inject
  public InvitationPage(AccountKeeping accounts, ShownOnce shown, AccountsView view) {
    this.accounts = accounts;
    this.shown = shown;
    this.view = view;
  }

  /** A link as it is shown. */
  public record Shown(String link) {}

  /** Where what was entered is told: with the link, if there is one to hand over. */
  static Response follow(AccountKeeping.Entered entered, ShownOnce shown, String done) {
    String account = "/ui/beheer/accounts/" + entered.account().id();
    return PageAnswer.goTo(
            entered
                .invitation()
                .map(link -> shown.keep(KeptPurpose.INVITATION, new Shown(link.toString())))
                .map(id -> account + "/uitnodiging/" + id)
                .orElse(account + "?na=" + done))
        .build();
  }

  @GET
  public Response show(@PathParam("id") UUID id, @PathParam("getoond") UUID shownId) {
    var account = accounts.read(id);
    return shown
        .find(KeptPurpose.INVITATION, shownId, Shown.class)
        .map(found -> view.invitation(account, found.link(), hiding(id, shownId)))
        .orElseGet(() -> away(id, "verborgen"));
  }

  /** It was handed over. */
  @POST
  @Path("bewaard")
  public Response hide(@PathParam("id") UUID id) {
    shown.forget(KeptPurpose.INVITATION);
    return away(id, "overhandigd");
  }

  private static String hiding(UUID id, UUID shownId) {
    return "/ui/beheer/accounts/" + id + "/uitnodiging/" + shownId + "/bewaard";
  }

  private static Response away(UUID id, String done) {
    return PageAnswer.goTo("/ui/beheer/accounts/" + id + "?na=" + done).build();
  }
}
