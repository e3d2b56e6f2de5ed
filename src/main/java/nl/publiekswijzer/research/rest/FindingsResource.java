// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.research.usecase.FindingsQuoted;

/** What published research says of a segment, a theme or a proposition. */
@Path("bevindingen")
@Dependent
@Needs(Permission.LOOK)
@Produces(MediaType.APPLICATION_JSON)
public class FindingsResource {
  private final FindingsQuoted findings;

  @Inject
  public FindingsResource(FindingsQuoted findings) {
    this.findings = findings;
  }

  @GET
  public List<QuotedView> list(@BeanParam ResearchQuery query) {
    return findings.list(query.findings()).stream().map(QuotedView::of).toList();
  }
}
