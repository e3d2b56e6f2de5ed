// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.SignInLimits;
import nl.publiekswijzer.account.rest.Reception;
import nl.publiekswijzer.account.rest.SessionCookie;
import nl.publiekswijzer.account.usecase.ProviderSignIn;
import nl.publiekswijzer.account.usecase.SigningIn;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** Begin and end of a session in a browser. */
@Path("")
@Dependent
public class SignInPage {
  private static final View VIEW = new View("sign-in.xhtml");

  private final Reception reception;
  private final ProviderSignIn provider;
  private final EndedTokens ended;
  private final PageWords words;
  private final Models models;

  @Inject
  public SignInPage(
      Reception reception,
      ProviderSignIn provider,
      EndedTokens ended,
      PageWords words,
      Models models) {
    this.reception = reception;
    this.provider = provider;
    this.ended = ended;
    this.words = words;
    this.models = models;
  }

  @GET
  @Path("aanmelden")
  @OpenToAll
  public View form(
      @QueryParam("tokens") int endedTokens, @QueryParam(WayBack.PARAMETER) String back) {
    ended.tell(endedTokens);
    fill(WayBack.of(back));
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  @Path("aanmelden")
  @OpenToAll
  public Response signIn(
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("wachtwoord") @DefaultValue("") String password,
      @FormParam("code") @DefaultValue("") String code,
      @QueryParam(WayBack.PARAMETER) String back,
      @Context HttpServletRequest request) {
    var way = WayBack.of(back);
    models.put("email", email);
    fill(way);
    var missing = missing(email, password);
    if (!missing.isEmpty()) {
      return PageAnswer.again(VIEW, models, missing);
    }
    var outcome = reception.receive(email, password, code, request);
    return switch (outcome.ending()) {
      case IN -> in(outcome, way);
      case CODE_NEEDED -> again(401, "code", words.get("sign-in.code.missing"));
      case WRONG -> again(401, "email", words.get("sign-in.wrong"));
      case TOO_OFTEN -> tooOften();
    };
  }

  private List<Fault> missing(String email, String password) {
    var faults = new ArrayList<Fault>();
    if (email.isBlank()) {
      faults.add(new Fault("email", words.get("sign-in.email.missing")));
    }
    if (password.isEmpty()) {
      faults.add(new Fault("wachtwoord", words.get("sign-in.password.missing")));
    }
    return faults;
  }

  private void fill(WayBack way) {
    models.put("action", way.via("/ui/aanmelden"));
    models.put("providerPath", way.via("/api/v1/sessies/identiteitsprovider"));
    models.put("provider", provider.isThere());
  }

  private static Response in(SigningIn.Outcome outcome, WayBack way) {
    String first = SignedIn.onlyPage(outcome.duty()).map(way::via).orElseGet(() -> way.end("/ui"));
    return PageAnswer.goTo(first)
        .header(HttpHeaders.SET_COOKIE, SessionCookie.header(outcome.session()))
        .build();
  }

  private Response again(int status, String field, String message) {
    return PageAnswer.again(status, VIEW, models, List.of(new Fault(field, message)));
  }

  private Response tooOften() {
    return Response.fromResponse(again(429, "email", words.get("sign-in.too-often")))
        .header(HttpHeaders.RETRY_AFTER, SignInLimits.WINDOW.toSeconds())
        .build();
  }

  @POST
  @Path("afmelden")
  @Needs(Permission.PASSWORD)
  public Response signOut(@Context HttpServletRequest request) {
    reception.signOut(request);
    return PageAnswer.goTo("/ui/aanmelden?na=afmelden")
        .header(HttpHeaders.SET_COOKIE, SessionCookie.removal())
        .build();
  }
}
