// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Theme;

/** What the actor can ask for, and with which editions. */
@Dependent
public class AskingChoices {
  private final AskingLibraries libraries;
  private final EditionRepository editions;
  private final LoadedEditions loaded;
  private final LicenceCheck licences;
  private final CurrentActor current;

  @Inject
  public AskingChoices(
      AskingLibraries libraries,
      EditionRepository editions,
      LoadedEditions loaded,
      LicenceCheck licences,
      CurrentActor current) {
    this.libraries = libraries;
    this.editions = editions;
    this.loaded = loaded;
    this.licences = licences;
    this.current = current;
  }

  /**
   * A library with the analyses that it may ask.
   *
   * @param province null where it was never said
   */
  public record ForLibrary(String name, String province, Set<ReportKind> kinds) {
    static ForLibrary of(Library library) {
      return new ForLibrary(library.name(), library.province(), library.arrangement().kinds());
    }
  }

  /**
   * An edition.
   *
   * @param windows when the first of the libraries may use it; empty where no licence limits it
   */
  public record FromEdition(Edition edition, List<LicenceWindow> windows) {}

  @Transactional
  public List<ForLibrary> libraries() {
    current.require(Permission.ASK);
    return libraries.list().stream().map(ForLibrary::of).toList();
  }

  /** Of a library for which the actor may ask; empty where it was never said. */
  @Transactional
  public Optional<String> findProvince(UUID libraryId) {
    current.require(Permission.ASK);
    return libraries.list().stream()
        .filter(library -> library.id().equals(libraryId))
        .findFirst()
        .map(Library::province);
  }

  /** The newest first. */
  @Transactional
  public List<FromEdition> editions() {
    current.require(Permission.ASK);
    var first = libraries.list().stream().findFirst();
    return editions.list().stream()
        .map(
            edition ->
                new FromEdition(
                    edition, first.map(l -> licences.windows(l, edition)).orElse(List.of())))
        .toList();
  }

  /** The segments of the catalogue of an edition, in its order. */
  @Transactional
  public List<Segment> segments(long editionId) {
    return loaded.read(editionId).segmentation().segments();
  }

  /** The themes that an edition tells of, in the order of its catalogue. */
  @Transactional
  public List<Theme> themes(long editionId) {
    return loaded.read(editionId).supplements().guide().themes();
  }
}
