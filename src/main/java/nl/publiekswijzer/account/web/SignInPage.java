package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
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
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.SignInLimits;
import nl.publiekswijzer.account.rest.SessionCookie;
import nl.publiekswijzer.account.usecase.SigningIn;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.web.PageAnswer;

/** Begin and end of a session in a browser. */
@Path("")
@Controller
@Dependent
public class SignInPage {
  private static final String VIEW = "sign-in.xhtml";

  private final SigningIn signingIn;
  private final CurrentActor current;
  private final Audit audit;
  private final Models models;

  @Inject
  public SignInPage(SigningIn signingIn, CurrentActor current, Audit audit, Models models) {
    this.signingIn = signingIn;
    this.current = current;
    this.audit = audit;
    this.models = models;
  }

  @GET
  @Path("aanmelden")
  @OpenToAll
  public String form(@QueryParam("na") @DefaultValue("") String after) {
    models.put("after", after);
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  @Path("aanmelden")
  @OpenToAll
  public Response signIn(
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("wachtwoord") @DefaultValue("") String password,
      @FormParam("code") @DefaultValue("") String code) {
    models.put("email", email);
    var missing = missing(email, password);
    if (!missing.isEmpty()) {
      return PageAnswer.again(VIEW, models, missing);
    }
    String origin = current.recognised().origin();
    var outcome = signingIn.signIn(new SigningIn.Attempt(email, password, code, origin));
    return switch (outcome.ending()) {
      case IN -> in(email, outcome);
      case CODE_NEEDED -> again(401, "code", "Vul ook de code van uw tweede factor in.");
      case WRONG -> {
        audit.refused(email, "aanmelden");
        yield again(
            401, "email", "E-mailadres, wachtwoord of code klopt niet. Probeer het nog eens.");
      }
      case TOO_OFTEN -> {
        audit.refused(email, "aanmelden");
        yield tooOften();
      }
    };
  }

  private static List<Fault> missing(String email, String password) {
    var faults = new ArrayList<Fault>();
    if (email.isBlank()) {
      faults.add(new Fault("email", "Vul uw e-mailadres in."));
    }
    if (password.isEmpty()) {
      faults.add(new Fault("wachtwoord", "Vul uw wachtwoord in."));
    }
    return faults;
  }

  private Response in(String email, SigningIn.Outcome outcome) {
    audit.signedIn(email);
    return PageAnswer.goTo(outcome.mustChoosePassword() ? "/ui/wachtwoord/kiezen" : "/ui")
        .header(HttpHeaders.SET_COOKIE, SessionCookie.header(outcome.session()))
        .build();
  }

  private Response again(int status, String field, String message) {
    return PageAnswer.again(status, VIEW, models, List.of(new Fault(field, message)));
  }

  private Response tooOften() {
    String message = "Te vaak geprobeerd. Wacht een kwartier, of herstel uw wachtwoord.";
    return Response.fromResponse(again(429, "email", message))
        .header(HttpHeaders.RETRY_AFTER, SignInLimits.WINDOW.toSeconds())
        .build();
  }

  @POST
  @Path("afmelden")
  @Needs(Permission.OWN)
  public Response signOut(@Context HttpServletRequest request) {
    SessionCookie.of(request).ifPresent(signingIn::signOut);
    return PageAnswer.goTo("/ui/aanmelden?na=afmelden")
        .header(HttpHeaders.SET_COOKIE, SessionCookie.removal())
        .build();
  }
}
