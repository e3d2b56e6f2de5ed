// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.Audience;
import nl.publiekswijzer.audience.AudienceCells;
import nl.publiekswijzer.audience.DeliveredFile;
import nl.publiekswijzer.audience.Party;
import nl.publiekswijzer.audience.store.AgreementRepository;
import nl.publiekswijzer.audience.store.AudienceFiles;
import nl.publiekswijzer.disclosure.AudienceKey;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.household.usecase.DrawKeys;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Today;

/**
 * Agreements of the demonstration, on invented files: what its library reaches with what, what it
 * reaches together with an invented theatre, and one that waits for files.
 */
@Dependent
public class DemonstrationAudience {
  private static final String BY = "Demonstratie";
  private static final String THEATRE = "Theater De Kade";
  private static final int DAYS = 90;
  private static final int WHOLE = 100;

  private final LibraryRepository libraries;
  private final EditionRepository editions;
  private final LoadedEditions loaded;
  private final AgreementRepository agreements;
  private final AudienceFiles files;
  private final AudienceKeys keys;
  private final DrawKeys drawKeys;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public DemonstrationAudience(
      LibraryRepository libraries,
      EditionRepository editions,
      LoadedEditions loaded,
      AgreementRepository agreements,
      AudienceFiles files,
      AudienceKeys keys,
      DrawKeys drawKeys,
      OwnTransaction transaction,
      Clock clock) {
    this.libraries = libraries;
    this.editions = editions;
    this.loaded = loaded;
    this.agreements = agreements;
    this.files = files;
    this.keys = keys;
    this.drawKeys = drawKeys;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * An invented file.
   *
   * @param percent of the households of each segment, in the order of the segmentation; the last
   *     for all others
   */
  private record Invented(Library library, Audience audience, List<Integer> percent) {}

  /** Enters what is not there yet; false while library or edition are still to come. */
  public boolean enter() {
    var theatre = transaction.call(DatabaseRole.WEB, this::theatre);
    return theatre.isPresent() && transaction.call(() -> enter(theatre.get()));
  }

  /** The theatre; empty while the library is still to come. */
  private Optional<Library> theatre() {
    return libraries
        .find(LibraryName.DEMONSTRATION)
        .map(library -> libraries.find(THEATRE).orElseGet(() -> theatre(library)));
  }

  private boolean enter(Library theatre) {
    var library = libraries.find(LibraryName.DEMONSTRATION).orElseThrow();
    var edition = editions.find(Edition.DEMONSTRATION);
    if (edition.isPresent() && agreements.list().isEmpty()) {
      enter(library, theatre, loaded.read(edition.get().id()));
    }
    return edition.isPresent();
  }

  private void enter(Library library, Library theatre, LoadedEdition edition) {
    var members = new Invented(library, Audience.MEMBERS, List.of(14, 20, 45, 48, 36, 22));
    var participants =
        new Invented(library, Audience.PARTICIPANTS, List.of(6, 8, 22, 24, 20, 14, 10, 24, 18));
    var readers = new Invented(library, Audience.EBOOK_READERS, List.of(12, 16, 14, 16, 6, 10));
    var audience =
        new Invented(theatre, Audience.THEATRE_VISITORS, List.of(24, 30, 14, 22, 6, 24, 26, 20));
    publish(edition, "Wie bereiken we waarmee?", "VB16", List.of(members, participants, readers));
    publish(edition, "Samen met het theater", "VB18", List.of(members, participants, audience));
    wait(edition, library);
  }

  private Library theatre(Library library) {
    var theatre = new Library(THEATRE, library.province());
    libraries.add(theatre);
    return theatre;
  }

  private void publish(
      LoadedEdition edition, String name, String municipality, List<Invented> invented) {
    var agreement = agreement(edition, name, municipality, invented);
    agreements.add(agreement, BY);
    agreement.parties().stream()
        .map(Party::libraryId)
        .distinct()
        .forEach(id -> agreements.sign(agreement.id(), id, true, agreement.createdAt(), BY));
    var key = AudienceKey.random();
    files.addKey(agreement.id(), keys.wrap(key));
    for (int f = 0; f < invented.size(); f++) {
      var file = file(edition, agreement, key, f + 1, invented.get(f));
      files.add(agreement.id(), file, day(edition), agreement.createdAt(), BY);
    }
  }

  private static LocalDate day(LoadedEdition edition) {
    return edition.edition().referenceDate();
  }

  private void wait(LoadedEdition edition, Library library) {
    var parties =
        List.of(
            new Invented(library, Audience.MEMBERS, List.of()),
            new Invented(library, Audience.VISITORS, List.of()));
    var agreement = agreement(edition, "Leden en bezoekers", "VB02", parties);
    agreements.add(agreement, BY);
    agreements.sign(agreement.id(), library.id(), true, agreement.createdAt(), BY);
    files.addKey(agreement.id(), keys.wrap(AudienceKey.random()));
  }

  private Agreement agreement(
      LoadedEdition edition, String name, String municipality, List<Invented> invented) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Agreement(
        UUID.nameUUIDFromBytes(("demonstration of " + name).getBytes(StandardCharsets.UTF_8)),
        name,
        "Zien welke huishoudens we al bereiken, en met wat.",
        invented.get(0).library().id(),
        edition.edition().id(),
        new WorkArea(List.of(municipality), List.of()),
        now,
        Today.in(clock).plusDays(DAYS),
        IntStream.range(0, invented.size()).mapToObj(p -> party(p + 1, invented.get(p))).toList(),
        Optional.empty());
  }

  private static Party party(int position, Invented file) {
    return new Party(
        position,
        file.library().id(),
        file.library().name(),
        file.audience(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private DeliveredFile file(
      LoadedEdition edition, Agreement agreement, AudienceKey key, int position, Invented file) {
    var cells = new AudienceCells(edition, agreement.workArea());
    var sketching = new FileSketching(edition, agreement.workArea(), key);
    var random = new Random(position);
    var index = edition.addresses().orElseThrow();
    for (int household : within(index, edition.areas().postcodes(agreement.workArea()))) {
      int subsegment = index.subsegment(household);
      int place = Math.min(cells.of(subsegment), file.percent().size() - 1);
      if (random.nextInt(WHOLE) < file.percent().get(place)) {
        sketching.visit(household, "", subsegment);
      }
    }
    var draws = drawKeys.members(edition.edition(), BY);
    return sketching.file(position, BY, draws, agreement.id() + "/" + position);
  }

  private static int[] within(HouseholdIndex index, SortedSet<Integer> postcodes) {
    return IntStream.range(0, index.size())
        .filter(household -> postcodes.contains(Postcode.area(index.postcode(household))))
        .toArray();
  }
}
