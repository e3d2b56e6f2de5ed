// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.publication.Reproduction;
import nl.publiekswijzer.publication.usecase.PublicationReading;
import nl.publiekswijzer.publication.usecase.PublicationReproduction;

/** Tries whether a publication within reach can still be made again, and remembers what came. */
@Dependent
public class ReproductionCheck {
  private final PublicationReading publications;
  private final PublicationReproduction reproductions;
  private final ReproductionTurn turn;
  private final EventKeeping events;
  private final Audit audit;

  @Inject
  public ReproductionCheck(
      PublicationReading publications,
      PublicationReproduction reproductions,
      ReproductionTurn turn,
      EventKeeping events,
      Audit audit) {
    this.publications = publications;
    this.reproductions = reproductions;
    this.turn = turn;
    this.events = events;
    this.audit = audit;
  }

  /**
   * Makes it again. Whoever may not read it takes no turn from others. What could not be judged is
   * no event.
   *
   * @throws Refused with 404 when there is none within reach, with 503 while another one is made
   */
  public Reproduction check(UUID id) {
    publications.find(id).orElseThrow(ReproductionCheck::unknown);
    var found = turn.take(() -> reproductions.find(id)).orElseThrow(ReproductionCheck::unknown);
    if (found.verdict() != Reproduction.Verdict.UNKNOWN) {
      boolean same = found.verdict() == Reproduction.Verdict.SAME;
      events.happened(id, EventKind.REPRODUCTION, same, found.sentence());
    }
    audit.read("publicatie opnieuw gemaakt", id + ", " + found.verdict().word());
    return found;
  }

  private static Refused unknown() {
    return Refused.notFound("Deze publicatie bestaat niet.");
  }
}
