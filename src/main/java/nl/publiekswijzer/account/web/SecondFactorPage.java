// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.usecase.SecondFactors;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** A second factor is begun, confirmed by a first code, replaced, and ended. */
@Path("mijn-account/tweede-factor")
@Dependent
@Needs(Permission.OWN)
public class SecondFactorPage {
  private static final View VIEW = new View("second-factor.xhtml");
  private static final View CODES = new View("recovery-codes.xhtml");

  private final SecondFactors secondFactors;
  private final AccountFrame frame;
  private final SignedIn signedIn;
  private final Models models;

  @Inject
  public SecondFactorPage(
      SecondFactors secondFactors, AccountFrame frame, SignedIn signedIn, Models models) {
    this.secondFactors = secondFactors;
    this.frame = frame;
    this.signedIn = signedIn;
    this.models = models;
  }

  @GET
  @Needs(Permission.FACTOR)
  public View show() {
    return begin();
  }

  @POST
  @Needs(Permission.FACTOR)
  public View begin() {
    fill(secondFactors.begin());
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  @Path("bevestigen")
  @Needs(Permission.FACTOR)
  public Response confirm(
      @FormParam("bewijs") @DefaultValue("") String proof,
      @FormParam("sleutel") @DefaultValue("") String base32,
      @FormParam("adres") @DefaultValue("") String uri,
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("huidig") @DefaultValue("") String owner) {
    try {
      return codes(secondFactors.confirm(proof, code, owner));
    } catch (InvalidInput e) {
      fill(new SecondFactors.Begun(base32, uri, proof));
      return PageAnswer.again(VIEW, models, e.faults());
    } catch (Refused e) {
      fill(new SecondFactors.Begun(base32, uri, proof));
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
      return codes(secondFactors.renewRecoveryCodes(owner));
    } catch (InvalidInput e) {
      return frame.again(e.faults());
    } catch (Refused e) {
      return frame.again(e, "huidig");
    }
  }

  /** Told this once. */
  private Response codes(List<String> recovery) {
    models.put("codes", recovery);
    PageAnswer.errors(models, List.of());
    return Response.ok(CODES).build();
  }

  private void fill(SecondFactors.Begun begun) {
    models.put("key", begun.base32());
    models.put("address", begun.uri());
    models.put("proof", begun.proof());
    models.put("replaces", secondFactors.isOn());
    models.put("required", signedIn.onlyPage().isPresent());
  }
}
