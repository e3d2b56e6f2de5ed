// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.preservation.PreservedFile;
import nl.publiekswijzer.preservation.usecase.Packing;
import nl.publiekswijzer.preservation.usecase.Preserving;

/** The metadata of a publication by MDTO, with the official names, for all who may read it. */
@Path("publicaties/{id}/mdto")
@Dependent
@Needs(Permission.READ)
public class MetadataPage {
  private final Preserving preserving;
  private final Packing packing;
  private final Models models;

  @Inject
  public MetadataPage(Preserving preserving, Packing packing, Models models) {
    this.preserving = preserving;
    this.packing = packing;
    this.models = models;
  }

  /** A file, whose metadata is fetched as XML. */
  public record FileLine(String name, String path) {}

  @GET
  public View show(@PathParam("id") UUID id) {
    var publication = preserving.record(id);
    String api = "/api/v1/publicaties/" + id;
    List<FileLine> files =
        publication.files().stream()
            .map(PreservedFile::name)
            .map(name -> new FileLine(name, api + "/mdto/" + name))
            .toList();
    models.put("name", publication.description().title());
    models.put("path", "/ui/publicaties/" + id);
    models.put("api", api);
    models.put("lines", MetadataLine.of(packing.described(publication)));
    models.put("files", files);
    return new View("metadata.xhtml");
  }
}
