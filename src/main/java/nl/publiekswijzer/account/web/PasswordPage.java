// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.account.rest.SessionCookie;
import nl.publiekswijzer.account.usecase.PasswordLinks;
import nl.publiekswijzer.account.usecase.PasswordSetting;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** A password is chosen: by a link that came by mail, or by who knows the old one. */
@Path("wachtwoord")
@Dependent
public class PasswordPage {
  private static final View FORGOTTEN = new View("password-forgotten.xhtml");
  private static final View BY_LINK = new View("password-by-link.xhtml");
  private static final View CHANGE = new View("password-change.xhtml");
  private static final String SIGN_IN = "/ui/aanmelden?na=";

  private final PasswordSetting passwords;
  private final PasswordLinks links;
  private final PageWords words;
  private final Models models;

  @Inject
  public PasswordPage(
      PasswordSetting passwords, PasswordLinks links, PageWords words, Models models) {
    this.passwords = passwords;
    this.links = links;
    this.words = words;
    this.models = models;
  }

  @GET
  @OpenToAll
  public View forgotten(@QueryParam("na") @DefaultValue("") String after) {
    models.put("after", after);
    return form(FORGOTTEN);
  }

  /** The same answer whether there is such an account or not. */
  @POST
  @OpenToAll
  public Response sendLink(@FormParam("email") @DefaultValue("") String email) {
    if (email.isBlank()) {
      return PageAnswer.again(
          FORGOTTEN, models, List.of(new Fault("email", words.get("sign-in.email.missing"))));
    }
    links.send(email);
    return PageAnswer.goTo("/ui/wachtwoord?na=verstuurd").build();
  }

  @GET
  @Path("nieuw")
  @OpenToAll
  public View byLink(@QueryParam("sleutel") @DefaultValue("") String key) {
    models.put("key", key);
    return form(BY_LINK);
  }

  @POST
  @Path("nieuw")
  @OpenToAll
  public Response setByLink(
      @FormParam("sleutel") @DefaultValue("") String key,
      @FormParam("nieuw") @DefaultValue("") String password) {
    try {
      return PageAnswer.goTo(signIn(passwords.setByLink(key, password))).build();
    } catch (InvalidInput e) {
      models.put("key", key);
      return PageAnswer.again(BY_LINK, models, e.faults());
    }
  }

  @GET
  @Path("kiezen")
  @Needs(Permission.PASSWORD)
  public View change(@QueryParam(WayBack.PARAMETER) String back) {
    return form(changing(WayBack.of(back)));
  }

  private View changing(WayBack way) {
    models.put("action", way.via("/ui/wachtwoord/kiezen"));
    return CHANGE;
  }

  /** All sessions end by it, also this one, and all tokens. */
  @POST
  @Path("kiezen")
  @Needs(Permission.PASSWORD)
  public Response change(
      @FormParam("huidig") @DefaultValue("") String old,
      @FormParam("nieuw") @DefaultValue("") String password,
      @QueryParam(WayBack.PARAMETER) String back) {
    var way = WayBack.of(back);
    try {
      return PageAnswer.goTo(way.via(signIn(passwords.change(old, password))))
          .header(HttpHeaders.SET_COOKIE, SessionCookie.removal())
          .build();
    } catch (InvalidInput e) {
      return PageAnswer.again(changing(way), models, e.faults());
    } catch (Refused e) {
      return PageAnswer.again(
          e.status(), changing(way), models, List.of(new Fault("huidig", e.getMessage())));
    }
  }

  private static String signIn(Ended ended) {
    return SIGN_IN + EndedTokens.after("wachtwoord", ended);
  }

  private View form(View view) {
    PageAnswer.errors(models, List.of());
    return view;
  }
}
