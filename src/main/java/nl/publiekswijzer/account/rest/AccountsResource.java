// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.usecase.AccountKeeping;
import nl.publiekswijzer.account.usecase.FactorKeeping;
import nl.publiekswijzer.account.usecase.TokenIssuing;
import nl.publiekswijzer.account.usecase.TokenKeeping;
import nl.publiekswijzer.platform.InvalidInput;

/** The accounts, for the administrator. */
@Path("accounts")
@Dependent
@Needs(Permission.ACCOUNTS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
  private final AccountKeeping accounts;
  private final TokenIssuing issuing;
  private final TokenKeeping tokens;
  private final FactorKeeping factors;

  @Inject
  public AccountsResource(
      AccountKeeping accounts, TokenIssuing issuing, TokenKeeping tokens, FactorKeeping factors) {
    this.accounts = accounts;
    this.issuing = issuing;
    this.tokens = tokens;
    this.factors = factors;
  }

  @GET
  public List<AccountView> list() {
    return accounts.list().stream().map(AccountView::of).toList();
  }

  @GET
  @Path("{id}")
  public AccountView show(@PathParam("id") UUID id) {
    return AccountView.of(accounts.read(id));
  }

  @POST
  public Response enter(AccountSubmission sent, @Context UriInfo uri) {
    if (sent == null) {
      throw new InvalidInput("email", "Geef email, naam en rol.");
    }
    var entered = accounts.enter(sent.order());
    String id = entered.account().id().toString();
    return Response.created(uri.getAbsolutePathBuilder().path(id).build())
        .entity(AccountView.of(entered))
        .build();
  }

  /** Whether somebody is let in. */
  public record State(Boolean actief) {}

  @PUT
  @Path("{id}/toestand")
  public AccountView enable(@PathParam("id") UUID id, State sent) {
    if (sent == null || sent.actief() == null) {
      throw new InvalidInput("actief", "Geef true of false.");
    }
    return AccountView.of(accounts.enable(id, sent.actief()));
  }

  /** Tokens end with the sessions. */
  @DELETE
  @Path("{id}/sessies")
  public EndedView endAll(@PathParam("id") UUID id) {
    return EndedView.of(accounts.endAll(id));
  }

  /** For who lost it: sessions and tokens end as well. */
  @DELETE
  @Path("{id}/tweede-factor")
  public EndedView endFactor(@PathParam("id") UUID id) {
    return EndedView.of(factors.end(id));
  }

  @GET
  @Path("{id}/tokens")
  public List<TokenView> tokens(@PathParam("id") UUID id) {
    return tokens.list(id).stream().map(TokenView::of).toList();
  }

  @DELETE
  @Path("{id}/tokens/{token}")
  public Response revoke(@PathParam("id") UUID id, @PathParam("token") UUID token) {
    tokens.revoke(id, token);
    return Response.noContent().build();
  }

  /** Only a machine has tokens of others' making; they are shown this once. */
  @POST
  @Path("{id}/tokens")
  public Response issue(@PathParam("id") UUID id, TokenOrder sent) {
    if (sent == null) {
      throw new InvalidInput("naam", "Geef naam, rechten en dagen.");
    }
    var issued = issuing.issueFor(id, sent.naam(), sent.permissions(), sent.dagen());
    return Response.status(201).entity(TokenView.of(issued)).build();
  }

  @POST
  @Path("{id}/leesrechten")
  public Response grant(@PathParam("id") UUID id, GrantSubmission sent) {
    if (sent == null || sent.bibliotheek() == null) {
      throw new InvalidInput("bibliotheek", "Noem de bibliotheek.");
    }
    accounts.grant(id, sent.bibliotheek(), sent.from(), sent.until(), sent.reden());
    return Response.noContent().build();
  }
}
