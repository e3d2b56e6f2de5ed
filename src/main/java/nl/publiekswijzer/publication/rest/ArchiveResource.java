// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.publication.ArchiveQuestion;
import nl.publiekswijzer.publication.FoundVersion;
import nl.publiekswijzer.publication.Tombstone;
import nl.publiekswijzer.publication.usecase.Archive;

/** Finds versions in the archive, also those that are no longer given out. */
@Path("archief")
@Dependent
@Needs(Permission.READ)
@Produces(MediaType.APPLICATION_JSON)
public class ArchiveResource {
  private final Archive archive;

  @Inject
  public ArchiveResource(Archive archive) {
    this.archive = archive;
  }

  /** A version. */
  public record View(
      String id,
      String nummer,
      String bibliotheek,
      String soort,
      String werkgebied,
      int jaar,
      int versie,
      String gepubliceerdOp,
      String toestand) {
    static View of(FoundVersion found) {
      return new View(
          found.id().toString(),
          found.number(),
          found.library(),
          found.kind().word(),
          found.workArea(),
          found.year(),
          found.version(),
          found.publishedAt().toString(),
          found.ended().map(Tombstone.End::word).orElse("beschikbaar"));
    }
  }

  /** At most 200, the newest year first. */
  @GET
  public List<View> find(
      @QueryParam("zoek") @DefaultValue("") String text,
      @QueryParam("jaar") @DefaultValue("") String year,
      @QueryParam("soort") @DefaultValue("") String kind) {
    return archive.find(new ArchiveQuestion(text.strip(), year(year), kind(kind))).stream()
        .map(View::of)
        .toList();
  }

  private static int year(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches("[1-9][0-9]{3}")) {
      throw new InvalidInput("jaar", "Geef een jaar van vier cijfers.");
    }
    return Integer.parseInt(text);
  }

  private static ReportKind kind(String word) {
    return word.isEmpty()
        ? null
        : ReportKind.ofWord(word)
            .orElseThrow(() -> new InvalidInput("soort", "Geef INWONERS, LEDEN of GECOMBINEERD."));
  }
}
