// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.publication.YearStanding;
import nl.publiekswijzer.publication.usecase.Archive;

/** How far each library within reach is with the reports of a year. */
@Path("jaaroverzichten/{jaar}")
@Dependent
@Needs(Permission.READ)
@Produces(MediaType.APPLICATION_JSON)
public class YearOverviewResource {
  private final Archive archive;

  @Inject
  public YearOverviewResource(Archive archive) {
    this.archive = archive;
  }

  /** How far a library is. */
  public record View(
      String bibliotheek,
      String provincie,
      String stand,
      String soort,
      Integer versie,
      String publicatie,
      String gepubliceerdOp,
      String werkgebied) {
    static View of(YearStanding standing) {
      boolean published = standing.publicationId() != null;
      return new View(
          standing.library(),
          standing.province().isEmpty() ? null : standing.province(),
          standing.standing().word(),
          standing.kind() == null ? null : standing.kind().word(),
          published ? standing.version() : null,
          published ? standing.publicationId().toString() : null,
          published ? standing.publishedAt().toString() : null,
          standing.workArea());
    }
  }

  @GET
  public List<View> show(@PathParam("jaar") int year) {
    return archive.overview(year).stream().map(View::of).toList();
  }
}
