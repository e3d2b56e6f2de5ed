// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.Duty;
import nl.publiekswijzer.account.SignInLimits;
import nl.publiekswijzer.account.usecase.SigningIn;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.rest.Problem;

/** Sessions of people: begun with a password, ended on purpose. */
@Path("sessies")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {
  private final Reception reception;

  @Inject
  public SessionsResource(Reception reception) {
    this.reception = reception;
  }

  /** What is sent to sign in; the code only with a second factor. */
  public record SignIn(String email, String wachtwoord, String code) {}

  /**
   * A session that has begun.
   *
   * @param csrf to be sent as {@code X-CSRF-Token} with every change
   * @param wachtwoordKiezen whether nothing else can be done before a new password is chosen
   * @param tweedeFactorInstellen whether nothing else can be done before there is a second factor
   */
  public record Begun(String csrf, boolean wachtwoordKiezen, boolean tweedeFactorInstellen) {
    static Begun of(SigningIn.Outcome outcome) {
      return new Begun(
          outcome.session().csrf(),
          outcome.duty() == Duty.CHOOSE_PASSWORD,
          outcome.duty() == Duty.SET_UP_SECOND_FACTOR);
    }
  }

  /** A session that the browser still had ends by this. */
  @POST
  @OpenToAll
  public Response begin(SignIn sent, @Context HttpServletRequest request) {
    if (sent == null || sent.email() == null || sent.wachtwoord() == null) {
      throw new InvalidInput("email", "Geef e-mailadres en wachtwoord.");
    }
    String code = sent.code() == null ? "" : sent.code();
    var outcome = reception.receive(sent.email(), sent.wachtwoord(), code, request);
    return switch (outcome.ending()) {
      case IN ->
          Response.status(201)
              .header(HttpHeaders.SET_COOKIE, SessionCookie.header(outcome.session()))
              .entity(Begun.of(outcome))
              .build();
      case CODE_NEEDED -> Problem.of(401, "Geef ook de code van uw tweede factor.").response();
      case WRONG -> Problem.of(401, "E-mailadres, wachtwoord of code klopt niet.").response();
      case TOO_OFTEN ->
          Response.fromResponse(
                  Problem.of(
                          429, "Te vaak geprobeerd. Wacht een kwartier, of herstel uw wachtwoord.")
                      .response())
              .header(HttpHeaders.RETRY_AFTER, SignInLimits.WINDOW.toSeconds())
              .build();
    };
  }

  @DELETE
  @Path("huidige")
  @Needs(Permission.PASSWORD)
  public Response end(@Context HttpServletRequest request) {
    reception.signOut(request);
    return Response.noContent().header(HttpHeaders.SET_COOKIE, SessionCookie.removal()).build();
  }
}
