// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.MailWishes;
import nl.publiekswijzer.account.rest.SessionCookie;
import nl.publiekswijzer.account.usecase.OwnAccount;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** One's own account: what is known, what one wants to hear, and its end. */
@Path("mijn-account")
@Dependent
@Needs(Permission.OWN)
public class OwnAccountPage {
  private final OwnAccount account;
  private final AccountFrame frame;
  private final PageWords words;

  @Inject
  public OwnAccountPage(OwnAccount account, AccountFrame frame, PageWords words) {
    this.account = account;
    this.frame = frame;
    this.words = words;
  }

  @GET
  public View show() {
    return frame.show();
  }

  /** A box that is not ticked is not sent. */
  @POST
  @Path("voorkeuren")
  public Response wish(
      @FormParam("gereed") String whenReady, @FormParam("mislukt") String whenFailed) {
    account.wish(new MailWishes(whenReady != null, whenFailed != null));
    return PageAnswer.goTo("/ui/mijn-account").build();
  }

  @POST
  @Path("verwijderen")
  public Response delete(@FormParam("zeker") String sure) {
    if (sure == null) {
      return frame.again(List.of(new Fault("zeker", words.get("account.delete.missing"))));
    }
    account.delete();
    return PageAnswer.goTo("/ui/aanmelden?na=verwijderd")
        .header(HttpHeaders.SET_COOKIE, SessionCookie.removal())
        .build();
  }
}
