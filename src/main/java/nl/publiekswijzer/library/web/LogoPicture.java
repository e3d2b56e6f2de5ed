// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.Logo;
import nl.publiekswijzer.library.usecase.HouseStyling;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.Refused;

/** The logo of a library as publications show it; no page, for a view cannot be a picture. */
@Path("beheer/bibliotheken/{id}/logo")
@Dependent
@Needs(Permission.STYLE)
public class LogoPicture {
  private final HouseStyling styling;
  private final Organising organising;

  @Inject
  public LogoPicture(HouseStyling styling, Organising organising) {
    this.styling = styling;
    this.organising = organising;
  }

  @GET
  @Produces("image/png")
  public byte[] show(@PathParam("id") UUID id) {
    return styling
        .find(organising.read(id).library().name())
        .flatMap(HouseStyle::logo)
        .map(Logo::png)
        .orElseThrow(() -> Refused.notFound("Deze bibliotheek heeft geen logo."));
  }
}
