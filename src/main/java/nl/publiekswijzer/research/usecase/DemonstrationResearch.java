// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.research.Expectation;
import nl.publiekswijzer.research.StudyOwner;
import nl.publiekswijzer.research.store.ExpectationRepository;

/** The invented research of the demonstration: three studies, and what a colleague expected. */
@Dependent
public class DemonstrationResearch {
  private static final UUID GUESS = new UUID(0x5eL, 9);
  private static final BigDecimal REACH = new BigDecimal("30");

  private final LibraryRepository libraries;
  private final OrganisationNames names;
  private final EditionRepository editions;
  private final LoadedEditions loaded;
  private final DemonstrationStudies studies;
  private final ExpectationRepository expectations;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public DemonstrationResearch(
      LibraryRepository libraries,
      OrganisationNames names,
      EditionRepository editions,
      LoadedEditions loaded,
      DemonstrationStudies studies,
      ExpectationRepository expectations,
      OwnTransaction transaction,
      Clock clock) {
    this.libraries = libraries;
    this.names = names;
    this.editions = editions;
    this.loaded = loaded;
    this.studies = studies;
    this.expectations = expectations;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Enters what is not there yet; false while library or edition are still to come. */
  public boolean enter() {
    return transaction.call(
        () -> {
          var library = libraries.find(LibraryName.DEMONSTRATION);
          var edition = editions.find(Edition.DEMONSTRATION);
          if (library.isEmpty() || edition.isEmpty()) {
            return false;
          }
          enter(library.get(), edition.get());
          return true;
        });
  }

  private void enter(Library library, Edition edition) {
    var segmentation = loaded.read(edition.id()).segmentation();
    Instant now = clock.instant();
    studies.enter(InventedStudies.of(segmentation.name(), owners(library)), now);
    if (expectations.list(library.id(), edition.id()).isEmpty()
        && !expectations.isPublished(library.id(), edition.id())) {
      var codes = segmentation.segments().stream().limit(Expectation.SEGMENTS);
      var guess = new Expectation(GUESS, codes.map(segment -> segment.code()).toList(), REACH);
      expectations.add(library.id(), edition.id(), guess, now);
    }
  }

  /** A library, who supports it, and the country. */
  private List<StudyOwner> owners(Library library) {
    var own = new StudyOwner(library.id(), null, library.name());
    return List.of(
        own,
        names.supporterOf(library).map(o -> new StudyOwner(null, o.id(), o.name())).orElse(own),
        StudyOwner.NATIONAL);
  }
}
