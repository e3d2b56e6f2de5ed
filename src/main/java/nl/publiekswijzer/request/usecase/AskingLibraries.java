// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.platform.Refused;

/** The libraries for which the actor may ask, and what their support organisation lets them ask. */
@Dependent
public class AskingLibraries {
  private final LibraryRepository libraries;
  private final CurrentActor current;

  @Inject
  public AskingLibraries(LibraryRepository libraries, CurrentActor current) {
    this.libraries = libraries;
    this.current = current;
  }

  /** By name, those that may ask something. */
  List<Library> list() {
    return libraries.list().stream()
        .filter(library -> current.keeps(library.id()))
        .filter(library -> !library.arrangement().kinds().isEmpty())
        .toList();
  }

  /**
   * The library of this name, for which an analysis of this kind is asked.
   *
   * @throws Refused with 403, the same for one that does not exist and for one out of reach
   */
  Library permitted(String name, ReportKind kind) {
    var library =
        libraries
            .find(name)
            .filter(found -> current.keeps(found.id()))
            .orElseThrow(
                () ->
                    Refused.forbidden(
                        "Voor deze bibliotheek kunt u niets aanvragen. Controleer de naam, of vraag"
                            + " uw ondersteuningsorganisatie."));
    if (!library.arrangement().kinds().contains(kind)) {
      throw Refused.forbidden(
          "Uw ondersteuningsorganisatie heeft deze analyse voor deze bibliotheek niet opengesteld.");
    }
    return library;
  }
}
