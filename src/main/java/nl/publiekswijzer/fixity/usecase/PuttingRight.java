// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.fixity.FixityFinding;
import nl.publiekswijzer.fixity.store.FindingRepository;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.usecase.CopyChecking;
import nl.publiekswijzer.preservation.usecase.EventKeeping;

/**
 * Lets the administrator put right what is damaged: by bytes of the copy at rest, and only by those
 * that were published. A finding is closed by a check that it passes, never by hand.
 */
@Dependent
public class PuttingRight {
  private final FindingRepository findings;
  private final CopyChecking copy;
  private final FixityChecking checking;
  private final CheckRecording recording;
  private final EventKeeping events;
  private final CurrentActor current;
  private final Audit audit;
  private final OwnTransaction transaction;

  @Inject
  public PuttingRight(
      FindingRepository findings,
      CopyChecking copy,
      FixityChecking checking,
      CheckRecording recording,
      EventKeeping events,
      CurrentActor current,
      Audit audit,
      OwnTransaction transaction) {
    this.findings = findings;
    this.copy = copy;
    this.checking = checking;
    this.recording = recording;
    this.events = events;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
  }

  /**
   * Reads the publication of a finding again.
   *
   * @return whether the finding is closed by that
   * @throws Refused with 404 when there is no such finding that is open
   */
  public boolean check(UUID id) {
    current.require(Permission.ACCOUNTS);
    var finding = read(id);
    check(finding, "bestandscontrole: opnieuw");
    return transaction.call(() -> findings.find(id)).isEmpty();
  }

  /**
   * Puts the file of a finding back from the copy at rest, and reads the publication again.
   *
   * @return whether the finding is closed by that
   * @throws Refused with 404 when there is no such finding that is open, with 409 when it is not
   *     about a file in the database, or the copy does not have it as it was published
   */
  public boolean putBack(UUID id) {
    current.require(Permission.ACCOUNTS);
    var finding = read(id);
    if (!finding.isRestorable()) {
      throw Refused.conflict(
          "Alleen een bestand van een publicatie in de databank is hier terug te zetten. Zet het"
              + " andere terug uit een reservekopie en controleer daarna opnieuw.");
    }
    String file = finding.check().file();
    byte[] content =
        copy.find(finding.publication(), file)
            .orElseThrow(
                () ->
                    Refused.conflict(
                        "De kopie in rust heeft dit bestand niet zoals het werd gepubliceerd. Zet"
                            + " het terug uit een reservekopie en controleer daarna opnieuw."));
    transaction.run(() -> putBack(finding, content));
    check(finding, "bestandscontrole: teruggezet");
    return transaction.call(() -> findings.find(id)).isEmpty();
  }

  private FixityFinding read(UUID id) {
    return transaction
        .call(() -> findings.find(id))
        .orElseThrow(() -> Refused.notFound("Deze bevinding is er niet, of is al opgelost."));
  }

  private void putBack(FixityFinding finding, byte[] content) {
    if (findings.putBack(finding.publication(), finding.check().file(), content)) {
      events.happened(
          finding.publication(),
          EventKind.MODIFICATION,
          true,
          finding.check().file()
              + ": teruggezet uit de kopie in rust, zoals het werd gepubliceerd (SHA-256).");
    }
  }

  private void check(FixityFinding finding, String deed) {
    var checks = checking.check(finding.publication());
    transaction.run(
        () -> {
          recording.record(finding.publication(), checks);
          audit.done(deed, finding.check().path());
        });
  }
}
