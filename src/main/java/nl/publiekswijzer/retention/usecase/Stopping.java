// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.usecase.Deciders;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.retention.DestructionStop;
import nl.publiekswijzer.retention.KeptPublication;
import nl.publiekswijzer.retention.store.DestructionStops;
import nl.publiekswijzer.retention.store.KeptPublications;

/** Stops the destruction of what a library published, and lifts that again. */
@Dependent
public class Stopping {
  private final KeptLibraries libraries;
  private final KeptPublications publications;
  private final DestructionStops stops;
  private final Deciders deciders;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public Stopping(
      KeptLibraries libraries,
      KeptPublications publications,
      DestructionStops stops,
      Deciders deciders,
      Audit audit,
      Clock clock) {
    this.libraries = libraries;
    this.publications = publications;
    this.stops = stops;
    this.deciders = deciders;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param number of one publication; empty for all that the library published
   * @return id of the stop
   * @throws InvalidInput when there is no such publication, or the reason will not do
   */
  @Transactional
  public UUID place(String library, String number, String reason) {
    UUID of = libraries.require(library);
    UUID publication = number.isBlank() ? null : publication(of, number.strip());
    var stop =
        new DestructionStop(
            UUID.randomUUID(),
            number.strip(),
            KeptLibraries.reason("reden", reason),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            deciders.name());
    stops.add(of, publication, stop);
    audit.done("vernietigingsstop ingesteld", library + about(number));
    return stop.id();
  }

  private UUID publication(UUID library, String number) {
    return publications.list(library).stream()
        .filter(kept -> kept.number().equals(number))
        .map(KeptPublication::id)
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "nummer",
                    "Van deze bibliotheek is er geen publicatie met dit nummer. Laat het leeg voor"
                        + " alle publicaties."));
  }

  private static String about(String number) {
    return number.isBlank() ? "" : ", " + number.strip();
  }

  /**
   * @throws Refused with 404 when no such stop stands
   */
  @Transactional
  public void lift(String library, UUID stop, String reason) {
    UUID of = libraries.require(library);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    if (!stops.lift(of, stop, KeptLibraries.reason("opheffing", reason), now, deciders.name())) {
      throw Refused.notFound("Deze vernietigingsstop is er niet, of is al opgeheven.");
    }
    audit.done("vernietigingsstop opgeheven", library + ", " + stop);
  }
}
