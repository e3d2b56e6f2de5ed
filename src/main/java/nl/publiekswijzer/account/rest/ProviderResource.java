// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.publiekswijzer.account.oidc.Identity;
import nl.publiekswijzer.account.oidc.OidcRefused;
import nl.publiekswijzer.account.usecase.ProviderSignIn;
import nl.publiekswijzer.account.usecase.SigningIn;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.OwnPath;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.rest.Problem;

/** Signing in at an identity provider: there and back again. */
@Path("sessies/identiteitsprovider")
@Dependent
@OpenToAll
public class ProviderResource {
  private static final Logger LOG = Logger.getLogger(ProviderResource.class.getName());
  private static final String COOKIE = "__Host-aanmelden";
  private static final String PROPERTIES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

  private final ProviderSignIn provider;
  private final SigningIn signingIn;
  private final Audit audit;

  @Inject
  public ProviderResource(ProviderSignIn provider, SigningIn signingIn, Audit audit) {
    this.provider = provider;
    this.signingIn = signingIn;
    this.audit = audit;
  }

  @GET
  public Response begin(@QueryParam("terug") String back) {
    var started =
        provider
            .begin(OwnPath.of(back).map(OwnPath::address).orElse(""))
            .orElseThrow(() -> Refused.notFound("Hier is geen identiteitsprovider ingesteld."));
    return Response.seeOther(started.provider())
        .header(
            HttpHeaders.SET_COOKIE,
            "%s=%s; Max-Age=%d%s"
                .formatted(COOKIE, started.sealed(), ProviderSignIn.TIME.toSeconds(), PROPERTIES))
        .build();
  }

  /** The provider sends the browser back to here; what was begun ends, however it went. */
  @GET
  @Path("terug")
  public Response finish(
      @CookieParam(COOKIE) @DefaultValue("") String sealed, @Context UriInfo uri) {
    var answer =
        identity(sealed, uri)
            .flatMap(who -> signIn(who.identity()).map(outcome -> signedIn(outcome, who.back())))
            .orElseGet(
                () ->
                    Response.fromResponse(
                        Problem.of(
                                401,
                                "Aanmelden lukte niet. Probeer het opnieuw, of vraag uw beheerder"
                                    + " om een account.")
                            .response()));
    return answer.header(HttpHeaders.SET_COOKIE, COOKIE + "=; Max-Age=0" + PROPERTIES).build();
  }

  /** That the provider knows somebody does not tell that we do. */
  private Optional<SigningIn.Outcome> signIn(Identity who) {
    String name = who.email().orElse(who.subject());
    var outcome = signingIn.signInBy(who.issuer(), who.subject(), who.email());
    if (outcome.isPresent()) {
      audit.signedIn(name);
    } else {
      audit.refused(name, "aanmelden");
    }
    return outcome;
  }

  private Optional<ProviderSignIn.Returned> identity(String sealed, UriInfo uri) {
    var parameters =
        uri.getQueryParameters().entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue().get(0)));
    try {
      return provider.finish(sealed, parameters);
    } catch (OidcRefused e) {
      LOG.warning(e.getMessage());
      audit.refused("onbekend", "aanmelden");
      return Optional.empty();
    }
  }

  private static Response.ResponseBuilder signedIn(SigningIn.Outcome outcome, String back) {
    return Response.seeOther(URI.create(back.isEmpty() ? "/ui" : back))
        .header(HttpHeaders.SET_COOKIE, SessionCookie.header(outcome.session()));
  }
}
