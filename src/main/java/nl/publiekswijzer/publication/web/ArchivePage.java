// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.ArchivedVersion;
import nl.publiekswijzer.publication.usecase.Archive;

/** Every version that was ever published, by library and year. */
@Path("archief")
@Dependent
@Needs(Permission.READ)
public class ArchivePage {
  private final Archive archive;
  private final OrganisationNames names;
  private final CurrentActor current;
  private final PageWords words;
  private final Models models;

  @Inject
  public ArchivePage(
      Archive archive,
      OrganisationNames names,
      CurrentActor current,
      PageWords words,
      Models models) {
    this.archive = archive;
    this.names = names;
    this.current = current;
    this.words = words;
    this.models = models;
  }

  /** A library to look into. */
  public record LibraryLine(String name, String path) {
    static LibraryLine of(String name) {
      return new LibraryLine(name, "/ui/archief/" + Paths.part(name));
    }
  }

  /**
   * The versions of one year, the newest first.
   *
   * @param packages address below which its package and metadata are
   */
  public record Year(int year, String packages, List<ArchiveLine> versions) {}

  @GET
  public View list(@QueryParam("zoek") @DefaultValue("") String text) {
    String part = text.strip().toLowerCase(Locale.ROOT);
    var libraries =
        names.libraries().entrySet().stream()
            .filter(library -> current.reaches(library.getKey()))
            .map(library -> LibraryLine.of(library.getValue()))
            .filter(line -> line.name().toLowerCase(Locale.ROOT).contains(part))
            .toList();
    models.put("text", text);
    models.put("libraries", libraries);
    models.put("count", words.say("archive.count", libraries.size()));
    return new View("archive.xhtml");
  }

  @GET
  @Path("{bibliotheek}")
  public View show(@PathParam("bibliotheek") String library) {
    var versions = archive.versions(library);
    var byYear =
        versions.stream()
            .collect(
                Collectors.groupingBy(ArchivedVersion::year, TreeMap::new, Collectors.toList()));
    models.put("library", library);
    models.put("keeping", LibraryLine.of(library).path() + "/bewaren");
    models.put("keeper", current.actor().may(Permission.ARCHIVE) && keeps(library));
    models.put("count", words.say("archive.versions", versions.size()));
    models.put(
        "years",
        byYear.descendingMap().entrySet().stream()
            .map(
                year ->
                    new Year(
                        year.getKey(),
                        packages(library, year.getKey()),
                        year.getValue().stream()
                            .map(version -> ArchiveLine.of(version, words.speech()))
                            .toList()))
            .toList());
    return new View("archive-library.xhtml");
  }

  private boolean keeps(String library) {
    return names.libraries().entrySet().stream()
        .anyMatch(of -> of.getValue().equals(library) && current.keeps(of.getKey()));
  }

  private static String packages(String library, int year) {
    return "/api/v1/bibliotheken/" + Paths.part(library) + "/publicaties/" + year;
  }
}
