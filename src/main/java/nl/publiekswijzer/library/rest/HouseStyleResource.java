// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.Logo;
import nl.publiekswijzer.library.usecase.HouseStyling;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.rest.Parts;

/** The house style of a library: colour and logo of its publications. */
@Path("bibliotheken/{naam}/huisstijl")
@Dependent
@Needs(Permission.STYLE)
@Produces(MediaType.APPLICATION_JSON)
public class HouseStyleResource {
  private static final long LARGEST = 8L << 20; // a logo is refused by its own limit before this

  private final HouseStyling styling;

  @Inject
  public HouseStyleResource(HouseStyling styling) {
    this.styling = styling;
  }

  /** Replaces the whole style: without a logo there is none any longer. */
  @PUT
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public HouseStyleView set(@PathParam("naam") String name, @Context HttpServletRequest request) {
    String library =
        LibraryName.of(name).orElseThrow(() -> new InvalidInput("bibliotheek", LibraryName.ADVICE));
    var submission = HouseStyleSubmission.read(Parts.of(request, LARGEST));
    var prepared = styling.prepare(submission.accent(), submission.logo());
    styling.set(library, prepared.style());
    return HouseStyleView.of(library, prepared.style(), prepared.warnings());
  }

  @GET
  public HouseStyleView show(@PathParam("naam") String name) {
    return HouseStyleView.of(name.strip(), read(name), List.of());
  }

  /** The logo as publications show it. */
  @GET
  @Path("logo")
  @Produces("image/png")
  public byte[] logo(@PathParam("naam") String name) {
    return read(name)
        .logo()
        .map(Logo::png)
        .orElseThrow(() -> Refused.notFound("Deze bibliotheek heeft geen logo."));
  }

  @DELETE
  public Response remove(@PathParam("naam") String name) {
    if (!styling.remove(name.strip())) {
      throw unknown();
    }
    return Response.noContent().build();
  }

  private HouseStyle read(String name) {
    return styling.find(name.strip()).orElseThrow(HouseStyleResource::unknown);
  }

  private static Refused unknown() {
    return Refused.notFound(LibraryName.UNKNOWN);
  }
}
