// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.usecase.TokenKeeping;
import nl.publiekswijzer.platform.web.PageAnswer;

/** The tokens on the administrator's page of one account: revoked one by one. */
@Path("beheer/accounts/{id: [0-9a-f-]{36}}/tokens")
@Dependent
@Needs(Permission.ACCOUNTS)
public class AccountTokensPage {
  private final TokenKeeping tokens;

  @Inject
  public AccountTokensPage(TokenKeeping tokens) {
    this.tokens = tokens;
  }

  @POST
  @Path("{token}/intrekken")
  public Response revoke(@PathParam("id") UUID id, @PathParam("token") UUID token) {
    tokens.revoke(id, token);
    return PageAnswer.goTo("/ui/beheer/accounts/" + id + "?na=token").build();
  }
}
