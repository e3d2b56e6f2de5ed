// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.KeptPurpose;
import nl.publiekswijzer.account.usecase.ShownOnce;
import nl.publiekswijzer.account.usecase.TokenIssuing;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** Tokens for one's own programs: issued, shown for a while, or revoked. */
@Path("mijn-account/tokens")
@Dependent
@Needs(Permission.OWN)
public class TokensPage {
  private static final View VIEW = new View("token.xhtml");

  private static final String ROOT = "/ui/mijn-account/tokens";

  private final TokenIssuing tokens;
  private final ShownOnce shown;
  private final AccountFrame frame;
  private final PageWords words;
  private final Models models;

  @Inject
  public TokensPage(
      TokenIssuing tokens, ShownOnce shown, AccountFrame frame, PageWords words, Models models) {
    this.tokens = tokens;
    this.shown = shown;
    this.frame = frame;
    this.words = words;
    this.models = models;
  }

  /**
   * A token as it is shown.
   *
   * @param expires ISO instant
   */
  public record Shown(String name, String value, String expires) {
    static Shown of(TokenIssuing.Issued issued) {
      return new Shown(issued.token().name(), issued.value(), issued.token().expires().toString());
    }
  }

  @POST
  public Response issue(
      @FormParam("naam") @DefaultValue("") String name,
      @FormParam("rechten") List<String> rights,
      @FormParam("dagen") @DefaultValue("") String days) {
    try {
      var issued = tokens.issue(name, permissions(rights), number(days));
      return PageAnswer.goTo(ROOT + "/getoond/" + shown.keep(KeptPurpose.TOKEN, Shown.of(issued)))
          .build();
    } catch (InvalidInput e) {
      models.put("tokenName", name);
      return frame.again(e.faults());
    }
  }

  /** What was issued, in the same session and for some minutes. */
  @GET
  @Path("getoond/{id}")
  public Response show(@PathParam("id") UUID id) {
    var token = shown.find(KeptPurpose.TOKEN, id, Shown.class);
    if (token.isEmpty()) {
      return PageAnswer.goTo("/ui/mijn-account?na=verborgen").build();
    }
    models.put("token", token.get().value());
    models.put("name", token.get().name());
    models.put("expires", words.speech().day(Instant.parse(token.get().expires())));
    PageAnswer.errors(models, List.of());
    return Response.ok(VIEW).build();
  }

  /** It is kept elsewhere now. */
  @POST
  @Path("getoond/einde")
  public Response hide() {
    shown.forget(KeptPurpose.TOKEN);
    return PageAnswer.goTo("/ui/mijn-account").build();
  }

  @POST
  @Path("{id}/intrekken")
  public Response revoke(@PathParam("id") UUID id) {
    tokens.revoke(id);
    return PageAnswer.goTo("/ui/mijn-account").build();
  }

  private static Set<Permission> permissions(List<String> words) {
    return Stream.of(Permission.values())
        .filter(permission -> words.contains(permission.word()))
        .collect(Collectors.toSet());
  }

  /** What is no number is refused like a number that is too small. */
  private static int number(String text) {
    return text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : 0;
  }
}
