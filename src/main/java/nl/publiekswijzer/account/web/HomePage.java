// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.web.PageAnswer;

/** Where somebody goes who names no page. */
@Path("")
@Dependent
@OpenToAll
public class HomePage {
  private final SignedIn signedIn;

  @Inject
  public HomePage(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @GET
  public Response show() {
    return PageAnswer.goTo(signedIn.firstPage()).build();
  }
}
