// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.OwnPath;
import nl.publiekswijzer.platform.Refused;

/** Switches the language of the pages, and goes back to where somebody was. */
@Path("taal")
@Dependent
@OpenToAll
public class LanguagePage {
  private static final Duration KEPT = Duration.ofDays(365);

  @GET
  @Path("{taal}")
  public Response choose(
      @PathParam("taal") String code, @QueryParam("terug") @DefaultValue("/ui") String back) {
    var language = Language.find(code).orElseThrow(() -> Refused.notFound("Deze taal is er niet."));
    return PageAnswer.goTo(OwnPath.of(back).map(OwnPath::address).orElse("/ui"))
        .header(HttpHeaders.SET_COOKIE, cookie(language))
        .build();
  }

  private static String cookie(Language language) {
    return "%s=%s; Path=/; Max-Age=%d; HttpOnly; Secure; SameSite=Lax"
        .formatted(PageWords.COOKIE, language.code(), KEPT.toSeconds());
  }
}
