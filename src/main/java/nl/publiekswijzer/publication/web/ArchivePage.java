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
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.ArchiveQuestion;
import nl.publiekswijzer.publication.ArchivedVersion;
import nl.publiekswijzer.publication.FoundVersion;
import nl.publiekswijzer.publication.usecase.Archive;
import nl.publiekswijzer.publication.usecase.Inbox;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.usecase.LogReading;

/** Every version that was ever published, by library and year. */
@Path("archief")
@Dependent
@Needs(Permission.READ)
public class ArchivePage {
  private static final int ROOT_DIGITS = 16;

  private final Archive archive;
  private final Inbox inbox;
  private final OrganisationNames names;
  private final LogReading log;
  private final CurrentActor current;
  private final PageWords words;
  private final Models models;

  @Inject
  public ArchivePage(
      Archive archive,
      Inbox inbox,
      OrganisationNames names,
      LogReading log,
      CurrentActor current,
      PageWords words,
      Models models) {
    this.archive = archive;
    this.inbox = inbox;
    this.names = names;
    this.log = log;
    this.current = current;
    this.words = words;
    this.models = models;
  }

  /** A library to look into. */
  public record LibraryLine(String name, String path) {
    static LibraryLine of(String name) {
      return new LibraryLine(name, "/ui/archief/" + PathPart.of(name));
    }
  }

  /**
   * The versions of one year, the newest first.
   *
   * @param packages address below which its package and metadata are
   */
  public record Year(int year, String packages, List<ArchiveLine> versions) {}

  /** A version that was found, in words. */
  public record FoundLine(
      String id,
      String number,
      String library,
      String shelf,
      String kind,
      int version,
      String workArea,
      String publishedAt,
      String ended) {}

  /** What makes no sense is for all. */
  @GET
  public View list(
      @QueryParam("zoek") @DefaultValue("") String text,
      @QueryParam("jaar") @DefaultValue("") String year,
      @QueryParam("soort") @DefaultValue("") String kind) {
    var question =
        new ArchiveQuestion(
            text.strip(),
            year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0,
            ReportKind.ofWord(kind).orElse(null));
    models.put("text", text);
    models.put("year", question.year());
    models.put("kind", kind);
    models.put("years", inbox.years());
    models.put("kinds", List.of(ReportKind.values()));
    models.put("asked", question.isSet());
    if (question.isSet()) {
      found(archive.find(question));
    }
    models.put("log", log.findState().map(this::line).orElse(""));
    libraries(question.text().toLowerCase(Locale.ROOT));
    return new View("archive.xhtml");
  }

  /** Size and the first digits of the root, by which two people can tell that they see one log. */
  private String line(Checkpoint state) {
    return words.say("archive.log", state.size(), state.root().hex().substring(0, ROOT_DIGITS));
  }

  private void found(List<FoundVersion> versions) {
    models.put("found", versions.stream().map(this::line).toList());
    models.put("foundCount", words.say("archive.found", versions.size()));
    models.put(
        "more",
        versions.size() < Archive.MOST ? "" : words.say("archive.found.most", Archive.MOST));
  }

  private FoundLine line(FoundVersion found) {
    var speech = words.speech();
    return new FoundLine(
        found.id().toString(),
        found.number(),
        found.library(),
        LibraryLine.of(found.library()).path(),
        speech.of("request.kind", found.kind()),
        found.version(),
        found.workArea(),
        speech.day(found.publishedAt()),
        found.ended().map(end -> speech.of("gone.end", end)).orElse(""));
  }

  private void libraries(String part) {
    var libraries =
        names.libraries().entrySet().stream()
            .filter(library -> current.reaches(library.getKey()))
            .map(library -> LibraryLine.of(library.getValue()))
            .filter(line -> line.name().toLowerCase(Locale.ROOT).contains(part))
            .toList();
    models.put("libraries", libraries);
    models.put("count", words.say("archive.count", libraries.size()));
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
    models.put(
        "keeper",
        current.actor().may(Permission.ARCHIVE)
            && names.findLibrary(library).filter(current::keeps).isPresent());
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

  private static String packages(String library, int year) {
    return "/api/v1/bibliotheken/" + PathPart.of(library) + "/publicaties/" + year;
  }
}
