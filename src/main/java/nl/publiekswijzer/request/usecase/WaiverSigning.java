// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.NoiseWaiver;
import nl.publiekswijzer.request.NoiseWaiver.Signature;
import nl.publiekswijzer.request.store.NoiseWaivers;

/**
 * Lets two persons sign for exact members of a library from one edition, one of whom works for the
 * library (OB-2, rule M8). Programs sign nothing.
 */
@Dependent
public class WaiverSigning {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 2_000;
  private static final String CHANGED =
      "De verklaring is intussen veranderd. Lees haar opnieuw en bevestig haar dan.";

  private final LibraryRepository libraries;
  private final EditionRepository editions;
  private final NoiseWaivers waivers;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public WaiverSigning(
      LibraryRepository libraries,
      EditionRepository editions,
      NoiseWaivers waivers,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.libraries = libraries;
    this.editions = editions;
    this.waivers = waivers;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public List<NoiseWaiver> list(String library) {
    current.require(Permission.ASK);
    return waivers.list(existing(library).id());
  }

  /** How a library is called for which the actor may ask. */
  @Transactional
  public String name(UUID library) {
    current.require(Permission.ASK);
    if (!current.keeps(library)) {
      throw Refused.notFound(LibraryName.UNKNOWN);
    }
    return libraries.read(library).name();
  }

  /** Whether the actor may be the second person. */
  public boolean mayConfirm(NoiseWaiver waiver) {
    return waiver.mayBeConfirmedBy(current.actor().accountId(), isOfLibrary());
  }

  /**
   * Proposes exact members; nothing changes until another person confirms.
   *
   * @throws InvalidInput when the edition is unknown, or the statement not of a sensible length
   */
  @Transactional
  public void propose(String library, String edition, String statement) {
    var signature = signature();
    var of = existing(library);
    waivers.propose(of.id(), openEdition(edition), text(statement), signature);
    audit.done("exacte leden voorgesteld", library + ", " + edition);
  }

  /**
   * Confirms what another person proposed.
   *
   * @param proposedAt when what was read was proposed; another statement may have come in its place
   * @throws Refused with 409 when there is nothing to confirm, or not by this person
   */
  @Transactional
  public void confirm(String library, String edition, String proposedAt) {
    var signature = signature();
    var of = existing(library);
    var waiver =
        waivers
            .find(of.id(), edition(edition))
            .filter(proposed -> !proposed.isConfirmed())
            .orElseThrow(() -> Refused.conflict("Er is niets te bevestigen. Stel het eerst voor."));
    if (!waiver.proposed().at().toString().equals(proposedAt)) {
      throw Refused.conflict(CHANGED);
    }
    if (!mayConfirm(waiver)) {
      throw Refused.conflict(
          "Een tweede persoon moet bevestigen, en een van beide werkt bij de bibliotheek zelf."
              + " Vraag een collega.");
    }
    if (!waivers.confirm(of.id(), edition(edition), waiver.proposed(), signature)) {
      throw Refused.conflict(CHANGED);
    }
    audit.done("exacte leden bevestigd", library + ", " + edition);
  }

  /** From now on nothing is told exactly; an area that was told exactly stays closed. */
  @Transactional
  public void withdraw(String library, String edition) {
    signature();
    if (!waivers.remove(existing(library).id(), edition(edition))) {
      throw Refused.notFound("Er is geen verklaring.");
    }
    audit.done("exacte leden ingetrokken", library + ", " + edition);
  }

  private Signature signature() {
    var actor = current.require(Permission.ASK);
    boolean person = actor.role() == Role.EMPLOYEE || actor.role() == Role.CONSULTANT;
    if (!person || current.recognised().means() == Means.TOKEN) {
      throw Refused.forbidden(
          "Alleen mensen die zijn aangemeld kunnen ondertekenen, niet een programma.");
    }
    return new Signature(actor.accountId(), actor.name(), isOfLibrary(), clock.instant());
  }

  /** Who keeps a library as an employee works for it. */
  private boolean isOfLibrary() {
    return current.actor().role() == Role.EMPLOYEE;
  }

  private long edition(String name) {
    return find(name).id();
  }

  private long openEdition(String name) {
    var found = find(name);
    if (!found.open()) {
      throw new InvalidInput("editie", "Deze editie is gesloten voor nieuwe vragen.");
    }
    return found.id();
  }

  private Edition find(String name) {
    return editions
        .find(name == null ? "" : name)
        .orElseThrow(() -> new InvalidInput("editie", "Deze editie bestaat niet."));
  }

  private static String text(String given) {
    String statement = given == null ? "" : given.strip();
    if (statement.length() < SHORTEST || statement.length() > LONGEST) {
      throw new InvalidInput(
          "verklaring", "Geef de tekst waarvoor wordt getekend, in 20 tot 2000 tekens.");
    }
    return statement;
  }

  private Library existing(String name) {
    return libraries
        .find(name.strip())
        .filter(library -> current.keeps(library.id()))
        .orElseThrow(() -> Refused.notFound(LibraryName.UNKNOWN));
  }
}
