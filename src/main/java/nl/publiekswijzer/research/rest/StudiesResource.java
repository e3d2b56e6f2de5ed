// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.research.StudyState;
import nl.publiekswijzer.research.usecase.StudyKeeping;
import nl.publiekswijzer.research.usecase.StudyReading;

/** The register of customer research. */
@Path("onderzoeken")
@Dependent
@Needs(Permission.LOOK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StudiesResource {
  private final StudyReading reading;
  private final StudyKeeping keeping;

  @Inject
  public StudiesResource(StudyReading reading, StudyKeeping keeping) {
    this.reading = reading;
    this.keeping = keeping;
  }

  /** Where a study goes in its life. */
  public record Next(String toestand) {}

  /** What was made. */
  public record Made(String id) {}

  @GET
  public Response list(@BeanParam ResearchQuery query, @Context UriInfo uri) {
    var page = reading.list(query.studies());
    var views =
        page.studies().stream()
            .map(found -> StudyView.of(found.study(), found.findings()))
            .toList();
    var answer =
        Response.ok(new GenericEntity<List<StudyView>>(views) {})
            .header("X-Total-Count", page.total());
    if (page.hasPrevious()) {
      link(answer, uri, "prev", page.number() - 1);
    }
    if (page.hasNext()) {
      link(answer, uri, "next", page.number() + 1);
    }
    return answer.build();
  }

  private static void link(
      Response.ResponseBuilder answer, UriInfo uri, String relation, int number) {
    answer.link(uri.getRequestUriBuilder().replaceQueryParam("pagina", number).build(), relation);
  }

  @POST
  @Needs(Permission.RESEARCH)
  public Response enter(StudySubmission sent, @Context UriInfo uri) {
    UUID id = keeping.enter(present(sent).form());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new Made(id.toString()))
        .build();
  }

  @GET
  @Path("{id}")
  public StudyView show(@PathParam("id") UUID id) {
    var leaf = reading.read(id);
    return StudyView.of(leaf.study(), leaf.findings().size());
  }

  /**
   * @param version that was seen; null to change whichever there is
   */
  @PUT
  @Path("{id}")
  @Needs(Permission.RESEARCH)
  public StudyView change(
      @PathParam("id") UUID id, @QueryParam("versie") Integer version, StudySubmission sent) {
    keeping.change(
        id, present(sent).form(), version == null ? OptionalInt.empty() : OptionalInt.of(version));
    return show(id);
  }

  @PUT
  @Path("{id}/toestand")
  @Needs(Permission.RESEARCH)
  public StudyView become(@PathParam("id") UUID id, Next next) {
    var state =
        Optional.ofNullable(next)
            .map(Next::toestand)
            .flatMap(StudyState::ofWord)
            .orElseThrow(() -> new InvalidInput("toestand", "Geef gepubliceerd of ingetrokken."));
    keeping.become(id, state);
    return show(id);
  }

  private static StudySubmission present(StudySubmission sent) {
    if (sent == null) {
      throw new InvalidInput("inhoud", "Stuur een onderzoek.");
    }
    return sent;
  }
}
