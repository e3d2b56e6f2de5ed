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
import nl.publiekswijzer.publication.ArchivedVersion;
import nl.publiekswijzer.publication.Tombstone;
import nl.publiekswijzer.publication.usecase.Archive;

/** All versions of the publications of a library, as its archive has them. */
@Path("bibliotheken/{naam}/publicaties")
@Dependent
@Needs(Permission.READ)
@Produces(MediaType.APPLICATION_JSON)
public class LibraryPublicationsResource {
  private final Archive archive;

  @Inject
  public LibraryPublicationsResource(Archive archive) {
    this.archive = archive;
  }

  /** A version. */
  public record View(
      String id,
      String soort,
      int jaar,
      String editie,
      int versie,
      String gepubliceerdOp,
      int paginas,
      String toelichting,
      boolean vergelijking,
      String sha256,
      long pdfGrootte,
      long cijfersGrootte,
      String sjabloonversie,
      String softwareversie,
      String nummer,
      String werkgebied,
      String toestand) {
    static View of(ArchivedVersion version) {
      return new View(
          version.id().toString(),
          version.kind().word(),
          version.year(),
          version.edition(),
          version.version(),
          version.publishedAt().toString(),
          version.pages(),
          version.reason(),
          version.compared(),
          version.sha256(),
          version.pdfSize(),
          version.figuresSize(),
          version.templates(),
          version.software(),
          version.number(),
          version.workArea(),
          version.ended().map(Tombstone.End::word).orElse("beschikbaar"));
    }
  }

  @GET
  public List<View> list(@PathParam("naam") String library) {
    return archive.versions(library).stream().map(View::of).toList();
  }
}
