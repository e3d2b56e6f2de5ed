// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Set;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.household.usecase.EditionAreas;
import nl.publiekswijzer.household.usecase.EditionList;
import nl.publiekswijzer.household.usecase.EditionValidation;
import nl.publiekswijzer.household.usecase.SampleMemberFile;
import nl.publiekswijzer.platform.Refused;

/** The editions, their municipalities, and for a fictitious one a member file to try with. */
@Path("edities")
@Dependent
@Needs(Permission.LOOK)
@Produces(MediaType.APPLICATION_JSON)
public class EditionsResource {
  private final EditionList editions;
  private final EditionAreas areas;
  private final SampleMemberFile sample;
  private final EditionValidation validations;

  @Inject
  public EditionsResource(
      EditionList editions,
      EditionAreas areas,
      SampleMemberFile sample,
      EditionValidation validations) {
    this.editions = editions;
    this.areas = areas;
    this.sample = sample;
    this.validations = validations;
  }

  @GET
  public List<EditionView> list() {
    return editions.list().stream().map(EditionView::of).toList();
  }

  @GET
  @Path("{naam}")
  public EditionView show(@PathParam("naam") String name) {
    return EditionView.of(
        editions.find(name).orElseThrow(() -> Refused.notFound("Deze editie bestaat niet.")));
  }

  @GET
  @Path("{naam}/gemeenten")
  public List<MunicipalityView> municipalities(@PathParam("naam") String name) {
    return areas.municipalities(name).stream().map(MunicipalityView::of).toList();
  }

  /** How well an estimated edition agrees with independent tables. */
  @GET
  @Path("{naam}/toets")
  public ValidationView validation(@PathParam("naam") String name) {
    return ValidationView.of(validations.evidence(name));
  }

  /** The estimate by area and segment, as far as it may be told; CC BY 4.0. */
  @GET
  @Path("{naam}/schatting")
  @Produces("text/csv")
  public Response openData(@PathParam("naam") String name) {
    return open("schatting.csv", validations.openData(name));
  }

  /** Figures of areas by segment, as far as they may be told; CC BY 4.0. */
  @GET
  @Path("{naam}/kenmerken")
  @Produces("text/csv")
  public Response characteristics(@PathParam("naam") String name) {
    return open("kenmerken.csv", validations.characteristics(name));
  }

  private static Response open(String file, byte[] content) {
    return Response.ok(content, "text/csv;charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .link("https://creativecommons.org/licenses/by/4.0/", "license")
        .build();
  }

  /** Invented members of an invented edition; other editions have no addresses to give. */
  @GET
  @Path("{naam}/voorbeeldledenbestand")
  @Produces("text/csv")
  public Response sample(
      @PathParam("naam") String name,
      @QueryParam("gemeente") Set<String> municipalities,
      @QueryParam("rijen") Integer rows) {
    var file = sample.of(name, municipalities, rows);
    StreamingOutput body = file::writeTo;
    return Response.ok(body, "text/csv;charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"voorbeeldleden.csv\"")
        .build();
  }
}
