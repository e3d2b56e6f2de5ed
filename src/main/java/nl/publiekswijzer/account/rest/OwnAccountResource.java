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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.MailWishes;
import nl.publiekswijzer.account.usecase.OwnAccount;
import nl.publiekswijzer.account.usecase.OwnData;
import nl.publiekswijzer.account.usecase.PasswordSetting;
import nl.publiekswijzer.account.usecase.SecondFactors;
import nl.publiekswijzer.account.usecase.TokenIssuing;
import nl.publiekswijzer.platform.InvalidInput;

/** One's own account: password, tokens, wishes, all that is known, and its end. */
@Path("mijn-account")
@Dependent
@Needs(Permission.OWN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnAccountResource {
  private final OwnAccount account;
  private final OwnData data;
  private final PasswordSetting passwords;
  private final SecondFactors secondFactors;
  private final TokenIssuing tokens;

  @Inject
  public OwnAccountResource(
      OwnAccount account,
      OwnData data,
      PasswordSetting passwords,
      SecondFactors secondFactors,
      TokenIssuing tokens) {
    this.account = account;
    this.data = data;
    this.passwords = passwords;
    this.secondFactors = secondFactors;
    this.tokens = tokens;
  }

  /** A change of password. */
  public record NewPassword(String huidig, String nieuw) {}

  /** Of what somebody wants to hear by mail. */
  public record Wishes(boolean mailBijGereed, boolean mailBijMislukt) {}

  @GET
  public OwnAccountView show() {
    return OwnAccountView.of(account.read(), secondFactors.countRecoveryCodes());
  }

  /** All that is kept about the account. */
  @GET
  @Path("gegevens")
  public Response export() {
    return Response.ok(OwnDataView.of(data.read()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mijn-gegevens.json\"")
        .build();
  }

  @DELETE
  public Response delete() {
    account.delete();
    return Response.noContent().header(HttpHeaders.SET_COOKIE, SessionCookie.removal()).build();
  }

  @PUT
  @Path("wachtwoord")
  @Needs(Permission.PASSWORD)
  public Response changePassword(NewPassword sent) {
    if (sent == null || sent.huidig() == null || sent.nieuw() == null) {
      throw new InvalidInput("nieuw", "Geef uw huidige en uw nieuwe wachtwoord.");
    }
    var ended = passwords.change(sent.huidig(), sent.nieuw());
    return Response.ok(EndedView.of(ended))
        .header(HttpHeaders.SET_COOKIE, SessionCookie.removal())
        .build();
  }

  @PUT
  @Path("voorkeuren")
  public Wishes wish(Wishes sent) {
    if (sent == null) {
      throw new InvalidInput("voorkeuren", "Geef mailBijGereed en mailBijMislukt.");
    }
    account.wish(new MailWishes(sent.mailBijGereed(), sent.mailBijMislukt()));
    return sent;
  }

  @GET
  @Path("tokens")
  public List<TokenView> tokens() {
    return tokens.list().stream().map(TokenView::of).toList();
  }

  @POST
  @Path("tokens")
  public Response issue(TokenOrder sent) {
    if (sent == null) {
      throw new InvalidInput("naam", "Geef naam, rechten en dagen.");
    }
    var issued = tokens.issue(sent.naam(), sent.permissions(), sent.dagen());
    return Response.status(201).entity(TokenView.of(issued)).build();
  }

  @DELETE
  @Path("tokens/{id}")
  public Response revoke(@PathParam("id") UUID id) {
    tokens.revoke(id);
    return Response.noContent().build();
  }
}
