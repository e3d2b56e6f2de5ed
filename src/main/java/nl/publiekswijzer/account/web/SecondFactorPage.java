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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.KeptPurpose;
import nl.publiekswijzer.account.usecase.SecondFactors;
import nl.publiekswijzer.account.usecase.ShownOnce;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** A second factor is begun, confirmed by a first code, replaced, and ended. */
@Path("mijn-account/tweede-factor")
@Dependent
@Needs(Permission.OWN)
public class SecondFactorPage {
  private static final View VIEW = new View("second-factor.xhtml");
  private static final View CODES = new View("recovery-codes.xhtml");

  private static final String ROOT = "/ui/mijn-account/tweede-factor";

  private final SecondFactors secondFactors;
  private final ShownOnce shown;
  private final AccountFrame frame;
  private final SignedIn signedIn;
  private final PageWords words;
  private final Models models;

  @Inject
  public SecondFactorPage(
      SecondFactors secondFactors,
      ShownOnce shown,
      AccountFrame frame,
      SignedIn signedIn,
      PageWords words,
      Models models) {
    this.secondFactors = secondFactors;
    this.shown = shown;
    this.frame = frame;
    this.signedIn = signedIn;
    this.words = words;
    this.models = models;
  }

  /** The same secret as long as its first code has not come, however often the page is loaded. */
  @GET
  @Needs(Permission.FACTOR)
  public View show(@QueryParam(WayBack.PARAMETER) String back) {
    fill(pending(), WayBack.of(back));
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  /** Another secret in the place of one that was begun. */
  @POST
  @Needs(Permission.FACTOR)
  public Response begin() {
    shown.forget(KeptPurpose.FACTOR);
    return PageAnswer.goTo(ROOT).build();
  }

  @POST
  @Path("bevestigen")
  @Needs(Permission.FACTOR)
  public Response confirm(
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("huidig") @DefaultValue("") String owner,
      @QueryParam(WayBack.PARAMETER) String back) {
    var way = WayBack.of(back);
    var begun = pending();
    try {
      var recovery = secondFactors.confirm(begun.proof(), code, owner);
      shown.forget(KeptPurpose.FACTOR);
      return codes(recovery, way);
    } catch (InvalidInput e) {
      fill(begun, way);
      return PageAnswer.again(VIEW, models, e.faults());
    } catch (Refused e) {
      fill(begun, way);
      return PageAnswer.again(e.status(), VIEW, models, List.of(new Fault("code", e.getMessage())));
    }
  }

  @POST
  @Path("einde")
  public Response end(@FormParam("code") @DefaultValue("") String owner) {
    try {
      secondFactors.end(owner);
      return PageAnswer.goTo("/ui/mijn-account").build();
    } catch (InvalidInput e) {
      return frame.again(e.faults());
    } catch (Refused e) {
      return frame.again(e, "code");
    }
  }

  @POST
  @Path("herstelcodes")
  public Response renewRecoveryCodes(@FormParam("huidig") @DefaultValue("") String owner) {
    try {
      return codes(secondFactors.renewRecoveryCodes(owner), WayBack.of(null));
    } catch (InvalidInput e) {
      return frame.again(e.faults());
    } catch (Refused e) {
      return frame.again(e, "huidig");
    }
  }

  /** Those of this session, for some minutes. */
  @GET
  @Path("herstelcodes/{id}")
  public Response show(@PathParam("id") UUID id, @QueryParam(WayBack.PARAMETER) String back) {
    var codes = shown.find(KeptPurpose.RECOVERY, id, Codes.class);
    if (codes.isEmpty()) {
      return PageAnswer.goTo("/ui/mijn-account?na=verborgen").build();
    }
    models.put("codes", codes.get().texts());
    models.put("hide", WayBack.of(back).via(ROOT + "/herstelcodes/bewaard"));
    PageAnswer.errors(models, List.of());
    return Response.ok(CODES).build();
  }

  /** They are kept elsewhere now. */
  @POST
  @Path("herstelcodes/bewaard")
  public Response hide(@QueryParam(WayBack.PARAMETER) String back) {
    shown.forget(KeptPurpose.RECOVERY);
    return PageAnswer.goTo(WayBack.of(back).end("/ui/mijn-account")).build();
  }

  /** Codes as they are shown. */
  public record Codes(List<String> texts) {}

  private Response codes(List<String> recovery, WayBack way) {
    var id = shown.keep(KeptPurpose.RECOVERY, new Codes(recovery));
    return PageAnswer.goTo(way.via(ROOT + "/herstelcodes/" + id)).build();
  }

  private SecondFactors.Begun pending() {
    return shown
        .findNewest(KeptPurpose.FACTOR, SecondFactors.Begun.class)
        .orElseGet(
            () -> {
              var begun = secondFactors.begin();
              shown.keep(KeptPurpose.FACTOR, begun);
              return begun;
            });
  }

  private void fill(SecondFactors.Begun begun, WayBack way) {
    models.put("key", begun.base32().replaceAll("(.{4})(?=.)", "$1 "));
    models.put("address", begun.uri());
    models.put("square", SquareCode.svg(begun.uri(), words.get("account.factor.square")));
    models.put("action", way.via(ROOT + "/bevestigen"));
    models.put("replaces", secondFactors.isOn());
    models.put("required", signedIn.onlyPage().isPresent());
  }
}
