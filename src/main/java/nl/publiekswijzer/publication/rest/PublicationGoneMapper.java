// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.publiekswijzer.platform.rest.Problem;
import nl.publiekswijzer.publication.Tombstone;
import nl.publiekswijzer.publication.usecase.PublicationGoneException;

/** What is no longer given out: 410, with what stays known of it and a link to its successor. */
@Provider
public class PublicationGoneMapper implements ExceptionMapper<PublicationGoneException> {
  private static final int GONE = 410;

  @Context private UriInfo uri;

  /** A problem after RFC 9457, with members of its own. */
  public record View(
      String type,
      String title,
      int status,
      String detail,
      String nummer,
      String soort,
      String bibliotheek,
      String werkgebied,
      int jaar,
      int versie,
      String gepubliceerdOp,
      String sha256,
      String toestand,
      String sinds,
      String reden,
      String besluit,
      String opvolger) {
    static View of(Tombstone of) {
      return new View(
          "about:blank",
          Problem.title(GONE),
          GONE,
          of.sentence(),
          of.number(),
          of.kind().word(),
          of.library(),
          of.workArea(),
          of.year(),
          of.version(),
          of.publishedAt().toString(),
          of.sha256(),
          of.ending().end().word(),
          of.ending().at().toString(),
          of.ending().reason(),
          of.ending().decidedBy(),
          of.successor().map(Tombstone.Successor::number).orElse(""));
    }
  }

  @Override
  public Response toResponse(PublicationGoneException gone) {
    var answer = Response.status(GONE).type(Problem.MEDIA_TYPE).entity(View.of(gone.tombstone()));
    gone.tombstone()
        .successor()
        .ifPresent(next -> answer.links(VersionLinks.to(uri, next.id(), "successor-version")));
    return answer.build();
  }
}
