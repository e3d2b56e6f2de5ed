// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.audit.usecase.AuditSearch;
import nl.publiekswijzer.csv.CsvText;

/** The audit for the administrator: search, export, proof that it is whole. */
@Path("logboekregels")
@Dependent
@Needs(Permission.AUDIT)
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  private final AuditSearch search;

  @Inject
  public AuditResource(AuditSearch search) {
    this.search = search;
  }

  /**
   * Whether the chain is whole.
   *
   * @param eersteBreuk number of the first line that does not follow; absent in a whole chain
   */
  public record Check(boolean heel, Long eersteBreuk) {}

  @GET
  public List<AuditLineView> list(@BeanParam AuditQuery query) {
    return search.page(query.question()).stream().map(AuditLineView::of).toList();
  }

  @GET
  @Path("uitvoer")
  @Produces("text/csv")
  public Response export(@BeanParam AuditQuery query) {
    var csv =
        new CsvText(
            "nummer", "tijdstempel", "actor", "actie", "object", "oorsprong", "resultaat", "hash");
    search
        .export(query.question())
        .forEach(
            line ->
                csv.row(
                    line.number(),
                    line.at(),
                    line.actor(),
                    line.action(),
                    line.object(),
                    line.origin(),
                    line.result(),
                    line.hash()));
    return Response.ok(csv.bytes(), "text/csv;charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"logboek.csv\"")
        .build();
  }

  @GET
  @Path("controle")
  public Check check() {
    var broken = search.findFirstBroken();
    return new Check(broken.isEmpty(), broken.isPresent() ? broken.getAsLong() : null);
  }
}
