// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.usecase.Deciders;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.publication.Tombstone.End;
import nl.publiekswijzer.publication.Tombstone.Ending;
import nl.publiekswijzer.retention.Certificate;
import nl.publiekswijzer.retention.DestructionList;
import nl.publiekswijzer.retention.DestructionList.Decision;
import nl.publiekswijzer.retention.DestructionList.Line;
import nl.publiekswijzer.retention.store.DestructionLists;
import nl.publiekswijzer.retention.store.KeptPublications;

/**
 * Destroys publications whose term has ended: one person proposes, another decides. Number, digests
 * and decision stay, in the log as well.
 */
@Dependent
public class Destroying {
  private final KeptLibraries libraries;
  private final Retaining retaining;
  private final DestructionLists lists;
  private final KeptPublications publications;
  private final PublicationEnd end;
  private final Deciders deciders;
  private final CurrentActor current;
  private final Audit audit;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public Destroying(
      KeptLibraries libraries,
      Retaining retaining,
      DestructionLists lists,
      KeptPublications publications,
      PublicationEnd end,
      Deciders deciders,
      CurrentActor current,
      Audit audit,
      OwnTransaction transaction,
      Clock clock) {
    this.libraries = libraries;
    this.retaining = retaining;
    this.lists = lists;
    this.publications = publications;
    this.end = end;
    this.deciders = deciders;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Puts all that may be destroyed today on a list.
   *
   * @return its id
   * @throws Refused with 409 when there is nothing
   */
  @Transactional
  public UUID propose(String library) {
    UUID of = libraries.require(library);
    var today = Today.in(clock);
    var due = retaining.due(of).stream().filter(d -> d.canBeProposed(today)).toList();
    if (due.isEmpty()) {
      throw Refused.conflict("Er is nu niets te vernietigen.");
    }
    var list =
        new DestructionList(
            UUID.randomUUID(),
            now(),
            deciders.name(),
            current.actor().accountId(),
            List.of(),
            Optional.empty());
    lists.add(of, list, due);
    audit.done("vernietiging voorgesteld", library + ", " + list.id());
    return list.id();
  }

  /**
   * Decides about a list that somebody else made. What is approved is destroyed at once, all of it
   * or nothing.
   *
   * @param reason why not; may be empty for what is approved
   * @throws Refused with 403 for who made the list, 404 when there is none, 409 when it was decided
   *     or when something on it may not be destroyed now
   */
  public void decide(String library, UUID id, boolean approved, String reason) {
    UUID of = libraries.require(library);
    var list = read(of, id);
    if (list.proposer().equals(current.actor().accountId())) {
      throw Refused.forbidden("Iemand anders dan wie de lijst maakte, beslist erover.");
    }
    String why = approved ? reason.strip() : KeptLibraries.reason("toelichting", reason);
    var decision = new Decision(approved, why, now(), deciders.name());
    UUID decider = current.actor().accountId();
    transaction.run(
        () -> {
          if (!lists.decide(of, id, decision, decider)) {
            throw Refused.conflict("Over deze lijst is al beslist. Vernieuw de pagina.");
          }
          if (approved) {
            destroy(of, list, decision);
          }
          audit.done(
              approved ? "vernietiging goedgekeurd" : "vernietiging afgewezen",
              library + ", " + id);
        });
  }

  private void destroy(UUID library, DestructionList list, Decision decision) {
    refuseStopped(library, list);
    list.lines().forEach(line -> end(line, decision, list.proposedBy()));
    list.lines().forEach(line -> publications.erase(list.id(), line.publication()));
  }

  private void refuseStopped(UUID library, DestructionList list) {
    publications.list(library).stream()
        .filter(kept -> kept.stopped())
        .filter(kept -> list.lines().stream().anyMatch(l -> l.publication().equals(kept.id())))
        .findFirst()
        .ifPresent(
            kept -> {
              throw Refused.conflict(
                  "Publicatie %s mag nu niet worden vernietigd: er geldt een vernietigingsstop."
                      .formatted(kept.number()));
            });
  }

  private void end(Line line, Decision decision, String proposedBy) {
    String reason = "De bewaartermijn is verstreken op " + line.dueOn() + ".";
    String by = "%s (voorstel) en %s (besluit)".formatted(proposedBy, decision.decidedBy());
    var ending = new Ending(End.DESTROYED, decision.decidedAt(), reason, by);
    if (!end.end(line.publication(), ending, null)) {
      throw Refused.conflict("Publicatie %s is al vernietigd.".formatted(line.number()));
    }
  }

  /**
   * The declaration of what a list destroyed.
   *
   * @throws Refused with 404 when there is no such list, 409 while it was not approved
   */
  public Certificate certificate(String library, UUID id) {
    var list = read(libraries.require(library), id);
    if (list.decision().filter(Decision::approved).isEmpty()) {
      throw Refused.conflict("Van deze lijst is niets vernietigd.");
    }
    return new Certificate(library, list);
  }

  private DestructionList read(UUID library, UUID id) {
    return transaction.call(() -> lists.list(library)).stream()
        .filter(list -> list.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("Deze vernietigingslijst bestaat niet."));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
