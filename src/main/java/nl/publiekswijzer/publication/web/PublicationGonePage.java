// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.Tombstone;
import nl.publiekswijzer.publication.usecase.PublicationGoneException;

/** The page of a publication that is no longer given out: what stays known of it. */
@Provider
@Dependent
public class PublicationGonePage implements ExceptionMapper<PublicationGoneException> {
  private static final int GONE = 410;

  private final Models models;
  private final PageWords words;

  @Inject
  public PublicationGonePage(Models models, PageWords words) {
    this.models = models;
    this.words = words;
  }

  /** What stays known, in words. */
  public record Lines(
      String id,
      String number,
      String title,
      String workArea,
      String publishedAt,
      String end,
      String at,
      String reason,
      String decidedBy,
      String sha256,
      String successor,
      String successorNumber) {}

  @Override
  public Response toResponse(PublicationGoneException gone) {
    models.put("stone", lines(gone.tombstone()));
    return Response.status(GONE)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(new View("publication-gone.xhtml"))
        .build();
  }

  private Lines lines(Tombstone of) {
    var speech = words.speech();
    return new Lines(
        of.id().toString(),
        of.number(),
        "%s: %s %d".formatted(of.library(), speech.of("request.kind", of.kind()), of.year()),
        of.workArea(),
        speech.moment(of.publishedAt()),
        speech.of("gone.end", of.ending().end()),
        speech.moment(of.ending().at()),
        of.ending().reason(),
        of.ending().decidedBy(),
        of.sha256(),
        of.successor().map(next -> next.id().toString()).orElse(""),
        of.successor().map(Tombstone.Successor::number).orElse(""));
  }
}
