// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.Occurrence;
import nl.publiekswijzer.delivery.usecase.Outbox;
import nl.publiekswijzer.library.usecase.Deciders;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.publication.Tombstone.End;
import nl.publiekswijzer.publication.Tombstone.Ending;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.usecase.VersionListing;

/** Withdraws a publication, for who keeps the archive of its library. */
@Dependent
public class Withdrawing {
  private final VersionListing versions;
  private final Outbox outbox;
  private final PublicationEnd end;
  private final Deciders deciders;
  private final CurrentActor current;
  private final Audit audit;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public Withdrawing(
      VersionListing versions,
      Outbox outbox,
      PublicationEnd end,
      Deciders deciders,
      CurrentActor current,
      Audit audit,
      OwnTransaction transaction,
      Clock clock) {
    this.versions = versions;
    this.outbox = outbox;
    this.end = end;
    this.deciders = deciders;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * A publication that the actor may withdraw.
   *
   * @param others of its series, newest first
   */
  public record Withdrawable(Version version, String library, List<Version> others) {
    static Withdrawable of(VersionListing.Shelf shelf) {
      var own = shelf.publication();
      return new Withdrawable(
          Version.of(own),
          shelf.library(),
          shelf.versions().stream()
              .filter(p -> !p.id().equals(own.id()))
              .map(Version::of)
              .toList());
    }

    private boolean hasOther(UUID id) {
      return others.stream().anyMatch(version -> version.id().equals(id));
    }
  }

  /**
   * A version of a series.
   *
   * @param number how it is cited
   */
  public record Version(UUID id, String number) {
    static Version of(Publication publication) {
      return new Version(publication.id(), publication.number());
    }
  }

  /**
   * What the actor may withdraw.
   *
   * @throws Refused with 404 when there is none within reach, 403 when the actor may not
   */
  public Withdrawable read(UUID id) {
    return Withdrawable.of(shelf(id));
  }

  private VersionListing.Shelf shelf(UUID id) {
    current.require(Permission.ARCHIVE);
    var shelf =
        versions.find(id).orElseThrow(() -> Refused.notFound("Deze publicatie bestaat niet."));
    if (!current.keeps(shelf.publication().libraryId())) {
      throw Refused.forbidden("U mag deze publicatie lezen, maar niet intrekken.");
    }
    return shelf;
  }

  /**
   * From now on it is no longer given out. What it was stays known, in the log as well, and those
   * who were handed a file of it are told.
   *
   * @param reason in Dutch, for everyone who asks for it later
   * @param successor of the same series; null for the newest version after it, whenever that comes
   * @throws InvalidInput when the reason or the successor will not do
   */
  public void withdraw(UUID id, String reason, UUID successor) {
    var shelf = shelf(id);
    String why = KeptLibraries.reason("reden", reason);
    check(Withdrawable.of(shelf), successor);
    String decidedBy = deciders.name();
    transaction.run(() -> withdraw(shelf.publication(), why, decidedBy, successor));
  }

  private static void check(Withdrawable of, UUID successor) {
    if (successor != null && !of.hasOther(successor)) {
      throw new InvalidInput("opvolger", "Kies een andere versie van deze reeks, of geen.");
    }
  }

  private void withdraw(Publication publication, String reason, String decidedBy, UUID successor) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    UUID id = publication.id();
    outbox.add(
        new Occurrence(
            EventType.PUBLICATION_WITHDRAWN,
            id,
            publication.libraryId(),
            null,
            publication.year(),
            reason));
    audit.done("publicatie ingetrokken", publication.number());
    if (!end.end(id, new Ending(End.WITHDRAWN, now, reason, decidedBy), successor)) {
      throw Refused.conflict("Deze publicatie is al ingetrokken. Vernieuw de pagina.");
    }
  }
}
