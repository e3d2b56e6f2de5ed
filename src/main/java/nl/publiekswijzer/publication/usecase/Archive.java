// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.publication.ArchiveQuestion;
import nl.publiekswijzer.publication.ArchivedVersion;
import nl.publiekswijzer.publication.FoundVersion;
import nl.publiekswijzer.publication.YearStanding;
import nl.publiekswijzer.publication.store.ArchiveRepository;
import nl.publiekswijzer.publication.store.ArchiveSearch;

/** What there is of the libraries within reach through the years. */
@Dependent
public class Archive {
  /** Versions that are found at once. */
  public static final int MOST = 200;

  private final ArchiveRepository archive;
  private final LibraryRepository libraries;
  private final ArchiveSearch search;
  private final CurrentActor current;

  @Inject
  public Archive(
      ArchiveRepository archive,
      LibraryRepository libraries,
      ArchiveSearch search,
      CurrentActor current) {
    this.archive = archive;
    this.libraries = libraries;
    this.search = search;
    this.current = current;
  }

  /** How far each library within reach is with the reports of a year, by name. */
  @Transactional
  public List<YearStanding> overview(int year) {
    return archive.listStandings(year, reach());
  }

  private String reach() {
    return current.require(Permission.READ).libraries().stream()
        .map(UUID::toString)
        .sorted()
        .collect(Collectors.joining(","));
  }

  /** Versions within reach, the newest year first; at most {@link #MOST}. */
  @Transactional
  public List<FoundVersion> find(ArchiveQuestion question) {
    return search.find(question, reach(), MOST);
  }

  /**
   * All versions of a library, the newest year first.
   *
   * @throws Refused with 404, the same for one that does not exist and for one out of reach
   */
  @Transactional
  public List<ArchivedVersion> versions(String library) {
    current.require(Permission.READ);
    UUID id =
        libraries
            .find(library)
            .map(Library::id)
            .filter(current::reaches)
            .orElseThrow(() -> Refused.notFound("Deze bibliotheek bestaat niet."));
    return archive.listVersions(id);
  }
}
