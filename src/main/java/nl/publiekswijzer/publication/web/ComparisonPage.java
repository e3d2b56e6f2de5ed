// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.usecase.PublicationComparing;
import nl.publiekswijzer.publication.usecase.VersionListing;

/** Two versions or years of one report side by side. */
@Path("publicaties/{id}/vergelijken")
@Dependent
@Needs(Permission.READ)
public class ComparisonPage {
  private final PublicationComparing comparing;
  private final VersionListing versions;
  private final Speech words;
  private final Models models;

  @Inject
  public ComparisonPage(
      PublicationComparing comparing, VersionListing versions, PageWords words, Models models) {
    this.comparing = comparing;
    this.versions = versions;
    this.words = words.speech();
    this.models = models;
  }

  /** One of both, in words. */
  public record Side(String id, String year, int version, String publishedAt) {}

  @GET
  public View show(@PathParam("id") UUID id, @QueryParam("met") UUID with) {
    var shelf = versions.find(id).orElseThrow(PublicationPage::unknown);
    var publication = shelf.publication();
    models.put("id", id.toString());
    models.put("with", with == null ? "" : with.toString());
    models.put("library", shelf.library());
    models.put("kind", words.of("request.kind", ReportKind.valueOf(publication.kind())));
    models.put("versions", VersionLine.of(shelf.versions(), publication, words));
    models.put("compared", with != null && !with.equals(id));
    if (with != null && !with.equals(id)) {
      show(comparing.find(id, with).orElseThrow(() -> incomparable(with)));
    }
    return new View("comparison.xhtml");
  }

  /** Both are there, or one is not: who may read both is told why. */
  private Refused incomparable(UUID with) {
    return versions.find(with).isPresent()
        ? Refused.notFound(
            "Deze publicaties gaan over een ander werkgebied of zijn van een andere soort."
                + " Vergelijken kan alleen met versies van dezelfde reeks.")
        : PublicationPage.unknown();
  }

  private void show(PublicationComparing.Compared compared) {
    models.put("earlier", side(compared.earlier()));
    models.put("later", side(compared.later()));
    models.put("comparable", compared.comparison().obstacle() == null);
    models.put("note", compared.changes().note());
    models.put(
        "changes", new SectionPen(words, TableLinks.NONE, "").content(compared.changes(), 3));
  }

  private Side side(Publication publication) {
    return new Side(
        publication.id().toString(),
        String.valueOf(publication.year()),
        publication.version(),
        words.day(publication.publishedAt()));
  }
}
