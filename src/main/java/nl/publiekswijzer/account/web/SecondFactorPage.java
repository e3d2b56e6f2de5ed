// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.usecase.SecondFactors;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** A second factor is begun, confirmed by a first code, and ended. */
@Path("mijn-account/tweede-factor")
@Dependent
@Needs(Permission.FACTOR)
public class SecondFactorPage {
  private static final View VIEW = new View("second-factor.xhtml");

  private final SecondFactors secondFactors;
  private final AccountFrame frame;
  private final Models models;

  @Inject
  public SecondFactorPage(SecondFactors secondFactors, AccountFrame frame, Models models) {
    this.secondFactors = secondFactors;
    this.frame = frame;
    this.models = models;
  }

  @POST
  public View begin() {
    show(secondFactors.begin());
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  @Path("bevestigen")
  public Response confirm(
      @FormParam("bewijs") @DefaultValue("") String proof,
      @FormParam("sleutel") @DefaultValue("") String base32,
      @FormParam("adres") @DefaultValue("") String uri,
      @FormParam("code") @DefaultValue("") String code) {
    try {
      secondFactors.confirm(proof, code);
      return PageAnswer.goTo("/ui/mijn-account").build();
    } catch (InvalidInput e) {
      show(new SecondFactors.Begun(base32, uri, proof));
      return PageAnswer.again(VIEW, models, e.faults());
    }
  }

  @POST
  @Path("einde")
  @Needs(Permission.OWN)
  public Response end(@FormParam("code") @DefaultValue("") String code) {
    try {
      secondFactors.end(code);
      return PageAnswer.goTo("/ui/mijn-account").build();
    } catch (InvalidInput e) {
      return frame.again(e.faults());
    }
  }

  private void show(SecondFactors.Begun begun) {
    models.put("key", begun.base32());
    models.put("address", begun.uri());
    models.put("proof", begun.proof());
  }
}
