// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.reach.read.StandingFile;
import nl.publiekswijzer.reach.usecase.ReachStandings;
import nl.publiekswijzer.reach.usecase.StandingEntry;

/** Enters many standings at once; all of them, or none. */
@Path("bereikstand-imports")
@Dependent
@Needs(Permission.REACH)
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
public class ReachImportsResource {
  private final ReachStandings standings;

  @Inject
  public ReachImportsResource(ReachStandings standings) {
    this.standings = standings;
  }

  /** How many were entered. */
  public record Taken(int standen) {}

  @POST
  public Taken load(InputStream file) {
    var entries = StandingFile.read(file).stream().map(StandingEntry::of).toList();
    standings.enter(entries);
    return new Taken(entries.size());
  }
}
